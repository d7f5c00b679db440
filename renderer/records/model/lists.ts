import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import {
  emptyDesk,
  type ListFilters,
  type OwnDesk,
} from '../../../shared/domain/desk/vocabulary.ts';
import type {
  ActionGroup,
  ActionLines,
  CaseGroup,
  CaseLines,
  Lines,
  Totals,
} from '../list-views.ts';
import type { ActionRow, ActionSort, CaseRow, CaseSort, ListQuery, Slice } from '../views.ts';
import {
  actionGroupValue,
  caseGroupValue,
  type Group,
  grouped,
  linesBetween,
  linesOf,
  sortOfGroup,
} from './lists/groups.ts';
import { actionTest, asksOfActions, caseTest } from './lists/matching.ts';
import { actionOrders, type Compare, caseOrders, collator, type NameOf } from './lists/orders.ts';
import { noStandings, totalsOf } from './lists/totals.ts';
import { actionText, caseText, type Order, searched } from './lists/words.ts';
import type { Rows } from './rows.ts';

type AnyRow = ActionRow | CaseRow;

/** What a query without its window comes to; groups and totals once they were asked for. */
type Found<Row> = {
  readonly rows: readonly Row[];
  readonly byStanding: Readonly<Record<Standing, number>>;
  totals: Totals | null;
  groups: Map<string, readonly Group<Row>[]>;
};

/** Whose lists these are: what people are called, and what the person put off. */
export type ListsFor = {
  readonly me: string;
  readonly nameOf: NameOf;
  readonly desk: () => OwnDesk;
};

const anybody: ListsFor = { me: '', nameOf: () => '', desk: () => emptyDesk };

/** As many questions as a person goes back and forth between. */
const MOST_FOUND = 8;

/** Sorted, filtered, grouped windows over the rows. Orders and what was found are kept until the rows change. */
export class Lists {
  readonly #rows: Rows;
  readonly #for: ListsFor;
  readonly #actionOrders: ReturnType<typeof actionOrders>;
  readonly #caseOrders: ReturnType<typeof caseOrders>;
  #orders = new Map<string, Order<AnyRow>>();
  #found = new Map<string, Found<AnyRow>>();
  #revision = -1;
  #desk: OwnDesk = emptyDesk;

  constructor(rows: Rows, listsFor: ListsFor = anybody) {
    this.#rows = rows;
    this.#for = listsFor;
    this.#actionOrders = actionOrders(listsFor.nameOf);
    this.#caseOrders = caseOrders(listsFor.nameOf);
  }

  actions(query: ListQuery<ActionSort>): Slice<ActionRow> {
    return slice(query, this.foundActions(query), this.#rows.actions.length);
  }

  cases(query: ListQuery<CaseSort>): Slice<CaseRow> {
    return slice(query, this.foundCases(query), this.#rows.cases.length);
  }

  actionLines({ filters, sort, group, ...window }: ActionLines): Lines<ActionRow> {
    const found = this.foundActions({ ...filters, sort });
    found.totals ??= totalsOf(found.rows);
    const groups =
      group === null
        ? null
        : this.#groups(found, { group, sort }, actionGroupValue[group], (row) =>
            row.standing === 'overdue' ? 1 : 0,
          );
    return lines(found, groups, window, this.#rows.actions.length, found.totals);
  }

  caseLines({ filters, sort, group, ...window }: CaseLines): Lines<CaseRow> {
    const found = this.foundCases({ ...filters, sort });
    found.totals ??= totalsOf(this.actionsOf(found.rows));
    const groups =
      group === null
        ? null
        : this.#groups(found, { group, sort }, caseGroupValue[group], ({ overdue }) => overdue);
    return lines(found, groups, window, this.#rows.cases.length, found.totals);
  }

  /** Every action that matches, in its order. */
  foundActions(query: Omit<ListQuery<ActionSort>, 'from' | 'count'>): Found<ActionRow> {
    const all = this.#rows.actions;
    return this.#find('actions', query, () => {
      const order = this.#ordered('actions', all, this.#actionOrders[query.sort.by], query.sort);
      return this.#findActions(query, searched(order, query.text, actionText));
    });
  }

  /** Every case that matches, in its order. */
  foundCases(query: Omit<ListQuery<CaseSort>, 'from' | 'count'>): Found<CaseRow> {
    const all = this.#rows.cases;
    return this.#find('cases', query, () => {
      const order = this.#ordered('cases', all, this.#caseOrders[query.sort.by], query.sort);
      return this.#findCases(query, searched(order, query.text, caseText));
    });
  }

  actionsOf(cases: readonly Pick<CaseRow, 'caseId'>[]): readonly ActionRow[] {
    return cases.flatMap(({ caseId }) => this.#rows.byCase.get(caseId)?.actions ?? []);
  }

  get #asker() {
    return { today: this.#rows.today, me: this.#for.me, desk: this.#for.desk() };
  }

  #findActions(query: Narrowed, rows: readonly ActionRow[]): Found<ActionRow> {
    const fitsAction = actionTest(query, this.#asker);
    const fitsCase = caseTest(query, this.#asker);
    const wanted = new Set(query.standings);
    const byStanding = noStandings();
    const matching = rows.filter((row) => {
      if (!fitsCase(row) || !fitsAction(row)) return false;
      byStanding[row.standing] += 1;
      return wanted.size === 0 || wanted.has(row.standing);
    });
    return { rows: matching, byStanding, totals: null, groups: new Map() };
  }

  /** Cases with an action for which all of it is so. */
  #findCases(query: Narrowed, rows: readonly CaseRow[]): Found<CaseRow> {
    const fitsAction = actionTest(query, this.#asker);
    const fitsCase = caseTest(query, this.#asker);
    const needsAction = asksOfActions(query);
    const wanted = new Set(query.standings);
    const byStanding = noStandings();
    const matching = rows.filter((row) => {
      if (!fitsCase(row)) return false;
      const fitting = (this.#rows.byCase.get(row.caseId)?.actions ?? []).filter(fitsAction);
      for (const { standing } of fitting) byStanding[standing] += 1;
      if (wanted.size > 0) return fitting.some(({ standing }) => wanted.has(standing));
      return !needsAction || fitting.length > 0;
    });
    return { rows: matching, byStanding, totals: null, groups: new Map() };
  }

  #groups<Row extends AnyRow>(
    found: Found<Row>,
    { group: by, sort }: { readonly group: ActionGroup | CaseGroup; readonly sort: SortOf },
    valueIn: (row: Row) => string,
    overdueOf: (row: Row) => number,
  ): readonly Group<Row>[] {
    const known = found.groups.get(by);
    if (known !== undefined) return known;
    const way = sort.descending && sort.by === sortOfGroup[by] ? -1 : 1;
    const made = grouped(found.rows, by, valueIn, overdueOf, this.#for.nameOf, way);
    found.groups.set(by, made);
    return made;
  }

  /** Scrolling asks the same again for another window. */
  #find<Row extends AnyRow>(list: string, query: Asked, find: () => Found<Row>): Found<Row> {
    this.#forgetWhatChanged();
    const { from: _from, count: _count, ...asked } = query;
    const key = JSON.stringify([list, asked]);
    const known = this.#found.get(key);
    // A key names one kind of row and one question about it.
    if (known !== undefined) return known as Found<Row>;
    const found = find();
    const [oldest] = this.#found.keys();
    if (this.#found.size >= MOST_FOUND && oldest !== undefined) this.#found.delete(oldest);
    // As above: what is kept under this key is read back as rows of its kind alone.
    this.#found.set(key, found as unknown as Found<AnyRow>);
    return found;
  }

  #forgetWhatChanged(): void {
    const desk = this.#for.desk();
    if (this.#revision === this.#rows.revision && this.#desk === desk) return;
    if (this.#revision !== this.#rows.revision) this.#orders = new Map();
    this.#found = new Map();
    this.#revision = this.#rows.revision;
    this.#desk = desk;
  }

  #ordered<Row extends AnyRow>(
    list: string,
    rows: readonly Row[],
    compare: Compare<Row>,
    { by, descending }: { readonly by: string; readonly descending: boolean },
  ): Order<Row> {
    const key = `${list}:${by}:${descending}`;
    const known = this.#orders.get(key);
    // A key names one kind of row and one order of it.
    if (known !== undefined) return known as Order<Row>;
    const way = descending ? -1 : 1;
    const sorted = rows.toSorted(
      (a, b) => compare(a, b, way) || collator.compare(a.reference, b.reference),
    );
    const order: Order<Row> = { rows: sorted, texts: null };
    this.#orders.set(key, order);
    return order;
  }
}

type SortOf = { readonly by: string; readonly descending: boolean };
type Narrowed = Pick<ListFilters, 'standings'> & Partial<Omit<ListFilters, 'standings'>>;
type Asked = Narrowed & { readonly from?: number; readonly count?: number };

function lines<Row>(
  found: Found<Row>,
  groups: readonly Group<Row>[] | null,
  window: { readonly closed: readonly string[]; readonly from: number; readonly count: number },
  all: number,
  totals: Totals,
): Lines<Row> {
  const { rows, byStanding } = found;
  const { from, count } = window;
  const closed = new Set(window.closed);
  const told = { from, matching: rows.length, all, byStanding, totals };
  if (groups === null)
    return { ...told, total: rows.length, headings: 0, rows: rows.slice(from, from + count) };
  return {
    ...told,
    total: linesOf(groups, closed),
    headings: groups.length,
    rows: linesBetween(groups, closed, from, count),
  };
}

function slice<Row, Sort extends string>(
  { from, count }: ListQuery<Sort>,
  { rows, byStanding }: Found<Row>,
  all: number,
): Slice<Row> {
  return { total: rows.length, all, from, rows: rows.slice(from, from + count), byStanding };
}
