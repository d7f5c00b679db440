import { type CaseEvent, fieldsSet } from '../domain/case/events.ts';
import { evolve } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { wallTime } from './clock.ts';
import { chainName, entryKey, type Header, type Seen } from './entry.ts';
import { causalOrder, fieldHeads } from './order.ts';

export type CaseItem = { readonly header: Header; readonly event: CaseEvent };

/** Entries that set one field without having seen each other; a later entry that saw them settles it. */
export type Conflict = {
  readonly field: string;
  readonly values: readonly {
    readonly entry: string;
    readonly by: string;
    readonly device: string;
    readonly at: string;
    readonly value: unknown;
  }[];
};

export type FoldedCase = {
  readonly state: CaseState | null;
  readonly conflicts: readonly Conflict[];
};

/** The whole case from its entries, whatever order they came in. Pure. */
export function foldCase(caseId: string, items: readonly CaseItem[]): FoldedCase {
  const ordered = causalOrder(items);
  let state: CaseState | null = null;
  for (const { header, event } of ordered)
    state = evolve(state, { event, stamp: stampOf(header), subject: caseId });
  const conflicts: Conflict[] = [];
  for (const [field, heads] of fieldHeads(ordered, (item) => fieldsSet(item.event)))
    if (heads.length > 1)
      conflicts.push({ field, values: heads.map((item) => conflictValue(item, field)) });
  return { state, conflicts };
}

/** The case after one more entry whose author had seen all before it. */
export function foldOn(
  caseId: string,
  before: FoldedCase,
  { header, event }: CaseItem,
): FoldedCase {
  const set = new Set(fieldsSet(event));
  return {
    state: evolve(before.state, { event, stamp: stampOf(header), subject: caseId }),
    conflicts: before.conflicts.filter((conflict) => !set.has(conflict.field)),
  };
}

export const stampOf = (header: Header) => ({
  by: header.by,
  device: header.device,
  at: wallTime(header.at),
});

/** The latest entry of each device among these: what an author who holds them has seen. */
export function seenAfter(seen: Seen, header: Pick<Header, 'device' | 'epoch' | 'seq'>): Seen {
  const chain = chainName(header);
  return { ...seen, [chain]: Math.max(seen[chain] ?? 0, header.seq) };
}

function conflictValue({ header, event }: CaseItem, field: string): Conflict['values'][number] {
  return {
    entry: entryKey(header),
    by: header.by,
    device: header.device,
    at: wallTime(header.at),
    value: fieldValue(event, field),
  };
}

function fieldValue(event: CaseEvent, field: string): unknown {
  const name = field.slice(field.indexOf('.') + 1);
  switch (event.kind) {
    case 'case.corrected':
      return Object.entries(event.body.set).find(([key]) => key === name)?.[1];
    case 'recommendation.revised':
      return name === 'currentDue'
        ? event.body.currentDue
        : Object.entries(event.body.set).find(([key]) => key === name)?.[1];
    case 'evidence.assessed':
      return { result: event.body.result, reason: event.body.reason };
    case 'recommendation.added':
      return event.body.details.text;
    default:
      return event.body;
  }
}
