import type { RefusalCode } from '../../shared/kernel/codes.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { CaseView, HistoryLine } from './views.ts';

/** The last act, or the last that was undone. */
export type UndoStep = {
  readonly actId: string;
  readonly kind: 'undo' | 'in-error' | 'not';
  /** Why not. */
  readonly code: RefusalCode | null;
  /** Its case as it is now, without its history: for the names in its sentences. */
  readonly view: CaseView;
  /** What it recorded of that case. */
  readonly lines: readonly Pick<HistoryLine, 'kind' | 'body'>[];
  /** How many cases it concerns. */
  readonly cases: number;
};

export type UndoApi = {
  /** What may be undone and done again now, with what it is called by; null where nothing is. */
  readonly undoable: () => Promise<
    Result<{ readonly undo: UndoStep | null; readonly redo: UndoStep | null }>
  >;
  /**
   * Takes back the last act, whole, by orders to the same decider. What left the office is never undone: with
   * `isReasoned`, a person's own reason, it is recorded in error.
   */
  readonly undo: (ask: {
    readonly actId: string;
    readonly reason: string;
    readonly isReasoned: boolean;
  }) => Promise<Result<null>>;
  readonly redo: (ask: { readonly actId: string }) => Promise<Result<null>>;
};
