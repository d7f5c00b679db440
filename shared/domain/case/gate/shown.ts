import type { Circumstances } from '../circumstances.ts';
import type { CaseState, Recommendation } from '../state.ts';

/** What a precondition is judged from. */
export type Situation = Circumstances & {
  readonly state: CaseState;
  readonly one: Recommendation;
};

export const shownKinds = [
  'decision',
  'document',
  'comment',
  'date',
  'letter',
  'reply',
  'assessment',
  'consideration',
  'view',
  'wish',
  'receipt',
  'draft',
  /** The complainant is not touched, or there is none. */
  'not-needed',
] as const;

/** What on the record shows it: the id of the fact, where it has one, and its day (ISO date). */
export type Shown = {
  readonly kind: (typeof shownKinds)[number];
  readonly id: string | null;
  readonly on: string | null;
};

export const missingIds = [
  'not-agreed',
  'no-date',
  'date-ahead',
  'not-chased',
  'no-proof',
  'no-reply-date',
  'window-open',
  'evidence-came',
  'still-needed-not-asked',
  'reasons-not-considered',
  'pattern-not-checked',
  'proportionality-not-considered',
  'complainant-not-asked',
  'no-statutory-reply',
  'receipt-unknown',
  'statutory-open',
  'comments-not-offered',
  'no-refusal',
  'no-different-action',
] as const;
/** What is missing: the words are `gate.missing.<id>`. */
export type MissingId = (typeof missingIds)[number];

export type Precondition =
  | { readonly isMet: true; readonly shownBy: Shown; readonly missing: null }
  | { readonly isMet: false; readonly shownBy: null; readonly missing: MissingId };

export const shown = (
  kind: Shown['kind'],
  on: string | null,
  id: string | null = null,
): Precondition => ({ isMet: true, shownBy: { kind, id, on }, missing: null });

export const lacks = (missing: MissingId): Precondition => ({
  isMet: false,
  shownBy: null,
  missing,
});
