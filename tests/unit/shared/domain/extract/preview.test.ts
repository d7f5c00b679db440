import { expect, test } from 'vitest';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import { publishedRows, tableOf } from './spreadsheet.ts';
import { carryOut, file, plan, takeIn } from './take-in.ts';
import { columns, lastWeek, recommendationIn, revise, table, tableFor } from './weeks.ts';

test('a first extract opens its cases, and each recommendation gets its date', () => {
  const { preview, commands } = plan(
    table({ No: '10' }, { No: '2', Body: 'Westmere Homes', 'Due date': '' }, { Reference: 'A' }),
    [],
  );
  expect(preview).toMatchObject({
    newCases: 2,
    unchanged: 0,
    changed: [],
    gone: [],
    keptHere: [],
    refused: [],
  });
  expect(
    preview.added.map(({ row, reference, number, due }) => [row, reference, number, due]),
  ).toEqual([
    [4, 'A', '1', '2026-04-03'],
    [3, 'P25-0001-X', '2', null],
    [2, 'P25-0001-X', '10', '2026-04-03'],
  ]);
  expect(commands[1]).toEqual({
    kind: 'openCase',
    details: {
      reference: 'P25-0001-X',
      title: 'Housing',
      procedure: { id: 'psow', version: expect.any(String) },
      route: 'investigation-decision',
      decisionDate: '2026-02-03',
      language: 'en',
      bodies: ['Westmere Homes', 'Eastmere Council'],
      sector: 'Housing',
      complainant: null,
      complaintClosed: null,
    },
    recommendations: [
      expect.objectContaining({ number: '2', dueWords: '' }),
      {
        number: '10',
        text: 'Apologise for the delay.',
        kind: 'personal-remedy',
        categories: ['apology'],
        body: 'Eastmere Council',
        dueWords: 'by 3 April 2026',
        startsOn: '2026-02-03',
        evidenceWanted: ['The letter'],
        money: null,
      },
    ],
    origin: { kind: 'extract', file: file.name, sha256: file.sha256, row: 3 },
  });
});

test('the same file again changes nothing', () => {
  const { preview, commands } = plan(
    table({}, { No: '2', Recommendation: 'Pay £50.' }, { Reference: 'P25-0002-X' }),
    lastWeek(),
  );
  expect(commands).toEqual([]);
  expect(preview).toMatchObject({
    added: [],
    changed: [],
    gone: [],
    keptHere: [],
    unchanged: 3,
    newCases: 0,
  });
});

test('references and numbers are the same whatever their case and spaces', () => {
  const states = takeIn(table({ Reference: '24 015 110', No: 'R 1' }));
  expect(plan(table({ Reference: '24015110', No: 'r1' }), states).preview.unchanged).toBe(1);
});

test('what is new, changed and gone; taking it in leaves nothing to do', () => {
  const thisWeek = table(
    { Recommendation: 'Apologise in writing for the delay.', 'Due date': '10/4/2026' },
    { No: '3', Recommendation: 'Explain.' },
    { Reference: 'P25-0003-X' },
  );
  const states = lastWeek();
  const { preview, commands } = plan(thisWeek, states);
  expect(preview.added.map(({ reference, number }) => [reference, number])).toEqual([
    ['P25-0001-X', '3'],
    ['P25-0003-X', '1'],
  ]);
  expect(preview.changed).toEqual([
    {
      row: 2,
      reference: 'P25-0001-X',
      number: '1',
      body: 'Eastmere Council',
      text: 'Apologise in writing for the delay.',
      dueWords: 'by 10 April 2026',
      due: '2026-04-10',
      changes: [
        {
          field: 'text',
          before: 'Apologise for the delay.',
          after: 'Apologise in writing for the delay.',
        },
        { field: 'dueWords', before: 'by 3 April 2026', after: 'by 10 April 2026' },
      ],
    },
  ]);
  expect(preview.gone.map(({ reference, number, due }) => [reference, number, due])).toEqual([
    ['P25-0001-X', '2', '2026-04-03'],
    ['P25-0002-X', '1', '2026-04-03'],
  ]);
  expect(commands.map(({ kind }) => kind)).toEqual([
    'addRecommendation',
    'reviseRecommendation',
    'openCase',
  ]);
  const after = carryOut(commands, states);
  expect(recommendationIn(after, '1').found).toMatchObject({
    currentDue: '2026-04-10',
    details: { originalDue: '2026-04-03', text: 'Apologise in writing for the delay.' },
  });
  const again = plan(thisWeek, after);
  expect(again.commands).toEqual([]);
  expect(again.preview).toMatchObject({ unchanged: 3, added: [], changed: [], keptHere: [] });
});

test('a file with fewer columns says nothing of the others', () => {
  const { preview, commands } = plan(
    tableFor(['Reference', 'No', 'Body', 'Recommendation'], [{}]),
    lastWeek(),
  );
  expect(commands).toEqual([]);
  expect(preview.unchanged).toBe(1);
});

test('categories in another order are no change, another category is', () => {
  const states = takeIn(table({ 'Remedy type': 'apology + training' }));
  expect(plan(table({ 'Remedy type': 'training; apology' }), states).preview.unchanged).toBe(1);
  expect(plan(table({ 'Remedy type': 'training' }), states).preview.changed).toMatchObject([
    { changes: [{ field: 'categories', before: 'apology; training', after: 'training' }] },
  ]);
});

test('a refused row is not called gone', () => {
  const { preview } = plan(table({ 'Due date': '31/2/2026' }), lastWeek());
  expect(preview.refused).toHaveLength(1);
  expect(preview.gone.map(({ reference, number }) => [reference, number])).toEqual([
    ['P25-0001-X', '2'],
    ['P25-0002-X', '1'],
  ]);
});

test('a date that waits for an event does not start with the decision', () => {
  const named = columns.map((name) => (name === 'Due date' ? 'Timescale' : name));
  const words = "within a month of receiving the District Valuer's report";
  const { preview, commands } = plan(tableFor(named, [{ Timescale: words }]), []);
  expect(preview.added).toMatchObject([{ dueWords: words, due: null }]);
  expect(commands).toMatchObject([{ recommendations: [{ startsOn: null }] }]);
});

test('the digest tells one plan from another, and the same plan by itself', () => {
  const states = lastWeek();
  const digest = (given: ExtractTable, before = states) => plan(given, before).preview.digest;
  expect(digest(table({}))).toBe(digest(table({})));
  expect(digest(table({ Evidence: 'The letter and the list' }))).not.toBe(digest(table({})));
  const moved = revise(states, '1', { evidenceWanted: ['A call'] });
  const news = table({ Evidence: 'A visit' });
  expect(digest(news, moved)).not.toBe(digest(news));
});

test('the published rows are taken in by the real decider, and again with nothing to do', () => {
  const [header = [], ...rows] = publishedRows();
  const published = tableOf(header, ...rows);
  const states = takeIn(published);
  expect(states).toHaveLength(21);
  expect(states.flatMap(({ recommendations }) => recommendations)).toHaveLength(29);
  const again = plan(published, states);
  expect(again.commands).toEqual([]);
  expect(again.preview).toMatchObject({ unchanged: 29, added: [], gone: [], keptHere: [] });
});
