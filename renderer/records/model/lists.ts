import { type Standing, standings } from '../../../shared/domain/case/vocabulary.ts';
import type { ActionRow, ActionSort, CaseRow, CaseSort, ListQuery, Slice } from '../views.ts';
import { needles, plainText } from './plain-text.ts';
import type { Rows } from './rows.ts';

const collator = new Intl.Collator(['en', 'cy'], { numeric: true, sensitivity: 'base' });
const standingOrder = new Map(standings.map((standing, index) => [standing, index]));

/** `way` is 1 for rising and -1 for falling order. */
type Compare<Row> = (a: Row, b: Row, way: number) => number;

/** Dates and other ISO text; what has none comes last whichever way the list runs. */
const byText =
  <Row>(pick: (row: Row) => string | null): Compare<Row> =>
  (a, b, way) => {
    const x = pick(a);
    const y = pick(b);
    if (x === y) return 0;
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -way : way;
  };

const byWords =
  <Row>(pick: (row: Row) => string): Compare<Row> =>
  (a, b, way) =>
    way * collator.compare(pick(a), pick(b));

const byNumber =
  <Row>(pick: (row: Row) => number): Compare<Row> =>
  (a, b, way) =>
    way * (pick(a) - pick(b));

const actionOrder: Readonly<Record<ActionSort, Compare<ActionRow>>> = {
  reference: byWords((row) => row.reference),
  number: byWords((row) => row.number),
  body: byWords((row) => row.body),
  text: byWords((row) => row.text),
  kind: byWords((row) => row.kind),
  currentDue: byText((row) => row.currentDue),
  standing: (a, b, way) =>
    byNumber<ActionRow>((row) => standingOrder.get(row.standing) ?? 0)(a, b, way) ||
    byText<ActionRow>((row) => row.currentDue)(a, b, 1),
};

const caseOrder: Readonly<Record<CaseSort, Compare<CaseRow>>> = {
  reference: byWords((row) => row.reference),
  title: byWords((row) => row.title),
  bodies: byWords((row) => row.bodies),
  decisionDate: byText((row) => row.decisionDate),
  nextDue: byText((row) => row.nextDue),
  overdue: byNumber((row) => row.overdue),
  total: byNumber((row) => row.total),
};

const noStandings = (): Record<Standing, number> => ({
  overdue: 0,
  'due-today': 0,
  'due-soon': 0,
  'waiting-for-us': 0,
  'decision-awaited': 0,
  'on-track': 0,
  'awaiting-event': 0,
  'no-date': 0,
  'in-draft': 0,
  ended: 0,
});

type AnyRow = ActionRow | CaseRow;

/** Rows in one order, and beside each, once it was searched, the text to search in. */
type Order<Row> = { readonly rows: readonly Row[]; texts: readonly string[] | null };

/** What a query without its window comes to. */
type Found<Row> = {
  readonly rows: readonly Row[];
  readonly byStanding: Readonly<Record<Standing, number>>;
};

/** Sorted, filtered windows over the rows. Orders and what was found are kept until the rows change. */
export class Lists {
  readonly #rows: Rows;
  #orders = new Map<string, Order<AnyRow>>();
  #found = new Map<string, Found<AnyRow>>();
  #revision = -1;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  actions(query: ListQuery<ActionSort>): Slice<ActionRow> {
    const all = this.#rows.actions;
    const found = this.#find('actions', query, (): Found<ActionRow> => {
      const order = this.#ordered('actions', all, actionOrder[query.sort.by], query.sort);
      return this.#findActions(query, searched(order, query.text, actionText));
    });
    return slice(query, found, all.length);
  }

  cases(query: ListQuery<CaseSort>): Slice<CaseRow> {
    const all = this.#rows.cases;
    const found = this.#find('cases', query, (): Found<CaseRow> => {
      const order = this.#ordered('cases', all, caseOrder[query.sort.by], query.sort);
      return this.#findCases(query, searched(order, query.text, caseText));
    });
    return slice(query, found, all.length);
  }

  #findActions(query: ListQuery<ActionSort>, rows: readonly ActionRow[]): Found<ActionRow> {
    const bodies = new Set(query.bodies);
    const kinds = new Set(query.kinds);
    const wanted = new Set(query.standings);
    const byStanding = noStandings();
    const matching = rows.filter(({ body, kind, standing }) => {
      if (bodies.size > 0 && !bodies.has(body)) return false;
      if (kinds.size > 0 && !kinds.has(kind)) return false;
      byStanding[standing] += 1;
      return wanted.size === 0 || wanted.has(standing);
    });
    return { rows: matching, byStanding };
  }

  #findCases(query: ListQuery<CaseSort>, rows: readonly CaseRow[]): Found<CaseRow> {
    const wanted = new Set(query.standings);
    const bodies = new Set(query.bodies);
    const byStanding = noStandings();
    const matching = rows.filter((row) => {
      const actions = this.#rows.byCase.get(row.caseId)?.actions ?? [];
      if (bodies.size > 0 && !actions.some((action) => bodies.has(action.body))) return false;
      for (const action of actions) byStanding[action.standing] += 1;
      return wanted.size === 0 || actions.some((action) => wanted.has(action.standing));
    });
    return { rows: matching, byStanding };
  }

  /** Scrolling asks the same again for another window. */
  #find<Row extends AnyRow>(
    list: string,
    { sort, text, standings, bodies, kinds }: ListQuery<string>,
    find: () => Found<Row>,
  ): Found<Row> {
    if (this.#revision !== this.#rows.revision) {
      this.#orders = new Map();
      this.#found = new Map();
      this.#revision = this.#rows.revision;
    }
    const key = JSON.stringify([list, sort.by, sort.descending, text, standings, bodies, kinds]);
    const known = this.#found.get(key);
    // A key names one kind of row and one question about it.
    if (known !== undefined) return known as Found<Row>;
    const found = find();
    const [oldest] = this.#found.keys();
    if (this.#found.size >= MOST_FOUND && oldest !== undefined) this.#found.delete(oldest);
    this.#found.set(key, found);
    return found;
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
    const tie = byWords<Row>((row) => row.reference);
    const way = descending ? -1 : 1;
    const sorted = rows.toSorted((a, b) => compare(a, b, way) || tie(a, b, 1));
    const order: Order<Row> = { rows: sorted, texts: null };
    this.#orders.set(key, order);
    return order;
  }
}

/** The rows that hold every word. */
function searched<Row>(
  order: Order<Row>,
  text: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const words = needles(text);
  if (words.length === 0) return order.rows;
  order.texts ??= order.rows.map((row) => plainText(textOf(row)));
  const { texts } = order;
  return order.rows.filter((_, index) => {
    const within = texts[index] ?? '';
    return words.every((word) => within.includes(word));
  });
}

/** As many questions as a person goes back and forth between. */
const MOST_FOUND = 8;

const actionText = (row: ActionRow): string =>
  `${row.reference} ${row.number} ${row.body} ${row.caseTitle} ${row.text}`;
const caseText = (row: CaseRow): string => `${row.reference} ${row.title} ${row.bodies}`;

function slice<Row, Sort extends string>(
  { from, count }: ListQuery<Sort>,
  { rows, byStanding }: Found<Row>,
  all: number,
): Slice<Row> {
  return { total: rows.length, all, from, rows: rows.slice(from, from + count), byStanding };
}
