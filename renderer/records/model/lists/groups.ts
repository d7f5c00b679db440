import type { ActionGroup, CaseGroup, Heading } from '../../list-views.ts';
import type { ActionRow, ActionSort, CaseRow, CaseSort } from '../../views.ts';
import { collator, type NameOf, standingOrder } from './orders.ts';

/** Rows that have something in common, in the order of the list. */
export type Group<Row> = {
  readonly value: string;
  readonly rows: readonly Row[];
  readonly overdue: number;
};

export const actionGroupValue: Readonly<Record<ActionGroup, (row: ActionRow) => string>> = {
  body: (row) => row.body,
  owner: (row) => row.owner ?? '',
  kind: (row) => row.kind,
  standing: (row) => row.standing,
  state: (row) => row.state,
  dueMonth: (row) => monthOf(row.currentDue),
  procedure: (row) => row.procedure,
  reference: (row) => row.reference,
};

export const caseGroupValue: Readonly<Record<CaseGroup, (row: CaseRow) => string>> = {
  bodies: (row) => row.bodies,
  owner: (row) => row.owner ?? '',
  procedure: (row) => row.procedure,
  nextMonth: (row) => monthOf(row.nextDue),
  decidedMonth: (row) => monthOf(row.decisionDate),
};

const monthOf = (day: string | null): string => day?.slice(0, 7) ?? '';

/** The order of rows that is an order of groups too: they then run the same way. */
export const sortOfGroup: Readonly<Record<ActionGroup | CaseGroup, ActionSort | CaseSort>> = {
  body: 'body',
  bodies: 'bodies',
  owner: 'owner',
  kind: 'kind',
  standing: 'standing',
  state: 'state',
  procedure: 'procedure',
  reference: 'reference',
  dueMonth: 'currentDue',
  nextMonth: 'nextDue',
  decidedMonth: 'decisionDate',
};

/** Groups in the order of what they have in common, `way` -1 for falling; those with nothing in common come last. */
export function grouped<Row>(
  rows: readonly Row[],
  by: string,
  valueIn: (row: Row) => string,
  overdueOf: (row: Row) => number,
  nameOf: NameOf,
  way: number,
): readonly Group<Row>[] {
  const groups = Array.from(Map.groupBy(rows, valueIn), ([value, some]) => ({
    value,
    rows: some,
    overdue: some.reduce((sum, row) => sum + overdueOf(row), 0),
  }));
  const compare = comparing(by, nameOf);
  return groups.sort((a, b) => {
    if (a.value === '' || b.value === '') return a.value === '' ? 1 : -1;
    return way * compare(a.value, b.value);
  });
}

function comparing(by: string, nameOf: NameOf): (a: string, b: string) => number {
  if (by === 'standing') return (a, b) => (standingOrder.get(a) ?? 0) - (standingOrder.get(b) ?? 0);
  if (by === 'owner') return (a, b) => collator.compare(nameOf(a), nameOf(b));
  return collator.compare;
}

/** How many lines groups come to, the rows of closed ones left out. */
export const linesOf = <Row>(groups: readonly Group<Row>[], closed: ReadonlySet<string>): number =>
  groups.reduce((sum, { value, rows }) => sum + 1 + (closed.has(value) ? 0 : rows.length), 0);

/** The lines `from` to `from + count`: no more of them are made than are asked for. */
export function linesBetween<Row>(
  groups: readonly Group<Row>[],
  closed: ReadonlySet<string>,
  from: number,
  count: number,
): readonly (Row | Heading)[] {
  const lines: (Row | Heading)[] = [];
  const end = from + count;
  let at = 0;
  for (const { value, rows, overdue } of groups) {
    if (at >= end) break;
    const isOpen = !closed.has(value);
    if (at >= from) lines.push({ headingId: value, value, isOpen, rows: rows.length, overdue });
    at += 1;
    if (!isOpen) continue;
    const first = Math.max(0, from - at);
    lines.push(...rows.slice(first, Math.max(first, end - at)));
    at += rows.length;
  }
  return lines;
}
