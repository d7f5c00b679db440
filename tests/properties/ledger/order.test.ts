import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../renderer/records/model/model.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import { causalOrder, hasSeen } from '../../../shared/ledger/order.ts';
import { itemOf, play } from '../../support/ledger/histories.ts';
import { inOrder, orders, skews, steps } from './arbitraries.ts';

/** The same entries with times that say nothing: a clock may have been set anywhere between two of them. */
const withLyingClocks = (entries: readonly Placed[], order: readonly number[]): Placed[] =>
  entries.map((entry, index) => {
    const wall = Temporal.Instant.from('2026-03-02T09:00:00Z').add({
      hours: order[index % order.length] ?? 0,
    });
    const at = `${wall.toString({ fractionalSecondDigits: 3 })}-0000`;
    return { ...entry, header: { ...entry.header, at } };
  });

const keys = (items: readonly { readonly header: Parameters<typeof entryKey>[0] }[]) =>
  items.map(({ header }) => entryKey(header));

describe('the order of a case’s entries', () => {
  it('puts no entry before one its author had seen, whatever the clocks say', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, orders, async (acts, clocks, order) => {
        const { entries: honest, held } = await play(acts, clocks);
        const entries = withLyingClocks(honest, order);
        const ordered = keys(causalOrder(inOrder(entries, order)));
        const places = new Map(ordered.map((key, index) => [key, index]));
        expect(places.size).toBe(entries.length);
        for (const [key, before] of held)
          for (const seen of before)
            expect(places.get(seen)).toBeLessThan(places.get(key) ?? Number.NaN);
      }),
    );
  });

  it('does not depend on the order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, orders, async (acts, clocks, order) => {
        const entries = withLyingClocks((await play(acts, clocks)).entries, order);
        expect(keys(causalOrder(inOrder(entries, order)))).toEqual(keys(causalOrder(entries)));
      }),
    );
  });

  it('holds among whatever part has arrived', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, orders, async (acts, clocks, order) => {
        const entries = withLyingClocks((await play(acts, clocks)).entries, order);
        const part = entries.filter((_, index) => (order[index % order.length] ?? 0) % 3 > 0);
        const ordered = causalOrder(part);
        for (const [index, later] of ordered.entries())
          for (const earlier of ordered.slice(0, index))
            expect(hasSeen(earlier.header, later.header)).toBe(false);
      }),
    );
  });

  it('lets what was seen decide, not the clock of a device in the year 2099', async () => {
    const { devices, entries } = await play(
      [{ device: 1, does: 'revise', pick: 0 }],
      [0, 73 * 366 * 24 * 60, 0],
    );
    const [here] = devices;
    if (here === undefined) throw new Error('a device');
    await here.take(entries);
    const placed = await here.write(
      {
        kind: 'recommendation.revised',
        body: {
          recommendationId: here.recommendations[0]?.recommendationId ?? '',
          set: { text: 'The later wording' },
          origin: { kind: 'typed' },
        },
      },
      5,
    );
    const [, far] = devices;
    await far?.take([placed]);
    for (const device of [here, far])
      expect(device?.recommendations[0]?.details.text).toBe('The later wording');
    expect(here.shown.conflicts).toEqual([]);
    expect(placed.header.at.slice(0, 4)).toBe('2099');
    expect(
      causalOrder([...entries, placed])
        .map(itemOf)
        .at(-1)?.header,
    ).toEqual(placed.header);
  });
});
