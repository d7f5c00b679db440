import { type BodyEvent, bodyFieldsSet } from '../domain/body/events.ts';
import { evolveBody } from '../domain/body/evolve.ts';
import type { BodyState } from '../domain/body/vocabulary.ts';
import { wallTime } from './clock.ts';
import { entryKey, type Header } from './entry.ts';
import { type Conflict, stampOf } from './fold.ts';
import { causalOrder, fieldHeads } from './order.ts';

export type BodyItem = { readonly header: Header; readonly event: BodyEvent };

export type FoldedBody = {
  readonly state: BodyState | null;
  readonly conflicts: readonly Conflict[];
};

/** The whole record of a body from its entries, whatever order they came in. Pure. */
export function foldBody(bodyId: string, items: readonly BodyItem[]): FoldedBody {
  const ordered = causalOrder(items);
  let state: BodyState | null = null;
  for (const item of ordered) state = evolved(bodyId, state, item);
  const conflicts: Conflict[] = [];
  for (const [field, heads] of fieldHeads(ordered, ({ event }) => bodyFieldsSet(event)))
    if (heads.length > 1) conflicts.push({ field, values: heads.map(conflictValue) });
  return { state, conflicts };
}

/** The record after one more entry whose author had seen all before it. */
export function foldBodyOn(bodyId: string, before: FoldedBody, item: BodyItem): FoldedBody {
  const set = new Set(bodyFieldsSet(item.event));
  return {
    state: evolved(bodyId, before.state, item),
    conflicts: before.conflicts.filter(({ field }) => !set.has(field)),
  };
}

const evolved = (bodyId: string, state: BodyState | null, { header, event }: BodyItem) =>
  evolveBody(state, { event, stamp: stampOf(header), subject: bodyId });

const conflictValue = ({ header, event }: BodyItem): Conflict['values'][number] => ({
  entry: entryKey(header),
  by: header.by,
  device: header.device,
  at: wallTime(header.at),
  value: event.body,
});
