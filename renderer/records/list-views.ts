import type { Standing } from '../../shared/domain/case/vocabulary.ts';
import type { ListFilters } from '../../shared/domain/desk/vocabulary.ts';
import type { ActionRow, ActionSort, CaseRow, CaseSort } from './views.ts';

/** What actions can be put into groups by. */
export const actionGroups = [
  'body',
  'owner',
  'kind',
  'standing',
  'state',
  'dueMonth',
  'procedure',
  'reference',
] as const;
export type ActionGroup = (typeof actionGroups)[number];

export const caseGroups = ['bodies', 'owner', 'procedure', 'nextMonth', 'decidedMonth'] as const;
export type CaseGroup = (typeof caseGroups)[number];

/** A window of a list as it is shown: headings of groups, and the rows of those that are open. */
export type LinesQuery<Sort extends string, Group extends string> = {
  readonly filters: ListFilters;
  readonly sort: { readonly by: Sort; readonly descending: boolean };
  readonly group: Group | null;
  /** Headings whose rows are not shown, by `headingId`. */
  readonly closed: readonly string[];
  readonly from: number;
  readonly count: number;
};

/** `value`: what its rows have in common: an id, a name, a month (`2026-11`); '' where they have none. */
export type Heading = {
  readonly headingId: string;
  readonly value: string;
  readonly isOpen: boolean;
  readonly rows: number;
  readonly overdue: number;
};

/** What some actions come to together. Money is in whole pence. */
export type Totals = {
  readonly actions: number;
  readonly cases: number;
  readonly byStanding: Readonly<Record<Standing, number>>;
  readonly owed: number;
  readonly received: number;
  /** Actions of which a sum has no amount yet. */
  readonly unknownSums: number;
  /** How many are overdue or were met late. */
  readonly late: number;
  /** Working days late, the middle one of those that are or were; null where none is. */
  readonly medianLate: number | null;
};

export type Lines<Row> = {
  /** Lines there are: rows and headings. */
  readonly total: number;
  readonly from: number;
  /** Rows that match, shown or under a closed heading. */
  readonly matching: number;
  /** Rows there are at all. */
  readonly all: number;
  readonly headings: number;
  readonly rows: readonly (Row | Heading)[];
  /** Actions by standing among what matches everything but the standings asked for. */
  readonly byStanding: Readonly<Record<Standing, number>>;
  readonly totals: Totals;
};

export type ActionLines = LinesQuery<ActionSort, ActionGroup>;
export type CaseLines = LinesQuery<CaseSort, CaseGroup>;

/** A list with what it is narrowed to, as it is acted on, added up or written out. */
export type ListAsked =
  | ({ readonly list: 'actions' } & Omit<ActionLines, 'from' | 'count' | 'closed'>)
  | ({ readonly list: 'cases' } & Omit<CaseLines, 'from' | 'count' | 'closed'>);

/** Which rows of a list were chosen, by id: some of them, or all that match but some. */
export type Chosen =
  | { readonly kind: 'some'; readonly ids: readonly string[] }
  | { readonly kind: 'all'; readonly except: readonly string[] };

/** What there is to narrow by, each with how many actions have it, the most first. */
export type Choices = Readonly<
  Record<'bodies' | 'kinds' | 'categories' | 'owners', readonly Counted[]>
>;
export type Counted = { readonly id: string; readonly actions: number };

/** What is owed under an action in whole pence; `isKnown` says whether every sum of it has an amount yet. */
export type RowMoney = {
  readonly owed: number;
  /** Paid or set off. */
  readonly received: number;
  readonly isKnown: boolean;
};

/** Names a row of a list for as long as it is there. */
export const actionId = (row: Pick<ActionRow, 'caseId' | 'recommendationId'>): string =>
  `${row.caseId} ${row.recommendationId}`;
export const caseIdOf = (row: Pick<CaseRow, 'caseId'>): string => row.caseId;
