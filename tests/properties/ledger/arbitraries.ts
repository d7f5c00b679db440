import fc from 'fast-check';
import type { Step } from '../../support/ledger/histories.ts';

fc.configureGlobal({ seed: 1974, numRuns: 300 });

const doings: readonly Step['does'][] = [
  'correct',
  'revise',
  'move',
  'add',
  'file',
  'assess',
  'close',
  'send',
  'send',
  'take',
  'take',
];

export const steps = fc.array(
  fc.record<Step>({ device: fc.nat(4), does: fc.constantFrom(...doings), pick: fc.nat(40) }),
  { maxLength: 30 },
);

const tenYears = 10 * 366 * 24 * 60;

/** How far each device's clock is off, in minutes: 3 to 5 devices. */
export const skews = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: -tenYears, max: tenYears })),
  { minLength: 3, maxLength: 5 },
);

/** An order in which things arrive. */
export const orders = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 });

export function inOrder<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return items
    .map((item, index) => ({ item, rank: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}
