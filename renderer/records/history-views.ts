import type { AsAtKind } from '../../shared/domain/case/as-at.ts';

/** Two or more people set the same thing without having seen each other's entry. */
export type ConflictView = {
  readonly field: string;
  readonly values: readonly {
    readonly by: string;
    readonly at: string;
    readonly device: string;
    readonly value: unknown;
  }[];
};

/** One line of the history: the event as data; the page makes the sentence. */
export type HistoryLine = {
  readonly key: string;
  readonly at: string;
  readonly by: string;
  readonly device: string;
  /** An event kind of shared/domain/case/events.ts, or `unknown` for one of a newer version. */
  readonly kind: string;
  readonly body: unknown;
};

/** Shown as at the end of a past day, with what was left out because it came later. */
export type AsAt = {
  readonly by: AsAtKind;
  readonly on: string;
  readonly since: readonly HistoryLine[];
};
