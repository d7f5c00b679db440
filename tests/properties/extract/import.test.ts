import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { mapExtract } from '../../../shared/domain/extract/map.ts';
import { previewExtract } from '../../../shared/domain/extract/preview.ts';
import type { ExtractTable } from '../../../shared/domain/extract/table.ts';
import {
  type ExtractField,
  type ExtractMapping,
  extractFields,
} from '../../../shared/domain/extract/vocabulary.ts';
import { carryOut, file, office, today } from '../../unit/shared/domain/extract/take-in.ts';

const psow = office('psow');

/** One column for each field, in the order of the fields. */
const columnOf = (field: ExtractField) => extractFields.indexOf(field);
const mapped = (isNumbered: boolean): ExtractMapping => ({
  columns: {
    ...{ reference: columnOf('reference'), number: isNumbered ? columnOf('number') : null },
    ...{ body: columnOf('body'), text: columnOf('text'), kind: columnOf('kind') },
    ...{ category: columnOf('category'), decisionDate: columnOf('decisionDate') },
    ...{ dueWords: columnOf('dueWords'), dueDate: columnOf('dueDate') },
    ...{ evidenceWanted: columnOf('evidenceWanted'), title: columnOf('title') },
    ...{ sector: columnOf('sector'), route: columnOf('route') },
  },
  procedureId: 'psow',
  kinds: { personal: 'personal-remedy', improvement: 'service-improvement' },
  defaultKind: 'personal-remedy',
});

type Cells = Readonly<Record<ExtractField, string>>;

const texts = [
  'Apologise to the complainant for the delay in replying to her.',
  'Apologise to the complainant in writing for the delay.',
  'Pay £250 for the distress that was caused.',
  'Train the staff of the team in how to write letters.',
  'Review the policy, and tell us what came of it.',
];

/** Now and then a value that must be refused, or that makes rows disagree. */
const mostly = (good: readonly string[], bad: string) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 24 },
    { arbitrary: fc.constant(bad), weight: 1 },
  );

/** Few values, so that rows meet. */
const cells: fc.Arbitrary<Cells> = fc.record({
  reference: mostly(['P25-0001-X', 'p25-0001-x', 'P25-0002-X', 'P25-0003-X', 'P25-0004-X'], ''),
  number: mostly(['1', '2', '3', '4', ' 5', '5', '6', '10', 'R1'], ''),
  body: fc.constantFrom('Eastmere Council', 'Westmere Homes'),
  text: mostly(texts, ''),
  kind: mostly(['personal', 'improvement', ''], 'wibble'),
  category: fc.constantFrom('apology', 'apology + training', 'training + apology', ''),
  decisionDate: mostly(['3/2/2026', '3/2/2026', '3 Chwefror 2026', ''], '4/2/2026'),
  dueWords: fc.constantFrom('within 1 month', 'by 3 March 2026', 'without delay', ''),
  dueDate: mostly(['', '', '3/3/2026', '13/4/2026'], '31/2/2026'),
  evidenceWanted: fc.constantFrom('The letter', 'The letter\nThe list', ''),
  title: mostly(['Damp', 'Damp', ''], 'Mould'),
  sector: fc.constantFrom('Housing', ''),
  route: fc.constantFrom('report', ''),
});

const tableOf = (rows: readonly Cells[]): ExtractTable => ({
  columns: extractFields,
  rows: rows.map((row, index) => ({
    line: index + 2,
    cells: extractFields.map((field) => row[field]),
  })),
  delimiter: ',',
  unreadable: [],
});

const plan = (rows: readonly Cells[], states: readonly CaseState[], isNumbered = true) =>
  previewExtract(mapExtract(tableOf(rows), mapped(isNumbered), psow, today), states, file);

const takeIn = (rows: readonly Cells[], states: readonly CaseState[], isNumbered = true) =>
  carryOut(plan(rows, states, isNumbered).commands, states);

const extract = fc.oneof(
  {
    arbitrary: fc.uniqueArray(cells, {
      maxLength: 14,
      size: 'max',
      selector: ({ reference, number }) => `${reference} ${number}`.toLowerCase(),
    }),
    weight: 3,
  },
  { arbitrary: fc.array(cells, { maxLength: 14 }), weight: 1 },
);

/** Where the rows of a drawn file go when it is shuffled. */
const shuffled = (rows: readonly Cells[], keys: readonly number[]) =>
  rows
    .map((row, index) => ({ row, key: keys[index] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ row }) => row);
const keys = fc.array(fc.double({ noNaN: true }), { minLength: 14, maxLength: 14 });

/** Everything of a case but the ids, which hang on the order of commands. */
const said = (states: readonly CaseState[]) =>
  states
    .map(({ details, recommendations }) => ({
      details,
      recommendations: recommendations
        .map(({ details: each, currentDue, state }) => ({ ...each, currentDue, state }))
        .toSorted((a, b) => (a.number < b.number ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.details.reference < b.details.reference ? -1 : 1));

test.each([true, false])('an extract taken in twice adds nothing (numbered: %s)', (isNumbered) => {
  fc.assert(
    fc.property(extract, extract, (before, after) => {
      const start = takeIn(before, [], isNumbered);
      const once = takeIn(after, start, isNumbered);
      const again = plan(after, once, isNumbered);
      expect(again.commands).toEqual([]);
      expect(again.preview).toMatchObject({ added: [], changed: [], newCases: 0 });
    }),
  );
});

test('the order of rows makes no difference to what is done', () => {
  fc.assert(
    fc.property(extract, extract, keys, (before, after, order) => {
      const start = takeIn(before, []);
      const straight = plan(after, start);
      const turned = plan(shuffled(after, order), start);
      expect(turned.preview.digest).toBe(straight.preview.digest);
      expect(said(carryOut(turned.commands, start))).toEqual(
        said(carryOut(straight.commands, start)),
      );
    }),
  );
});

test('without numbers, neither does how the cases lie between each other', () => {
  fc.assert(
    fc.property(extract, keys, (rows, order) => {
      const byCase = (row: Cells) => row.reference.toLowerCase();
      const mixed = shuffled(rows, order).map(byCase);
      const left = Map.groupBy(rows, byCase);
      const turned = mixed.flatMap((key) => left.get(key)?.splice(0, 1) ?? []);
      expect(turned).toHaveLength(rows.length);
      expect(plan(turned, [], false).preview.digest).toBe(plan(rows, [], false).preview.digest);
    }),
  );
});

test('without numbers, a shuffled file is nothing new once it was taken in', () => {
  fc.assert(
    fc.property(extract, keys, (rows, order) => {
      const { preview, commands } = plan(shuffled(rows, order), takeIn(rows, [], false), false);
      expect(preview.added).toEqual([]);
      expect(preview.gone).toEqual([]);
      expect(commands).toEqual([]);
    }),
  );
});

test('no number is given twice, and nothing that was here is lost', () => {
  fc.assert(
    fc.property(extract, extract, fc.boolean(), (before, after, isNumbered) => {
      const start = takeIn(before, [], isNumbered);
      const end = takeIn(after, start, isNumbered);
      const idsOf = (states: readonly CaseState[]) =>
        states.flatMap((state) => state.recommendations.map((each) => each.recommendationId));
      expect(idsOf(end)).toEqual(expect.arrayContaining(idsOf(start)));
      for (const { recommendations } of end) {
        const numbers = recommendations.map(({ details }) => details.number.trim().toLowerCase());
        expect(new Set(numbers).size).toBe(numbers.length);
      }
    }),
  );
});

const correction = fc.record(
  {
    text: fc.constantFrom('Corrected here.', texts[0] ?? ''),
    kind: fc.constantFrom('personal-remedy', 'service-improvement'),
    dueWords: fc.constantFrom('by 1 June 2026', 'within 1 month', ''),
    evidenceWanted: fc.constantFrom<string[]>(['Decided here'], []),
  },
  { requiredKeys: [] },
);

test('what was decided here is never overwritten', () => {
  fc.assert(
    fc.property(
      extract,
      extract,
      extract,
      fc.array(correction),
      (first, second, third, corrections) => {
        const start = takeIn(first, []);
        const targets = start.flatMap((state) =>
          state.recommendations.map((each) => ({ caseId: state.caseId, each })),
        );
        const corrected = carryOut(
          targets.flatMap(({ caseId, each: { recommendationId } }, index) => {
            const set = corrections[index];
            const origin = { kind: 'typed' } as const;
            return set === undefined
              ? []
              : [{ kind: 'reviseRecommendation' as const, caseId, recommendationId, set, origin }];
          }),
          start,
        );
        const end = takeIn(third, takeIn(second, corrected));
        for (const { each: before } of targets) {
          const find = (states: readonly CaseState[]) =>
            states
              .flatMap(({ recommendations }) => recommendations)
              .find((each) => each.recommendationId === before.recommendationId);
          const [here, after] = [find(corrected), find(end)];
          for (const field of ['text', 'kind', 'dueWords', 'evidenceWanted'] as const) {
            const isDecidedHere =
              JSON.stringify(here?.details[field]) !== JSON.stringify(before.details[field]);
            if (isDecidedHere) expect(after?.details[field]).toEqual(here?.details[field]);
          }
          if (here?.details.dueWords !== before.details.dueWords)
            expect(after?.currentDue).toBe(here?.currentDue);
        }
      },
    ),
  );
});

test('the files drawn here reach what they are drawn for', () => {
  const seen = { added: 0, changed: 0, gone: 0, refused: 0 };
  const codes = new Set<string>();
  for (const [before, after] of fc.sample(fc.tuple(extract, extract), { numRuns: 200, seed: 7 })) {
    const { preview } = plan(after, takeIn(before, []));
    for (const { code } of preview.refused) codes.add(code);
    seen.added += preview.added.length;
    seen.changed += preview.changed.length;
    seen.gone += preview.gone.length;
    seen.refused += preview.refused.length;
  }
  expect(Math.min(seen.added, seen.changed, seen.gone, seen.refused)).toBeGreaterThan(100);
  expect([...codes].toSorted()).toEqual([
    'extract.bad-date',
    'extract.bad-kind',
    'extract.case-disagrees',
    'extract.duplicate-row',
    'extract.number-missing',
    'extract.reference-missing',
    'extract.text-missing',
  ]);
});

test('every row is taken, refused, or unchanged: none is lost without a word', () => {
  fc.assert(
    fc.property(extract, extract, (before, after) => {
      const { preview } = plan(after, takeIn(before, []));
      const named = new Set([
        ...preview.added.map(({ row }) => row),
        ...preview.changed.map(({ row }) => row),
        ...preview.keptHere.map(({ row }) => row),
        ...preview.refused.map(({ row }) => row),
      ]);
      expect(named.size + preview.unchanged).toBe(after.length);
    }),
  );
});
