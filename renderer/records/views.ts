import type { WorkingCalendar } from '../../shared/domain/calendar/vocabulary.ts';
import type { CaseDate, CaseDateKind } from '../../shared/domain/case/dates.ts';
import type { EndingGate, OpenOption, Weighed } from '../../shared/domain/case/gate.ts';
import type { Ladder, NextStep } from '../../shared/domain/case/ladder.ts';
import type { MoneyLine } from '../../shared/domain/case/money.ts';
import type { OldDate } from '../../shared/domain/case/moves.ts';
import type { Offer } from '../../shared/domain/case/offers.ts';
import type {
  Assessment,
  CaseFacts,
  CaseState,
  ClosingRecord,
  EvidenceItem,
  FourDates,
  PartRecord,
} from '../../shared/domain/case/state.ts';
import type {
  CaseDetails,
  ComplaintClosing,
  Ending,
  RecommendationDetails,
  RecommendationState,
  Standing,
} from '../../shared/domain/case/vocabulary.ts';
import type { Explanation } from '../../shared/domain/deadline/explanation.ts';
import type { ListFilters } from '../../shared/domain/desk/vocabulary.ts';
import type { RoadId, Stage } from '../../shared/domain/procedure/gate.ts';
import type { Right } from '../../shared/domain/procedure/rights.ts';
import type { LetterToWrite } from '../../shared/letters/to-write.ts';
import type { AsAt, ConflictView, HistoryLine } from './history-views.ts';
import type { RowMoney } from './list-views.ts';

export type { AsAt, ConflictView, HistoryLine };

/** One line of the case list. */
export type CaseRow = {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  readonly bodies: string;
  readonly decisionDate: string | null;
  readonly total: number;
  readonly ended: number;
  readonly overdue: number;
  readonly waiting: number;
  readonly nextDue: string | null;
  /** Member id of who follows it up: the compliance owner, else the case's; null where nobody does. */
  readonly owner: string | null;
  /** The id of the procedure it was decided under. */
  readonly procedure: string;
  readonly complaintClosedOn: string | null;
  readonly recommendationsClosedOn: string | null;
  readonly hasConflict: boolean;
};

/** One line of the action list: a recommendation with its case's facts. */
export type ActionRow = {
  readonly caseId: string;
  readonly recommendationId: string;
  readonly reference: string;
  readonly number: string;
  readonly body: string;
  readonly caseTitle: string;
  readonly text: string;
  readonly kind: string;
  readonly categories: readonly string[];
  readonly dueWords: string;
  readonly originalDue: string | null;
  readonly currentDue: string | null;
  readonly state: RecommendationState;
  readonly standing: Standing;
  /** Working days: late when overdue, left when due, waited when waiting for us; null where no date. */
  readonly workingDays: number | null;
  readonly evidenceCount: number;
  readonly unassessedCount: number;
  readonly waitingSince: string | null;
  /** The last day of our own time to consider what waits for us; null where nothing does. */
  readonly considerBy: string | null;
  readonly hasConflict: boolean;
  /** Member id of who follows its case up: the compliance owner, else the case's; null where nobody does. */
  readonly owner: string | null;
  /** The id of the procedure its case was decided under. */
  readonly procedure: string;
  readonly decisionDate: string | null;
  /** The day it ended; null while it is open. */
  readonly endedOn: string | null;
  /** Working days late: of what is overdue until today, of what was met late until it was; else null. */
  readonly lateDays: number | null;
  /** In whole pence; null where no sum is owed. */
  readonly money: RowMoney | null;
  /** Only on the rows of Today: too dear to work out for a whole caseload. */
  readonly nextStep?: Pick<NextStep, 'kind' | 'on' | 'level'>;
};

/** A day of a case that is no action's own date, and that somebody must look at. */
export type DatedRow = {
  readonly caseId: string;
  /** Null where it is the case's as a whole. */
  readonly recommendationId: string | null;
  readonly kind: CaseDateKind;
  readonly on: string;
  /** The id of what it is about. */
  readonly about: string;
  /** The party it concerns; empty where it is ours. */
  readonly who: string;
  readonly reference: string;
  readonly caseTitle: string;
  readonly number: string;
};

export type CaseSort =
  | 'reference'
  | 'title'
  | 'bodies'
  | 'decisionDate'
  | 'nextDue'
  | 'overdue'
  | 'waiting'
  | 'total'
  | 'owner'
  | 'procedure'
  | 'complaintClosedOn'
  | 'recommendationsClosedOn';
export type ActionSort =
  | 'reference'
  | 'number'
  | 'caseTitle'
  | 'body'
  | 'text'
  | 'kind'
  | 'owner'
  | 'procedure'
  | 'state'
  | 'standing'
  | 'currentDue'
  | 'originalDue'
  | 'decisionDate'
  | 'endedOn'
  | 'lateDays'
  | 'owed'
  | 'outstanding'
  | 'evidenceCount';

/** What is not named narrows nothing. */
export type ListQuery<Sort extends string> = Partial<
  Omit<ListFilters, 'text' | 'standings' | 'bodies' | 'kinds'>
> & {
  readonly sort: { readonly by: Sort; readonly descending: boolean };
  /** Words that must all occur (reference, body, title, text); '' for all. */
  readonly text: string;
  readonly standings: readonly Standing[];
  readonly bodies: readonly string[];
  readonly kinds: readonly string[];
  readonly from: number;
  readonly count: number;
};

export type Slice<Row> = {
  /** Rows that match, of which `rows` is the window from `from`. */
  readonly total: number;
  readonly all: number;
  readonly from: number;
  readonly rows: readonly Row[];
  /** How many actions of each standing match the other filters. */
  readonly byStanding: Readonly<Record<Standing, number>>;
};

export type RecommendationView = {
  readonly recommendationId: string;
  readonly details: RecommendationDetails;
  readonly originalDue: string | null;
  readonly currentDue: string | null;
  readonly explanation: Explanation | null;
  readonly state: RecommendationState;
  readonly standing: Standing;
  readonly workingDays: number | null;
  readonly dates: FourDates;
  readonly evidenceIds: readonly string[];
  readonly assessments: readonly Assessment[];
  readonly hasEnded: boolean;
  readonly isDraft: boolean;
  readonly conflicts: readonly ConflictView[];
  readonly parts: readonly PartView[];
  readonly money: readonly MoneyLine[];
  /** The one thing to do next; null once it has ended. */
  readonly nextStep: NextStep | null;
  readonly ladder: Ladder;
  /** The escalation gate: what is shown met, which roads are open, and the options of the stage by road. */
  readonly gate: GateView;
  /** Outstanding long after the decision [S9]. */
  readonly isDelayed: boolean;
  readonly touchesComplainant: boolean;
};

/** A separately provable part and how it was last judged. */
export type PartView = PartRecord & {
  readonly evidenceIds: readonly string[];
  readonly judged: Assessment | null;
};

export type GateView = {
  readonly stage: Stage;
  readonly preconditions: readonly Weighed[];
  readonly roads: readonly {
    readonly road: RoadId;
    readonly isOpen: boolean;
    readonly options: readonly OpenOption[];
  }[];
  /** The way through the gate for each ending; null where it needs none. */
  readonly endings: Readonly<Record<Ending, EndingGate | null>>;
};

/** What no offer asks about: going past what is not shown, beside the step itself, and moving dates. */
export type RightsBeside = Readonly<
  Record<'override-gate' | 'override-statement' | 'accept-outstanding' | 'move-dates', Right>
>;

export type CaseView = {
  /** Null where it is shown as it is now; otherwise nothing can be done. */
  readonly asAt: AsAt | null;
  readonly caseId: string;
  readonly details: CaseDetails;
  readonly recommendations: readonly RecommendationView[];
  readonly evidence: readonly EvidenceItem[];
  readonly complaintClosed: ComplaintClosing | null;
  readonly recommendationsClosed: ClosingRecord | null;
  readonly isDraft: boolean;
  readonly owners: CaseState['owners'];
  /** Everything else recorded of the case. */
  readonly facts: CaseFacts;
  /** What the person may do now, ask for, or is refused. */
  readonly offers: readonly Offer[];
  readonly rights: RightsBeside;
  /** The bank holidays of the office's nation and its own closures, for working days on the page. */
  readonly calendar: WorkingCalendar;
  readonly dates: readonly CaseDate[];
  /** The longest date still owed: the case's own (c3.6). */
  readonly due: string | null;
  /** The texts the record calls for now, the most pressing first. */
  readonly toWrite: readonly LetterToWrite[];
  /** Letters that named a date which has moved since. */
  readonly oldDates: readonly OldDate[];
  /** A recommendation changed substantially after the last draft (R3). */
  readonly needsFurtherDraft: boolean;
  /** Every recommendation has ended and nobody was told yet. */
  readonly isConfirmationDue: boolean;
  readonly conflicts: readonly ConflictView[];
  readonly history: readonly HistoryLine[];
  /** Names by member id, for `by` fields. */
  readonly members: Readonly<Record<string, string>>;
};
