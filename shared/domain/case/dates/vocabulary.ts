import type { WorkingCalendar } from '../../calendar/working-days.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { CaseState } from '../state.ts';

/** Every kind of day a case has, in the order they stand where several fall on one day. */
export const caseDateKinds = [
  'due',
  'part-due',
  'statutory-reply',
  'reply-by',
  'consider-by',
  'comments-due',
  'trigger-review',
  'expected',
  'delayed-from',
  'impact-check',
  'undertaking-review',
] as const;
export type CaseDateKind = (typeof caseDateKinds)[number];

/**
 * One day of a case. `isOver`: what it was for has happened, or no longer matters; whether it has passed is for the
 * reader's today to say. `about` is the id of what it is about: the recommendation, part, draft, letter,
 * receipt's document, undertaking or case. `who` is the party it concerns; empty where it is ours or the case's.
 */
export type CaseDate = {
  readonly kind: CaseDateKind;
  readonly on: string;
  readonly recommendationId: string | null;
  readonly partId?: string;
  readonly isOver: boolean;
  readonly about: string;
  readonly who: string;
};

/** A case with the rules and the calendar its days are reckoned by. */
export type Reckoning = {
  readonly state: CaseState;
  readonly procedure: Procedure;
  readonly calendar: WorkingCalendar;
};
