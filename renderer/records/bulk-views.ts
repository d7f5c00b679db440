import type { Channel } from '../../shared/domain/case/vocabulary.ts';
import type { Refusal } from '../../shared/kernel/result.ts';
import type { Chosen, ListAsked } from './list-views.ts';

/** What can be done to many rows at once. Days are ISO dates. */
export type BulkAct =
  | {
      readonly kind: 'assign';
      readonly as: 'case-owner' | 'compliance-owner';
      readonly memberId: string;
      readonly reason: string;
    }
  /** Records what went out: one letter to each body about each case, with all its actions. */
  | {
      readonly kind: 'letter';
      readonly letter: 'reminder' | 'chase';
      readonly on: string;
      readonly how: Channel;
      readonly replyBy: string | null;
    }
  /** Grants the request that waits, or records one of this day and grants it. */
  | { readonly kind: 'extend'; readonly due: string; readonly reason: string }
  | { readonly kind: 'put-off'; readonly until: string; readonly note: string };

export type BulkAsk = {
  readonly asked: ListAsked;
  readonly chosen: Chosen;
  readonly act: BulkAct;
};

/** A row in few words. `number` is '' where it is a whole case. */
export type BulkRow = {
  readonly caseId: string;
  readonly reference: string;
  readonly number: string;
  readonly title: string;
  /** What it is now: a member id, a date; null where it has none. */
  readonly was: string | null;
};

/** What would happen, before any of it does. Each list holds at most 200 rows; the counts are true. */
export type BulkPreview = {
  readonly cases: number;
  readonly actions: number;
  /** What would be written: letters, cases handed on, actions moved or put off. */
  readonly things: number;
  readonly done: readonly BulkRow[];
  readonly refused: readonly (BulkRow & { readonly refusal: Refusal })[];
  readonly refusedCount: number;
  /** Names this preview: doing is refused where it would come to anything else. */
  readonly digest: string;
};
