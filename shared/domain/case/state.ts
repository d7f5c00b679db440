import type {
  AssessmentResult,
  CaseDetails,
  ComplaintClosing,
  FiledItem,
  Origin,
  RecommendationDetails,
  RecommendationState,
  Told,
} from './vocabulary.ts';

/** Who did it, where and when: ids of the member and device, and the entry's instant. */
export type Stamp = { readonly by: string; readonly device: string; readonly at: string };

export type Assessment = {
  readonly assessmentId: string;
  readonly evidenceIds: readonly string[];
  readonly result: AssessmentResult;
  readonly reason: string;
  readonly assessedOn: string;
  readonly actionDoneOn: string | null;
  readonly stamp: Stamp;
};

/** The four dates domain.md c3 rule 1 keeps apart; each an ISO date or null. */
export type FourDates = {
  readonly actionDone: string | null;
  readonly evidenceReceived: string | null;
  readonly evidenceComplete: string | null;
  readonly satisfied: string | null;
};

export type Recommendation = {
  readonly recommendationId: string;
  readonly details: RecommendationDetails;
  readonly currentDue: string | null;
  readonly state: RecommendationState;
  readonly dates: FourDates;
  readonly evidenceIds: readonly string[];
  readonly assessments: readonly Assessment[];
  /** Earliest received date among items no assessment has looked at yet. */
  readonly waitingSince: string | null;
  /** Values as the office's extract last gave them; null where typed here. */
  readonly lastExtract: Readonly<Record<string, unknown>> | null;
  readonly origin: Origin;
};

export type EvidenceItem = {
  readonly evidenceId: string;
  readonly recommendationIds: readonly string[];
  readonly item: FiledItem;
  readonly filed: Stamp;
  readonly openings: readonly (Stamp & { readonly purpose: 'preview' | 'copy' | 'bundle' })[];
};

export type CaseState = {
  readonly caseId: string;
  readonly details: CaseDetails;
  readonly origin: Origin;
  readonly recommendations: readonly Recommendation[];
  readonly evidence: readonly EvidenceItem[];
  readonly complaintClosed: ComplaintClosing | null;
  readonly recommendationsClosed: { readonly on: string; readonly told: readonly Told[] } | null;
};

export const hasEnded = (state: RecommendationState): boolean =>
  state === 'satisfied-on-time' || state === 'satisfied-late' || state === 'satisfied-undated';

/** What may be judged for a recommendation: items filed to it, and those filed to the case as a whole. */
export const evidenceFor = (
  { evidenceIds }: Pick<Recommendation, 'evidenceIds'>,
  evidence: readonly EvidenceItem[],
): readonly string[] => [
  ...evidenceIds,
  ...evidence
    .filter((item) => item.recommendationIds.length === 0)
    .map(({ evidenceId }) => evidenceId),
];
