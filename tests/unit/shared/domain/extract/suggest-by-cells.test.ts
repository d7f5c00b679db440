import { expect, test } from 'vitest';
import { suggestMapping } from '../../../../../shared/domain/extract/suggest.ts';
import { tableOf } from './spreadsheet.ts';
import { suggested } from './suggested.ts';
import { office } from './take-in.ts';

/** A table of one column with this name, beside one that means nothing. */
const oneColumn = (name: string, ...cells: readonly string[]) =>
  suggested(tableOf([name, 'zzz'], ...cells.map((cell) => [cell, 'q'])));
const times = (count: number, cell: string): readonly string[] =>
  Array.from({ length: count }, () => cell);
const day = '1 May 2025';
const words = 'within 1 month';

test.each([
  ['Deadline', [...times(3, day), ...times(2, words)], 'dueDate'],
  ['Deadline', [...times(2, day), ...times(2, words)], 'dueWords'],
  ['Timescale', [...times(9, day), words], 'dueDate'],
  ['Timescale', [...times(8, day), ...times(2, words)], 'dueWords'],
  ['Number', [...times(9, '202104092'), 'A'], 'reference'],
  ['Number', [...times(8, '202104092'), 'A', 'B'], 'number'],
  ['Category', [...times(9, 'Personal'), 'x'], 'kind'],
  ['Category', [...times(8, 'Personal'), 'x', 'y'], 'sector'],
  ['Category', [...times(3, 'Apology'), 'x', 'y'], 'category'],
  ['Category', [...times(2, 'Apology'), 'x', 'y'], 'sector'],
  ['Type', [...times(3, 'Apology'), 'x', 'y'], 'category'],
  ['Type', [...times(2, 'Apology'), 'x', 'y'], 'kind'],
  ['Type', [...times(9, 'Apology'), 'Personal'], 'kind'],
  ['Outcome', [...times(3, 'Report'), 'x', 'y'], 'route'],
  ['Decision', [day, 'Upheld'], 'decisionDate'],
  ['Decision date', ['soon'], 'decisionDate'],
  ['Dyddiad y penderfyniad', ['soon'], 'decisionDate'],
])('a column %j that holds %j stands for %s', (name, cells, field) => {
  expect(oneColumn(name, ...cells)).toEqual({ [field]: name });
});

test.each([
  ['Outcome', [...times(2, 'Report'), 'x', 'y']],
  ['Decided', ['Upheld']],
])('a column %j that holds %j stands for nothing', (name, cells) => {
  expect(oneColumn(name, ...cells)).toEqual({});
});

test('an empty column is taken at its name', () => {
  expect(oneColumn('Outcome', '')).toEqual({ route: 'Outcome' });
  expect(oneColumn('Decided', '')).toEqual({ decisionDate: 'Decided' });
  expect(oneColumn('Category', '')).toEqual({ category: 'Category' });
});

test('of two columns for one field the first is kept, a whole name before part of one', () => {
  expect(suggested(tableOf(['Reference', 'Case ref'], ['a', 'b']))).toEqual({
    reference: 'Reference',
  });
  expect(suggested(tableOf(['Name of the authority', 'Body'], ['a', 'b']))).toEqual({
    body: 'Body',
  });
});

test('a name taken at its word comes before one whose cells say otherwise', () => {
  const table = tableOf(['Number', 'Reference'], ['202104092', 'A'], ['202104093', 'B']);
  expect(suggested(table)).toEqual({ reference: 'Reference' });
});

const long = 'Apologise to her for all that delay.';

test('of texts, the longest on the whole; a sentence has thirty-five signs', () => {
  expect(long).toHaveLength(36);
  expect(oneColumn('Qqq', long.slice(0, 35))).toEqual({ text: 'Qqq' });
  expect(oneColumn('Qqq', long.slice(0, 34))).toEqual({});
  expect(suggested(tableOf(['Aa', 'Bb'], [long, `${long} And again.`]))).toEqual({ text: 'Bb' });
});

test('of bodies, most cells must name one, and shortly', () => {
  expect(oneColumn('Qqq', ...times(3, 'A Council'), 'x', 'y')).toEqual({ body: 'Qqq' });
  expect(oneColumn('Qqq', ...times(2, 'A Council'), 'x', 'y')).toEqual({});
  const ofLength = (length: number) => `${'x'.repeat(length - 8)} Council`;
  expect(oneColumn('Qqq', ofLength(69))).toEqual({ body: 'Qqq' });
  expect(oneColumn('Qqq', ofLength(70))).toEqual({ text: 'Qqq' });
});

test('of references and kinds, nearly all cells must be one', () => {
  expect(oneColumn('Qqq', ...times(9, '202104092'), 'x')).toEqual({ reference: 'Qqq' });
  expect(oneColumn('Qqq', ...times(8, '202104092'), 'x', 'y')).toEqual({});
  expect(oneColumn('Qqq', ...times(9, 'Personal'), 'x')).toEqual({ kind: 'Qqq' });
  expect(oneColumn('Qqq', ...times(8, 'Personal'), 'x', 'y')).toEqual({});
});

test('the column with the greater share is the surer', () => {
  const rows = times(10, '').map((_, index) => [
    index === 0 ? 'x' : '202104092',
    '202104093',
    index === 0 ? 'x' : 'A Council',
    'B Council',
  ]);
  expect(suggested(tableOf(['Aa', 'Bb', 'Cc', 'Dd'], ...rows))).toEqual({
    reference: 'Bb',
    body: 'Dd',
  });
});

test.each([
  ...['Date achieved', 'Actual', 'Satisfied', 'Completed', 'Closed', 'Comments', 'Notes', 'Status'],
  ...['Source', 'Cyflawnwyd', 'Sylwadau', 'Statws', 'Nodiadau', 'Ffynhonnell'],
])('what was done since, or a remark, is never guessed from: %s', (name) => {
  expect(oneColumn(name, long)).toEqual({});
  expect(oneColumn(name, '202104092')).toEqual({});
});

test('of two columns of dates the earlier is the decision’s, on whichever side it stands', () => {
  const dated = (...columns: readonly string[]) => suggested(tableOf(['Aa', 'Bb', 'Cc'], columns));
  expect(dated('1 April 2025', '1 May 2025', 'q')).toEqual({ decisionDate: 'Aa', dueDate: 'Bb' });
  expect(dated('1 May 2025', '1 April 2025', 'q')).toEqual({ decisionDate: 'Bb', dueDate: 'Aa' });
  expect(dated('1 May 2025', '1 April 2025', '1 June 2025')).toEqual({});
  expect(dated('1 May 2025', 'q', 'q')).toEqual({});
});

test('two columns of dates are left alone where one date already has its column', () => {
  const beside = (name: string, cell: string) =>
    suggested(tableOf([name, 'Aa', 'Bb'], [cell, '1 April 2025', '1 May 2025']));
  expect(beside('Decided', '1 March 2025')).toEqual({ decisionDate: 'Decided' });
  expect(beside('Due date', '1 June 2025')).toEqual({ dueDate: 'Due date' });
  expect(beside('Timescale', words)).toEqual({ dueWords: 'Timescale' });
});

test('of dates, nearly all cells must be one, and a date of what was done since is none', () => {
  const rows = (count: number) =>
    times(10, '').map((_, index) => ['1 April 2025', index < count ? '1 May 2025' : 'q']);
  expect(suggested(tableOf(['Aa', 'Bb'], ...rows(9)))).toEqual({
    decisionDate: 'Aa',
    dueDate: 'Bb',
  });
  expect(suggested(tableOf(['Aa', 'Bb'], ...rows(8)))).toEqual({});
  const closed = tableOf(['Aa', 'Bb', 'Closed'], ['1 April 2025', '1 May 2025', '1 June 2025']);
  expect(suggested(closed)).toEqual({ decisionDate: 'Aa', dueDate: 'Bb' });
});

test('without a column of kinds there are no kinds to map, and the office’s first is for all', () => {
  expect(suggestMapping(tableOf(['Ref', 'Body'], ['A', 'B']), office('psow'))).toMatchObject({
    kinds: {},
    defaultKind: 'personal-remedy',
  });
  const none = { ...office('psow'), kinds: [] };
  expect(suggestMapping(tableOf(['Ref', 'Body'], ['A', 'B']), none).defaultKind).toBe('');
});

test('every field may have its column', () => {
  const names = [
    ...['Reference', 'No', 'Body', 'Recommendation', 'Kind', 'Remedy type', 'Decided'],
    ...['Timescale', 'Due date', 'Evidence', 'Title', 'Sector', 'Route'],
  ];
  const cells = [
    ...['A', '1', 'B', 'C', 'Personal', 'Apology', '1 May 2025', words, day, 'E', 'T', 'S'],
    'report',
  ];
  expect(suggestMapping(tableOf(names, cells), office('psow')).columns).toEqual({
    ...{ reference: 0, number: 1, body: 2, text: 3, kind: 4, category: 5, decisionDate: 6 },
    ...{ dueWords: 7, dueDate: 8, evidenceWanted: 9, title: 10, sector: 11, route: 12 },
  });
});
