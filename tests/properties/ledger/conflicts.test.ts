import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsSet } from '../../../shared/domain/case/events.ts';
import { wallTime } from '../../../shared/ledger/clock.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import { foldCase } from '../../../shared/ledger/fold.ts';
import { typed } from '../../support/ledger/case-events.ts';
import { caseId, type History, itemOf, play } from '../../support/ledger/histories.ts';
import { skews, steps } from './arbitraries.ts';

/** By what each author really held: the entries of each field that no other entry of it had seen. */
function contradictions({ entries, held }: History): ReadonlyMap<string, ReadonlySet<string>> {
  const setters = new Map<string, string[]>();
  for (const placed of entries)
    for (const field of fieldsSet(itemOf(placed).event))
      setters.set(field, [...(setters.get(field) ?? []), entryKey(placed.header)]);
  const found = new Map<string, ReadonlySet<string>>();
  for (const [field, keys] of setters) {
    const open = keys.filter((key) => !keys.some((other) => held.get(other)?.has(key)));
    if (open.length > 1) found.set(field, new Set(open));
  }
  return found;
}

describe('a conflict', () => {
  it('is raised exactly where two entries set one field without having seen each other', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, async (acts, clocks) => {
        const history = await play(acts, clocks);
        const { conflicts } = foldCase(caseId, history.entries.map(itemOf));
        const raised = new Map(
          conflicts.map(({ field, values }) => [field, new Set(values.map(({ entry }) => entry))]),
        );
        expect(raised).toEqual(contradictions(history));
      }),
    );
  });

  it('is settled by an entry whose author had seen every side', async () => {
    await fc.assert(
      fc.asyncProperty(steps, skews, async (acts, clocks) => {
        const { devices, entries } = await play(acts, clocks);
        const [here] = devices;
        if (here === undefined) throw new Error('a device');
        await here.take(entries);
        const { recommendations } = here;
        await here.write(
          {
            kind: 'case.corrected',
            body: { set: { title: 'So be it', sector: 'x' }, origin: typed },
          },
          99,
        );
        for (const { recommendationId } of recommendations)
          await here.write(
            {
              kind: 'recommendation.revised',
              body: {
                recommendationId,
                set: { text: 'So be it', dueWords: '1 May 2026' },
                currentDue: '2026-05-01',
                origin: typed,
              },
            },
            99,
          );
        const settled = here.shown.conflicts.filter(({ field }) =>
          /title|sector|text|dueWords|currentDue/.test(field),
        );
        expect(settled).toEqual([]);
        expect(here.shown.state?.details.title).toBe('So be it');
      }),
    );
  });

  it('keeps every side with its author, device, time and value', async () => {
    const { entries } = await play(
      [
        { device: 0, does: 'revise', pick: 0 },
        { device: 1, does: 'revise', pick: 0 },
      ],
      [0, 0, 0],
    );
    const { conflicts } = foldCase(caseId, entries.map(itemOf));
    expect(conflicts.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ['Wording 0', 'Wording 1'],
    ]);
    const authors = conflicts[0]?.values.map(({ by, device, at }) => ({ by, device, at }));
    expect(authors).toEqual(
      entries.slice(2).map(({ header: { by, device, at } }) => ({ by, device, at: wallTime(at) })),
    );
  });
});
