import type { WorkingCalendar } from '../calendar/vocabulary.ts';
import type { RecommendationKind } from '../procedure/vocabulary.ts';

/** What stands in the way of a recommendation that can be proved (demands 2.10, R6-R8, SMART [S6][S12]). */
export const findingCodes = [
  'owner-missing',
  'date-missing',
  'date-not-understood',
  'date-ambiguous',
  'date-conditional',
  'date-range',
  'date-no-year',
  'date-not-working',
  'date-unreachable',
  'date-past',
  'vague-time',
  'regularly',
  'evidence-missing',
  'several-actions',
  'consider',
  'no-proof',
  'awareness-only',
  'invitation-counted',
  'money-not-stated',
  'payee-missing',
  'earlier-too-recent',
  'earlier-recurring',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What is still of use once the words are issued and can no longer be changed. */
export const readingCodes = [
  'owner-missing',
  'date-missing',
  'date-not-understood',
  'date-ambiguous',
  'date-conditional',
  'date-range',
  'date-no-year',
  'date-not-working',
  'date-unreachable',
  'vague-time',
  'regularly',
  'evidence-missing',
  'several-actions',
  'consider',
  'no-proof',
  'awareness-only',
  'invitation-counted',
  'money-not-stated',
] as const satisfies readonly FindingCode[];
export type ReadingCode = (typeof readingCodes)[number];

export type FindingPlace = 'text' | 'deadline' | 'evidence' | 'owner' | 'money';

type At = {
  readonly where: FindingPlace;
  /** Where the words begin and end (not included) in the field named by `where`. */
  readonly from?: number;
  readonly to?: number;
  readonly words?: string;
  /** Fills the sentence: `linter.finding.<code>` and `linter.suggestion.<code>`, or `linter.read.<code>`. */
  readonly detail: Readonly<Record<string, string | number>>;
};

/** Before issue a finding challenges the words; after it, a note says how they were read. */
export type Finding =
  | (At & { readonly severity: 'challenge'; readonly code: FindingCode })
  | (At & { readonly severity: 'note'; readonly code: ReadingCode });

/** A finding before it is known whether it challenges or notes. */
export type Found = At & { readonly code: FindingCode };

/** A recommendation as it is being written. */
export type DraftRecommendation = {
  readonly text: string;
  /** The words of its date; empty where they stand in the text, or nowhere. */
  readonly dueWords: string;
  readonly body: string | null;
  readonly evidenceWanted: readonly string[];
  readonly kind: string | null;
  readonly categories: readonly string[];
  readonly theme?: string;
  /** Whether the record itself names who is paid. */
  readonly hasPayee?: boolean;
};

/** An improvement asked of a body before ([S12]); ISO dates. `endedOn` is null while it is open. */
export type EarlierImprovement = {
  readonly reference: string;
  readonly number: string;
  readonly body: string;
  readonly theme?: string;
  readonly categories: readonly string[];
  readonly decidedOn: string | null;
  readonly endedOn: string | null;
};

export type LintFacts = {
  readonly isIssued: boolean;
  readonly kinds: readonly Pick<RecommendationKind, 'id' | 'answers' | 'counted'>[];
  readonly calendar: WorkingCalendar;
  /** ISO date of the decision, as known or planned; periods run from it. */
  readonly decidedOn: string | null;
  readonly earlier: readonly EarlierImprovement[];
  /** How many calendar months an improvement needs to embed; `usualEmbeddingMonths` where nothing is set. */
  readonly embeddingMonths?: number;
};

/** [P]: the manual says "too recent to have embedded" and no period [S12]. */
export const usualEmbeddingMonths = 12;
