import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../renderer/records/model/model.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import { foldCase } from '../../../shared/ledger/fold.ts';
import { caseId, itemOf, play, Simulated } from '../../support/ledger/histories.ts';
import { inOrder, orders, skews, steps } from './arbitraries.ts';

const fold = (entries: readonly Placed[]): string =>
  canonical(foldCase(caseId, entries.map(itemOf)));

/** Two sets of entries as one: what taking in a bundle does. */
const union = (...sets: readonly (readonly Placed[])[]): Placed[] => [
  ...new Map(sets.flat().map((entry) => [entryKey(entry.header), entry])).values(),
];

describe('devices that hold the same entries', () => {
  it('show the same case and the same conflicts, however the entries came', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, orders, async (acts, clocks, order) => {
        const { devices, entries } = await play(acts, clocks);
        for (const [index, device] of devices.entries()) {
          const arriving = inOrder([...entries, ...entries], order.slice(index));
          const half = Math.floor(arriving.length / 2);
          await device.take(arriving.slice(0, half));
          await device.take(arriving);
        }
        const whole = fold(entries);
        for (const device of devices) expect(canonical(device.shown)).toBe(whole);
      }),
    );
  });

  it('show what was folded step by step as what is folded at once, at every moment', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, async (acts, clocks) => {
        const { devices } = await play(acts, clocks);
        for (const device of devices)
          expect(canonical(device.shown)).toBe(canonical(foldCase(caseId, device.items)));
      }),
    );
  });

  it('know the same entries, and how far each chain has come', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, orders, async (acts, clocks, order) => {
        const { entries } = await play(acts, clocks);
        const newcomer = new Simulated('newcomer', 0);
        await newcomer.take(inOrder(entries, order));
        const inTurn = new Simulated('newcomer', 0);
        await inTurn.take(entries);
        const { model } = newcomer;
        expect(model.framesOf(caseId).length).toBe(entries.length);
        expect(canonical(model.seenOf(caseId))).toBe(canonical(inTurn.model.seenOf(caseId)));
        expect(canonical([...model.chains].sort())).toBe(
          canonical([...inTurn.model.chains].sort()),
        );
        expect(model.latest).toBe(inTurn.model.latest);
      }),
    );
  });
});

describe('taking in', () => {
  const parts = fc.tuple(steps, skews, fc.array(fc.nat(7), { minLength: 32, maxLength: 32 }));

  it('twice is taking in once; either first is the same; so is any grouping', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ([acts, clocks, belongs]) => {
        const { entries } = await play(acts, clocks);
        const [a, b, c] = [1, 2, 4].map((bit) =>
          entries.filter((_, index) => ((belongs[index % belongs.length] ?? 0) & bit) > 0),
        );
        if (a === undefined || b === undefined || c === undefined) throw new Error('three parts');
        expect(fold(union(a, a))).toBe(fold(a));
        expect(fold(union(a, b))).toBe(fold(union(b, a)));
        expect(fold(union(union(a, b), c))).toBe(fold(union(a, union(b, c))));
      }),
    );
  });
});
