import { describe, expect, test } from 'vitest';
import { carryOut, plan, takeIn } from './take-in.ts';
import { columns, lastWeek, recommendationIn, revise, table, tableFor } from './weeks.ts';

/** What a caseworker is shown of one field that would change. */
const shown = (field: string, before: string, after: string) => ({ field, before, after });

describe('this week’s file says of a recommendation', () => {
  test.each([
    [
      'another kind',
      { Kind: 'Service improvement' },
      shown('kind', 'personal-remedy', 'service-improvement'),
    ],
    [
      'more evidence',
      { Evidence: 'The letter\nThe list' },
      shown('evidenceWanted', 'The letter', 'The letter; The list'),
    ],
    ['no evidence any more', { Evidence: '' }, shown('evidenceWanted', 'The letter', '')],
    ['other categories', { 'Remedy type': 'audit' }, shown('categories', 'apology', 'audit')],
    ['no date any more', { 'Due date': '' }, shown('dueWords', 'by 3 April 2026', '')],
  ])('%s: it is shown as it was and as it will be, and taken in', (_, cells, change) => {
    const states = takeIn(table({}));
    const { preview, commands } = plan(table(cells), states);
    expect(preview.changed.map(({ changes }) => changes)).toEqual([[change]]);
    expect(preview).toMatchObject({ added: [], gone: [], keptHere: [], unchanged: 0 });
    const again = plan(table(cells), carryOut(commands, states));
    expect(again).toMatchObject({ commands: [], preview: { unchanged: 1 } });
  });

  test('a decision date where there was none: the start was nothing before', () => {
    const named = columns.map((name) => (name === 'Due date' ? 'Timescale' : name));
    const week = (decided: string) =>
      tableFor(named, [{ Timescale: 'within 1 month', Decided: decided }]);
    const { preview } = plan(week('3/2/2026'), takeIn(week('')));
    expect(preview.changed).toMatchObject([
      { due: '2026-03-03', changes: [shown('startsOn', '', '2026-02-03')] },
    ]);
  });

  test('another body of its case: shown as it was and as it will be, and taken in', () => {
    const other = { No: '2', Body: 'Westmere Homes' };
    const news = table({ Body: 'Westmere Homes' }, other);
    const states = takeIn(table({}, other));
    const { preview, commands } = plan(news, states);
    expect(preview.changed.map(({ number, body, changes }) => [number, body, changes])).toEqual([
      ['1', 'Westmere Homes', [shown('body', 'Eastmere Council', 'Westmere Homes')]],
    ]);
    expect(plan(news, carryOut(commands, states)).preview.unchanged).toBe(2);
  });

  test('nothing of a kind where its cell is empty', () => {
    const states = takeIn(table({ Kind: 'Service improvement' }));
    expect(plan(table({ Kind: '' }), states)).toMatchObject({
      commands: [],
      preview: { unchanged: 1 },
    });
  });

  test('a decision date, and in no column a timescale: the recorded words start anew', () => {
    const named = columns.map((name) => (name === 'Due date' ? 'Timescale' : name));
    const states = takeIn(tableFor(named, [{ Timescale: 'within 1 month' }]));
    const narrow = named.filter((name) => name !== 'Timescale');
    const { preview } = plan(tableFor(narrow, [{ Decided: '10/2/2026' }]), states);
    expect(preview.changed).toMatchObject([
      { due: '2026-03-10', changes: [shown('startsOn', '2026-02-03', '2026-02-10')] },
    ]);
  });

  test('the same decision date beside words that wait for an event: still no start', () => {
    const named = columns.map((name) => (name === 'Due date' ? 'Timescale' : name));
    const waits = { Timescale: "within a month of receiving the District Valuer's report" };
    const states = takeIn(tableFor(named, [waits]));
    const narrow = named.filter((name) => name !== 'Timescale');
    expect(plan(tableFor(narrow, [{}]), states)).toMatchObject({
      commands: [],
      preview: { unchanged: 1, changed: [], keptHere: [] },
    });
  });

  test('what was decided here of one field keeps that one, and no other', () => {
    const states = revise(takeIn(table({})), '1', { evidenceWanted: ['A visit'] });
    const { preview } = plan(table({ Evidence: 'A call', Body: 'Westmere Homes' }), states);
    expect(preview.keptHere.map(({ changes }) => changes)).toEqual([
      [shown('evidenceWanted', 'A visit', 'A call')],
    ]);
    expect(preview.changed.map(({ changes }) => changes)).toEqual([
      [shown('body', 'Eastmere Council', 'Westmere Homes')],
    ]);
    expect(preview.unchanged).toBe(0);
  });
});

describe('the same list in other words is no change', () => {
  test('when its entries stand in another order, or with other spaces', () => {
    const states = takeIn(table({ Evidence: 'The letter\nThe list' }));
    expect(plan(table({ Evidence: 'The  list\nThe letter' }), states).commands).toEqual([]);
  });

  test('but an entry more is one', () => {
    const states = takeIn(table({ Evidence: 'The letter\nThe list' }));
    expect(plan(table({ Evidence: 'The letter' }), states).preview.changed).toHaveLength(1);
  });
});

test('what would be changed is shown under the number and row it has, in the order of numbers', () => {
  const rows = (text: string) =>
    table(
      { No: '10', Recommendation: `${text} ten` },
      { No: '2', Recommendation: `${text} two` },
      { No: '1', Recommendation: `${text} one` },
    );
  const { preview, commands } = plan(rows('Explain'), takeIn(rows('Pay')));
  expect(preview.changed.map(({ number, row, text }) => [number, row, text])).toEqual([
    ['1', 4, 'Explain one'],
    ['2', 3, 'Explain two'],
    ['10', 2, 'Explain ten'],
  ]);
  expect(commands.map((command) => ('origin' in command ? command.origin : null))).toEqual(
    [4, 3, 2].map((row) => ({
      kind: 'extract',
      file: 'extract.csv',
      sha256: 'ab'.repeat(32),
      row,
    })),
  );
});

test('what is added to a known case is in the order of numbers, under the case’s own reference', () => {
  const states = takeIn(table({}));
  const { preview, commands } = plan(
    table(
      { Reference: 'p25-0001-x' },
      { Reference: 'p25-0001-x', No: '11', Recommendation: 'Train.' },
      { Reference: 'p25-0001-x', No: '3', Recommendation: 'Explain.' },
    ),
    states,
  );
  expect(preview.added.map(({ reference, number, row }) => [reference, number, row])).toEqual([
    ['P25-0001-X', '3', 4],
    ['P25-0001-X', '11', 3],
  ]);
  expect(commands).toMatchObject([
    { kind: 'addRecommendation', recommendation: { number: '3' }, origin: { row: 4 } },
    { kind: 'addRecommendation', recommendation: { number: '11' }, origin: { row: 3 } },
  ]);
  expect(preview.unchanged).toBe(1);
});

test('what is gone is shown as it stands here, by reference and then by number', () => {
  const states = takeIn(
    table({ Reference: 'B', No: '10' }, { Reference: 'B', No: '2' }, { Reference: 'A', No: '7' }),
  );
  const { preview, commands } = plan(table({ Reference: 'C' }), states);
  expect(preview.gone.map(({ reference, number, row }) => [reference, number, row])).toEqual([
    ['A', '7', 4],
    ['B', '2', 3],
    ['B', '10', 3],
  ]);
  expect(preview.gone[0]).toEqual({
    row: 4,
    reference: 'A',
    number: '7',
    body: 'Eastmere Council',
    text: 'Apologise for the delay.',
    dueWords: 'by 3 April 2026',
    due: '2026-04-03',
  });
  expect(commands.map(({ kind }) => kind)).toEqual(['openCase']);
});

test('a case gets its title from the file, else from its sector, else from its bodies', () => {
  const titleOf = (names: readonly string[], ...rows: Parameters<typeof tableFor>[1]) => {
    const [command] = plan(tableFor(names, rows), []).commands;
    return command?.kind === 'openCase' ? command.details.title : null;
  };
  const bare = columns.filter((name) => name !== 'Sector');
  const two = [{}, { No: '2', Body: 'Westmere Homes' }, { No: '3' }];
  expect(titleOf([...columns, 'Case title'], { 'Case title': 'Damp in a flat' })).toBe(
    'Damp in a flat',
  );
  expect(titleOf(columns, ...two)).toBe('Housing');
  expect(titleOf(bare, ...two)).toBe('Eastmere Council, Westmere Homes');
});

test('a case opened from a bare file has no sector, no date and the usual route', () => {
  const { commands } = plan(tableFor(['Reference', 'No', 'Body', 'Recommendation'], [{}]), []);
  expect(commands).toMatchObject([
    {
      details: {
        sector: '',
        decisionDate: null,
        route: 'investigation-decision',
        bodies: ['Eastmere Council'],
      },
      recommendations: [
        {
          ...{ kind: 'personal-remedy', categories: [], dueWords: '', startsOn: null },
          evidenceWanted: [],
        },
      ],
    },
  ]);
});

test('the first row that says a route or sector says it for its case', () => {
  const names = [...columns, 'Route'];
  const { commands } = plan(
    tableFor(names, [
      { Route: '', Sector: '' },
      { No: '2', Route: 'public report', Sector: 'Planning' },
      { No: '3', Route: 'settlement', Sector: 'Tax' },
    ]),
    [],
  );
  expect(commands).toMatchObject([{ details: { route: 'report', sector: 'Planning' } }]);
});

test('one recommendation corrected here does not speak for the others of its case', () => {
  const states = revise(lastWeek(), '1', { text: 'Apologise properly.' });
  const news = table(
    { Recommendation: 'Apologise in writing.' },
    { No: '2', Recommendation: 'Pay £60.' },
    { Reference: 'P25-0002-X' },
  );
  const { preview, commands } = plan(news, states);
  expect(preview.keptHere.map(({ number, text }) => [number, text])).toEqual([
    ['1', 'Apologise properly.'],
  ]);
  expect(preview.changed.map(({ number, text }) => [number, text])).toEqual([['2', 'Pay £60.']]);
  expect(preview.unchanged).toBe(1);
  expect(recommendationIn(carryOut(commands, states), '2').found.details.text).toBe('Pay £60.');
});
