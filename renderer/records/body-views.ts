import type { Language } from '../../shared/contracts/app.ts';
import type { BodyKind, KeptContact } from '../../shared/domain/body/vocabulary.ts';
import type { Behaviour } from '../../shared/domain/figures/behaviour.ts';
import type { PeerMedian, PeriodCounts, Rates } from '../../shared/domain/figures/compliance.ts';
import type { DueBasis, Outcome } from '../../shared/domain/figures/counted.ts';
import type { Span } from '../../shared/domain/figures/period.ts';
import type { Share } from '../../shared/domain/figures/share.ts';
import type { Recurrence, Theme, ThemedAction } from '../../shared/domain/figures/themes.ts';
import type { DatedFact } from '../../shared/domain/procedure/vocabulary.ts';
import type { ActionRow, HistoryLine } from './views.ts';

/** What a body is called. `welshName` is empty where nobody gave one. */
export type BodyName = { readonly name: string; readonly welshName: string };

/** One line of the list of bodies. */
export type BodyRow = BodyName & {
  readonly key: string;
  readonly kind: BodyKind | null;
  readonly cases: number;
  readonly open: number;
  readonly overdue: number;
  /** Of what fell due in the last twelve months, by the dates as they stand now. */
  readonly onTime: Share;
  /** The last day a letter, a reply, a call or evidence passed; null where none did. */
  readonly lastContactOn: string | null;
};

export type BodySort = 'name' | 'kind' | 'cases' | 'open' | 'overdue' | 'onTime' | 'lastContact';

export type BodyQuery = {
  readonly sort: { readonly by: BodySort; readonly descending: boolean };
  /** Words that must all occur in its names. */
  readonly text: string;
  readonly kind: BodyKind | null;
  /** Names are sorted as they are shown. */
  readonly language: Language;
  readonly from: number;
  readonly count: number;
};

export type BodySlice = {
  readonly total: number;
  readonly all: number;
  readonly rows: readonly BodyRow[];
};

/** Where in the caseload something stands. */
export type CaseMark = { readonly caseId: string; readonly reference: string };
export type ActionMark = CaseMark & { readonly recommendationId: string; readonly number: string };

/** Somebody written to at a body: kept for the body (`contactId`), recorded in cases, or both. */
export type ContactLine = {
  readonly contact: KeptContact;
  /** Null where only cases name them. */
  readonly contactId: string | null;
  readonly cases: readonly CaseMark[];
  readonly by: string;
  readonly at: string;
  readonly ended: string | null;
  readonly error: string | null;
};

export type NoteLine = {
  readonly noteId: string;
  readonly note: string;
  readonly on: string;
  readonly by: string;
  readonly error: string | null;
};

/** What a case notes of how the body dealt with it. */
export type HandlingLine = CaseMark & {
  readonly isPositive: boolean;
  readonly note: string;
  readonly on: string;
  readonly by: string;
};

/** An organisation that delivers what the body answers for (R24), and what was learnt of what it delivered. */
export type DelivererLine = {
  readonly name: string;
  readonly relations: readonly string[];
  readonly cases: readonly CaseMark[];
  readonly delivers: readonly (ActionMark &
    Pick<ActionRow, 'text' | 'state' | 'standing' | 'workingDays'>)[];
  readonly lessons: readonly (ActionMark & {
    readonly on: string;
    readonly quality: string;
    readonly note: string;
  })[];
};

/** One way the body is written, and what says that it is the same body. */
export type SpellingLine = {
  readonly spelling: string;
  readonly cases: number;
  /** Who joined it, and when; null where it is a name of its own. */
  readonly joined: { readonly by: string; readonly at: string } | null;
};

export type BodyView = BodyRow & {
  readonly actions: number;
  readonly spellings: readonly SpellingLine[];
  /** Kinds that records of it name, where they do not agree. */
  readonly kindsSaid: readonly BodyKind[];
  /** Other bodies whose names look like this one's. */
  readonly lookAlikes: readonly string[];
  readonly contacts: readonly ContactLine[];
  readonly notes: readonly NoteLine[];
  readonly handling: readonly HandlingLine[];
  readonly deliverers: readonly DelivererLine[];
  readonly peers: number;
  readonly history: readonly HistoryLine[];
  readonly members: Readonly<Record<string, string>>;
  /** May the person keep, end and mark what is known of it? */
  readonly mayKeep: boolean;
};

export type FiguresAsk = { readonly by: DueBasis; readonly span: Span };

export type FiguresPeriod = PeriodCounts & {
  readonly rates: Rates;
  /** The median of its peers' on-time shares in the same days; null where none had anything due. */
  readonly peers: PeerMedian | null;
};

export type PeerLine = BodyName & {
  readonly key: string;
  readonly onTime: Share;
  readonly open: number;
  readonly overdue: number;
};

export type BodyFigures = {
  /** ISO date: what falls due later is in no period. */
  readonly asAt: string;
  /** The latest ones, the earliest of them first; `earlier` counts those left out. */
  readonly periods: readonly FiguresPeriod[];
  readonly earlier: number;
  readonly total: FiguresPeriod | null;
  readonly notYetDue: number;
  readonly noDate: number;
  readonly kind: BodyKind | null;
  readonly peers: readonly PeerLine[];
  /** The facts that decide "on time", with the procedures that say so. */
  readonly decidedBy: readonly {
    readonly fact: DatedFact;
    readonly procedures: readonly string[];
  }[];
};

/** Which actions stand behind a number. `periodId` is `all` for the whole; no outcome: whatever came of them. */
export type FiguresPick = FiguresAsk & {
  readonly where:
    | { readonly kind: 'period'; readonly periodId: string; readonly outcome: Outcome | null }
    | { readonly kind: 'not-yet-due' }
    | { readonly kind: 'no-date' };
};

export type ActionSlice = { readonly total: number; readonly rows: readonly ActionRow[] };

/** Open actions of a body by their case, the one with the next date first. */
export type OpenCase = CaseMark & {
  readonly title: string;
  readonly nextDue: string | null;
  readonly actions: readonly ActionRow[];
};

export type BodyOpen = {
  readonly cases: readonly OpenCase[];
  /** Cases and actions beyond those listed. */
  readonly moreCases: number;
  readonly moreActions: number;
  readonly behaviour: Behaviour;
};

/** A repeated theme with the latest of its recommendations and alarms, and how many there are of each. */
export type ThemeLine = Omit<Theme, 'actions' | 'recurrences'> & {
  readonly actions: number;
  readonly alarms: number;
  /** The latest first. */
  readonly latestActions: readonly ThemedAction[];
  readonly recurrences: readonly Recurrence[];
};

export type BodyThemes = { readonly themes: readonly ThemeLine[]; readonly more: number };
