import { standings } from '../../../../shared/domain/case/vocabulary.ts';
import type { ActionRow, ActionSort, CaseRow, CaseSort } from '../../views.ts';

export const collator = new Intl.Collator(['en', 'cy'], { numeric: true, sensitivity: 'base' });
export const standingOrder: ReadonlyMap<string, number> = new Map(
  standings.map((standing, index) => [standing, index]),
);

/** `way` is 1 for rising and -1 for falling order. */
export type Compare<Row> = (a: Row, b: Row, way: number) => number;

/** What a member is called; '' for one that is not known. */
export type NameOf = (memberId: string) => string;

/** Dates and numbers; what has none comes last whichever way the list runs. */
const byValue =
  <Row>(pick: (row: Row) => string | number | null): Compare<Row> =>
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

/** People by name, nobody last. */
const byOwner =
  <Row extends { readonly owner: string | null }>(nameOf: NameOf): Compare<Row> =>
  (a, b, way) => {
    if (a.owner === b.owner) return 0;
    if (a.owner === null) return 1;
    if (b.owner === null) return -1;
    return way * collator.compare(nameOf(a.owner), nameOf(b.owner));
  };

export const actionOrders = (nameOf: NameOf): Readonly<Record<ActionSort, Compare<ActionRow>>> => ({
  reference: byWords((row) => row.reference),
  number: byWords((row) => row.number),
  caseTitle: byWords((row) => row.caseTitle),
  body: byWords((row) => row.body),
  text: byWords((row) => row.text),
  kind: byWords((row) => row.kind),
  state: byWords((row) => row.state),
  procedure: byWords((row) => row.procedure),
  owner: byOwner(nameOf),
  currentDue: byValue((row) => row.currentDue),
  originalDue: byValue((row) => row.originalDue),
  decisionDate: byValue((row) => row.decisionDate),
  endedOn: byValue((row) => row.endedOn),
  lateDays: byValue((row) => row.lateDays),
  owed: byValue((row) => row.money?.owed ?? null),
  outstanding: byValue((row) => outstandingOf(row)),
  evidenceCount: byValue((row) => row.evidenceCount),
  standing: (a, b, way) =>
    way * ((standingOrder.get(a.standing) ?? 0) - (standingOrder.get(b.standing) ?? 0)) ||
    byValue<ActionRow>((row) => row.currentDue)(a, b, 1),
});

export const caseOrders = (nameOf: NameOf): Readonly<Record<CaseSort, Compare<CaseRow>>> => ({
  reference: byWords((row) => row.reference),
  title: byWords((row) => row.title),
  bodies: byWords((row) => row.bodies),
  procedure: byWords((row) => row.procedure),
  owner: byOwner(nameOf),
  decisionDate: byValue((row) => row.decisionDate),
  complaintClosedOn: byValue((row) => row.complaintClosedOn),
  recommendationsClosedOn: byValue((row) => row.recommendationsClosedOn),
  nextDue: byValue((row) => row.nextDue),
  overdue: byValue((row) => row.overdue),
  waiting: byValue((row) => row.waiting),
  total: byValue((row) => row.total),
});

/** Pence still to come; null where no sum is owed or one has no amount yet. */
export const outstandingOf = ({ money }: Pick<ActionRow, 'money'>): number | null =>
  money?.isKnown ? Math.max(0, money.owed - money.received) : null;
