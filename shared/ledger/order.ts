import { compareTimes } from './clock.ts';
import { chainName, type Header } from './entry.ts';

type Ordered = { readonly header: Header };

/** Had `later`'s author seen `earlier` when writing? Own earlier entries are always seen. */
export function hasSeen(later: Header, earlier: Header): boolean {
  const chain = chainName(earlier);
  if (chainName(later) === chain) return later.seq > earlier.seq;
  return (later.seen[chain] ?? 0) >= earlier.seq;
}

const tieBreak = (a: Header, b: Header): number =>
  compareTimes(a.at, b.at) ||
  (a.device < b.device ? -1 : a.device > b.device ? 1 : 0) ||
  a.epoch - b.epoch ||
  a.seq - b.seq;

/**
 * Orders the entries of ONE subject causally: an entry comes after all its author had seen; entries
 * that did not see each other go by time, device and sequence. The same set gives the same order,
 * whatever order it arrived in.
 */
export function causalOrder<Item extends Ordered>(items: readonly Item[]): readonly Item[] {
  const waiting = [...items].sort((a, b) => tieBreak(a.header, b.header));
  if (isInOrder(waiting)) return waiting;
  const placed: Item[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((item) =>
      waiting.every((other) => other === item || !hasSeen(item.header, other.header)),
    );
    placed.push(...waiting.splice(next === -1 ? 0 : next, 1));
  }
  return placed;
}

/** Almost always true: clocks agree well enough that time order is causal order already. */
function isInOrder(items: readonly Ordered[]): boolean {
  const earliestAfter = new Map<string, number>();
  for (const { header } of items.toReversed()) {
    const own = chainName(header);
    for (const [chain, seq] of Object.entries({ ...header.seen, [own]: header.seq - 1 }))
      if ((earliestAfter.get(chain) ?? Number.POSITIVE_INFINITY) <= seq) return false;
    earliestAfter.set(own, Math.min(header.seq, earliestAfter.get(own) ?? header.seq));
  }
  return true;
}

/** A field and the entries that last set it: more than one where they did not see each other. */
export type FieldHeads<Item> = ReadonlyMap<string, readonly Item[]>;

/** For entries in causal order: who last set each field. Two or more heads are a conflict. */
export function fieldHeads<Item extends Ordered>(
  ordered: readonly Item[],
  fieldsOf: (item: Item) => readonly string[],
): FieldHeads<Item> {
  const heads = new Map<string, readonly Item[]>();
  for (const item of ordered)
    for (const field of fieldsOf(item)) {
      const unseen = (heads.get(field) ?? []).filter(
        (other) => !hasSeen(item.header, other.header),
      );
      heads.set(field, [...unseen, item]);
    }
  return heads;
}
