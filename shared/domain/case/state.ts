import type { BodyOf, CaseEventKind } from './events.ts';
import type {
  AssessmentResult,
  CaseDetails,
  ComplaintClosing,
  Ending,
  FiledItem,
  NotTold,
  Origin,
  Part,
  RecommendationDetails,
  RecommendationState,
  Told,
} from './vocabulary.ts';
import { draftStates, endings } from './vocabulary.ts';

/** Who did it, where and when: ids of the member and device, and the entry's instant. */
export type Stamp = { readonly by: string; readonly device: string; readonly at: string };

/** A fact as it was recorded, with who recorded it. */
export type Recorded<Body> = Body & { readonly stamp: Stamp };

type Fact<Kind extends CaseEventKind> = Recorded<BodyOf<Kind>>;

export type Assessment = {
  readonly assessmentId: string;
  readonly evidenceIds: readonly string[];
  readonly result: AssessmentResult;
  readonly reason: string;
  readonly assessedOn: string;
  readonly actionDoneOn: string | null;
  readonly partIds?: readonly string[];
  readonly statementOverride?: string;
  readonly restAccepted?: string;
  readonly stamp: Stamp;
};

/** The four dates c3 rule 1 keeps apart; each an ISO date or null. */
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
  /** Latest received date among them: our own time to consider runs from it. */
  readonly lastReceived: string | null;
  /** Values as the office's extract last gave them; null where typed here. */
  readonly lastExtract: Readonly<Record<string, unknown>> | null;
  readonly origin: Origin;
  /** Drafted and not yet issued: nothing is owed. */
  readonly isDraft: boolean;
  /** How many assessments were made before it was last reopened: they no longer decide anything. */
  readonly reopenedAfter: number;
  /** The member who recorded it: another one checks the record [S7]. */
  readonly writtenBy: string;
};

export type EvidenceItem = {
  readonly evidenceId: string;
  readonly recommendationIds: readonly string[];
  readonly item: FiledItem;
  readonly filed: Stamp;
  readonly openings: readonly (Stamp & { readonly purpose: 'preview' | 'copy' | 'bundle' })[];
  /** A bare statement, by itself never enough (R7). */
  readonly isStatement: boolean;
  readonly from: string;
  readonly actOn: string | null;
};

/** A part under its recommendation; withdrawn ones stay, with the reason. */
export type PartRecord = Part & {
  readonly recommendationId: string;
  readonly why: BodyOf<'part.added'>['why'];
  /** Its date as first set; `due` is the date as it now stands. */
  readonly originalDue: string | null;
  readonly withdrawn: string | null;
};

/** An item that was filed in error, with the place it had. */
export type WithdrawnEvidence = Fact<'evidence.withdrawn'> & {
  readonly at: number;
  readonly item: EvidenceItem;
  readonly recommendationIds: readonly string[];
  readonly partIds: readonly string[];
};

/** What pins an item to a part. */
export type Pin = { readonly evidenceId: string; readonly partId: string };

/** One setting of a recommendation's date. The original stands in its details. */
export type DueChange = {
  readonly recommendationId: string;
  readonly due: string | null;
  readonly by:
    | { readonly kind: 'moved'; readonly cause: BodyOf<'due.moved'>['cause'] }
    | { readonly kind: 'revised' }
    | { readonly kind: 'extended'; readonly extensionId: string };
  readonly stamp: Stamp;
};

export type Extension = Fact<'extension.asked'> & {
  readonly decision:
    | null
    | ({ readonly kind: 'granted' } & Fact<'extension.granted'>)
    | ({ readonly kind: 'refused' } & Fact<'extension.refused'>);
  readonly removed: Fact<'extension.removed'> | null;
};

export type Contact = Fact<'contact.noted'> & { readonly error: string | null };
export type Letter = Fact<'letter.sent'> & { readonly error: string | null };
export type Payment = Fact<'payment.recorded'> & { readonly error: string | null };
export type Comment = Fact<'comment.recorded'> & {
  readonly ours: Fact<'comment.answered'> | null;
};
export type Advice = Fact<'advice.asked'> & { readonly received: Fact<'advice.received'> | null };
export type Return = Fact<'return.received'> & {
  readonly decision: Fact<'return.decided'> | null;
};
export type Request = Fact<'step.requested'> & {
  readonly answer:
    | null
    | ({ readonly kind: 'approved' } & Fact<'request.approved'>)
    | ({ readonly kind: 'returned' } & Fact<'request.returned'>)
    | ({ readonly kind: 'withdrawn' } & Fact<'request.withdrawn'>);
  /** Somebody approved it and so took the step, whatever answer stands. */
  readonly isTaken: boolean;
};
export type Undertaking = Fact<'undertaking.recorded'> & {
  readonly followed: readonly Fact<'undertaking.followed'>[];
};
export type BodyContactRecord = Fact<'body-contact.recorded'> & {
  readonly ended: Fact<'body-contact.ended'> | null;
};
export type PersonRecord = BodyOf<'person.recorded'> & {
  readonly wishes: readonly Fact<'wish.recorded'>[];
};
export type EndingRecord = Fact<'recommendation.ended'>;
export type ClosingRecord = {
  readonly on: string;
  readonly told: readonly Told[];
  readonly notTold: readonly NotTold[];
};

/** What happened beyond the recommendations themselves, in the order it was recorded. */
export type CaseFacts = {
  readonly routeChanges: readonly Fact<'case.route-changed'>[];
  readonly links: readonly Fact<'case.linked'>[];
  readonly persons: readonly PersonRecord[];
  readonly outcomes: readonly Fact<'outcome.recorded'>[];
  readonly deliverers: readonly Fact<'deliverer.recorded'>[];
  /** The people at each body, with the days they held; `ended` says why one no longer does. */
  readonly bodyContacts: readonly BodyContactRecord[];
  readonly support: readonly Fact<'support.offered'>[];
  readonly handling: readonly Fact<'handling.noted'>[];
  readonly undertakings: readonly Undertaking[];
  readonly findings: readonly BodyOf<'finding.recorded'>[];
  readonly parts: readonly PartRecord[];
  readonly pins: readonly Pin[];
  readonly readings: readonly Fact<'wording.read'>[];
  readonly amounts: readonly Fact<'amount.fixed'>[];
  readonly drafts: readonly Fact<'draft.issued'>[];
  /** What a revision changed while the recommendation was drafted; `after` the draft that had gone out. */
  readonly redrafts: readonly {
    readonly recommendationId: string;
    readonly after: string;
    readonly fields: readonly string[];
  }[];
  readonly comments: readonly Comment[];
  readonly advice: readonly Advice[];
  readonly earlyActions: readonly Fact<'early-action.agreed'>[];
  readonly dateTests: readonly Fact<'date.tested'>[];
  readonly issued: readonly Fact<'document.issued'>[];
  readonly receipts: readonly Fact<'receipt.recorded'>[];
  readonly triggers: readonly Fact<'trigger.recorded'>[];
  readonly reviews: readonly Fact<'review.set'>[];
  readonly dueChanges: readonly DueChange[];
  readonly dueKept: readonly Fact<'due.kept'>[];
  readonly delays: readonly Fact<'delay.noted'>[];
  readonly impactDates: readonly Fact<'impact-check.set'>[];
  readonly impactChecks: readonly Fact<'impact.checked'>[];
  readonly extensions: readonly Extension[];
  readonly payments: readonly Payment[];
  readonly letters: readonly Letter[];
  readonly replies: readonly Fact<'reply.received'>[];
  readonly contacts: readonly Contact[];
  readonly considerations: readonly Fact<'consideration.recorded'>[];
  readonly escalations: readonly Fact<'escalation.step-taken'>[];
  /** `after`: how many steps had been taken for it; later ones escalate it again. */
  readonly standDowns: readonly {
    readonly recommendationId: string;
    readonly after: number;
    readonly reason: string;
    readonly on: string;
    readonly stamp: Stamp;
  }[];
  readonly views: readonly Fact<'view.recorded'>[];
  /** The endings that hold: reopening takes one away. */
  readonly endings: readonly EndingRecord[];
  readonly reopenings: readonly Fact<'recommendation.reopened'>[];
  readonly errors: readonly Fact<'recommendation.entered-in-error'>[];
  readonly returns: readonly Return[];
  readonly checks: readonly Fact<'record.checked'>[];
  readonly requests: readonly Request[];
  /** Filed in error: kept with its custody, and counted nowhere. */
  readonly withdrawnEvidence: readonly WithdrawnEvidence[];
};

export type CaseState = {
  readonly caseId: string;
  readonly details: CaseDetails;
  readonly origin: Origin;
  /** Before the decision is issued (R3). */
  readonly isDraft: boolean;
  readonly owners: { readonly case: string | null; readonly compliance: string | null };
  readonly recommendations: readonly Recommendation[];
  readonly evidence: readonly EvidenceItem[];
  readonly complaintClosed: ComplaintClosing | null;
  readonly recommendationsClosed: ClosingRecord | null;
  readonly facts: CaseFacts;
};

const met = ['satisfied-on-time', 'satisfied-late', 'satisfied-undated'] as const;
const ended: ReadonlySet<RecommendationState> = new Set([
  ...met,
  ...endings,
  'dropped',
  'entered-in-error',
]);
const drafted: ReadonlySet<RecommendationState> = new Set(draftStates);
const decidedEndings: ReadonlySet<string> = new Set(endings);

export const hasEnded = (state: RecommendationState): boolean => ended.has(state);
export const isMet = (state: RecommendationState): boolean =>
  state === 'satisfied-on-time' || state === 'satisfied-late' || state === 'satisfied-undated';
export const isInDraft = (state: RecommendationState): boolean =>
  drafted.has(state) && state !== 'dropped';
export const isEnding = (state: RecommendationState): state is Ending => decidedEndings.has(state);
/** Entered in error or dropped at the draft: not part of what was asked, nor of any count. */
export const isCounted = (state: RecommendationState): boolean =>
  state !== 'entered-in-error' && state !== 'dropped';

/** The parts that still stand, of one recommendation. */
export const partsOf = (state: Pick<CaseState, 'facts'>, recommendationId: string) =>
  state.facts.parts.filter(
    (part) => part.recommendationId === recommendationId && part.withdrawn === null,
  );

/** Every item the office keeps for the case, those filed in error too: their bytes stay and travel. */
export const itemsKept = ({ evidence, facts }: CaseState): readonly EvidenceItem[] => [
  ...evidence,
  ...facts.withdrawnEvidence.map(({ item }) => item),
];

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
