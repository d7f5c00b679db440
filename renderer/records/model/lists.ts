import { type Standing, standings } from '../../../shared/domain/case/vocabulary.ts';
import type { ActionRow, ActionSort, CaseRow, CaseSort, ListQuery, Slice } from '../views.ts';
import type { Rows } from './rows.ts';

const collator = new Intl.Collator(['en', 'cy'], { numeric: true, sensitivity: 'base' });
const standingOrder = new Map(standings.map((standing, index) => [standing, index]));

/** `way` is 1 for rising and -1 for falling order. */
type Compare<Row> = (a: Row, b: Row, way: number) => number;

/** Dates and other ISO text; what has none comes last whichever way the list runs. */
const byText =
  <Row>(pick: (row: Row) => string | null): Compare<Row> =>
  (a, b, way) => {
    const [x, y] = [pick(a), pick(b)];
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
  standing: byNumber((row) => standingOrder.get(row.standing) ?? 0),
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
  'on-track': 0,
  'awaiting-event': 0,
  'no-date': 0,
  ended: 0,
});

/** Sorted, filtered windows over the rows. A sorted order is kept until the rows change. */
export class Lists {
  readonly #rows: Rows;
  #orders = new Map<string, readonly (ActionRow | CaseRow)[]>();
  #revision = -1;
  readonly #haystacks = new WeakMap<ActionRow | CaseRow, string>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  actions(query: ListQuery<ActionSort>): Slice<ActionRow> {
    const { by, descending } = query.sort;
    const sorted = this.#sorted(
      `a:${by}:${descending}`,
      this.#rows.actions,
      actionOrder[by],
      descending,
    );
    const words = needles(query.text);
    const inOthers = sorted.filter(
      (row) =>
        (query.bodies.length === 0 || query.bodies.includes(row.body)) &&
        (query.kinds.length === 0 || query.kinds.includes(row.kind)) &&
        this.#holds(
          row,
          words,
          () => `${row.reference} ${row.number} ${row.body} ${row.caseTitle} ${row.text}`,
        ),
    );
    const byStanding = noStandings();
    for (const row of inOthers) byStanding[row.standing] += 1;
    const matching =
      query.standings.length === 0
        ? inOthers
        : inOthers.filter((row) => query.standings.includes(row.standing));
    return slice(query, matching, this.#rows.actions.length, byStanding);
  }

  cases(query: ListQuery<CaseSort>): Slice<CaseRow> {
    const { by, descending } = query.sort;
    const sorted = this.#sorted(
      `c:${by}:${descending}`,
      this.#rows.cases,
      caseOrder[by],
      descending,
    );
    const words = needles(query.text);
    const wanted = new Set(query.standings);
    const bodies = new Set(query.bodies);
    const byStanding = noStandings();
    const matching = sorted.filter((row) => {
      const actions = this.#rows.byCase.get(row.caseId)?.actions ?? [];
      if (bodies.size > 0 && !actions.some((action) => bodies.has(action.body))) return false;
      if (!this.#holds(row, words, () => `${row.reference} ${row.title} ${row.bodies}`))
        return false;
      for (const action of actions) byStanding[action.standing] += 1;
      return wanted.size === 0 || actions.some((action) => wanted.has(action.standing));
    });
    return slice(query, matching, this.#rows.cases.length, byStanding);
  }

  #sorted<Row extends ActionRow | CaseRow>(
    key: string,
    rows: readonly Row[],
    compare: Compare<Row>,
    descending: boolean,
  ): readonly Row[] {
    if (this.#revision !== this.#rows.revision) {
      this.#orders = new Map();
      this.#revision = this.#rows.revision;
    }
    const known = this.#orders.get(key);
    // A key names one kind of row and one order of it.
    if (known !== undefined) return known as readonly Row[];
    const tie = byWords<Row>((row) => row.reference);
    const way = descending ? -1 : 1;
    const sorted = rows.toSorted((a, b) => compare(a, b, way) || tie(a, b, 1));
    this.#orders.set(key, sorted);
    return sorted;
  }

  #holds(row: ActionRow | CaseRow, words: readonly string[], text: () => string): boolean {
    if (words.length === 0) return true;
    let haystack = this.#haystacks.get(row);
    if (haystack === undefined) {
      haystack = plain(text());
      this.#haystacks.set(row, haystack);
    }
    return words.every((word) => haystack.includes(word));
  }
}

/** Without case or accents: "ŵyl" is found by "wyl". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '');

const needles = (text: string): readonly string[] =>
  plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');

function slice<Row, Sort extends string>(
  { from, count }: ListQuery<Sort>,
  rows: readonly Row[],
  all: number,
  byStanding: Readonly<Record<Standing, number>>,
): Slice<Row> {
  return { total: rows.length, all, from, rows: rows.slice(from, from + count), byStanding };
}
