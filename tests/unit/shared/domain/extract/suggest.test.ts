import { expect, test } from 'vitest';
import { decodeExtract } from '../../../../../shared/domain/extract/decode.ts';
import { readCsv } from '../../../../../shared/domain/extract/read-csv.ts';
import { suggestMapping } from '../../../../../shared/domain/extract/suggest.ts';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import { fixture, publishedRows, tableOf } from './spreadsheet.ts';
import { office } from './take-in.ts';

/** The suggested columns by name: what a person would read. */
function suggested(table: ExtractTable, id = 'psow') {
  const { columns } = suggestMapping(table, office(id));
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) =>
      column === null ? [] : [[field, table.columns[column]]],
    ),
  );
}

function csv(path: string): ExtractTable {
  const decoded = decodeExtract(fixture(path));
  const table = decoded.ok ? readCsv(decoded.value.text) : decoded;
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

test('the sample data', () => {
  const [columns = [], ...rows] = publishedRows();
  const table = tableOf(columns, ...rows);
  expect(suggested(table)).toEqual({
    reference: 'reference',
    body: 'body',
    text: 'text',
    kind: 'kind',
    category: 'remedyType',
    decisionDate: 'decisionDate',
    dueWords: 'dueText',
    dueDate: 'dueDate',
    evidenceWanted: 'evidenceAsked',
    sector: 'sector',
  });
  expect(suggestMapping(table, office('psow'))).toMatchObject({
    procedureId: 'psow',
    kinds: { 'personal-remedy': 'personal-remedy', 'service-improvement': 'service-improvement' },
    defaultKind: 'personal-remedy',
  });
});

test('a sheet in the manner of LGSCO: what was done since is left alone', () => {
  expect(suggested(csv('extract/lgsco-manner-1252.csv'), 'lgsco')).toEqual({
    reference: 'Reference',
    body: 'Authority',
    sector: 'Category',
    decisionDate: 'Decided',
    text: 'Remedy',
    dueDate: 'Remedy Target Date',
  });
});

test('Welsh names and Welsh words for kinds', () => {
  const table = csv('extract/welsh-utf8-bom.csv');
  expect(suggested(table)).toEqual({
    reference: 'Cyfeirnod',
    number: 'Rhif',
    body: 'Corff',
    kind: 'Math',
    text: 'Argymhelliad',
    decisionDate: 'Dyddiad y penderfyniad',
    dueDate: 'Dyddiad cau',
    evidenceWanted: 'Tystiolaeth',
  });
  expect(suggestMapping(table, office('psow')).kinds).toEqual({
    'Rhwymedi personol': 'personal-remedy',
    'Gwella gwasanaeth': 'service-improvement',
  });
});

test.each([
  ['case ref', 'reference'],
  ['CASE_REFERENCE', 'reference'],
  ['Cyfeirnod yr achos', 'reference'],
  ['Rec. no.', 'number'],
  ['Organisation', 'body'],
  ['Awdurdod', 'body'],
  ['Agreed action', 'text'],
  ['Argymhellion', 'text'],
  ['Service area', 'sector'],
  ['Case title', 'title'],
  ['Evidence required', 'evidenceWanted'],
  ['Name of the authority', 'body'],
  ['Text of the recommendation', 'text'],
])('%s means %s', (name, field) => {
  expect(suggested(tableOf([name, 'zzz'], ['abc', 'def']))).toEqual({ [field]: name });
});

test('a name is not taken at its word where the cells say otherwise', () => {
  const table = tableOf(
    ['Number', 'Type', 'Category', 'Deadline', 'Decision', 'Outcome'],
    ['202104092', 'Apology', 'Personal', 'within 1 month', 'Upheld', 'Upheld'],
    ['202104093', 'Training', 'Service improvement', 'within 10 working days', 'Upheld', 'Part'],
  );
  expect(suggested(table)).toEqual({
    reference: 'Number',
    category: 'Type',
    kind: 'Category',
    dueWords: 'Deadline',
  });
});

test('columns with no telling name are found by what is in them', () => {
  const table = tableOf(
    ['A', 'B', 'C', 'D', 'E', 'Date closed'],
    [
      ...['24 015 110', 'Eastmere Borough Council', '1 May 2025', '1 April 2025'],
      ...['Apologise to the complainant for the delay in replying.', '2 May 2025'],
    ],
    [
      ...['24 015 111', 'Westmere County Council', '3 June 2025', '3 March 2025'],
      ...['Pay the complainant £100 for the time and trouble she was put to.', '4 May 2025'],
    ],
  );
  expect(suggested(table)).toEqual({
    reference: 'A',
    body: 'B',
    dueDate: 'C',
    decisionDate: 'D',
    text: 'E',
  });
});

test('of one column of dates nothing is guessed', () => {
  expect(suggested(tableOf(['Aa', 'Bb'], ['1 May 2025', 'x']))).toEqual({});
});

test('words for kinds are turned into the kinds of the office; others are left for the person', () => {
  const table = tableOf(
    ['Kind', 'Reference'],
    ['Personal remedy', '1'],
    ['SI', '2'],
    ['Complaint handling', '3'],
    ['Wibble', '4'],
  );
  expect(suggestMapping(table, office('spso')).kinds).toEqual({
    'Personal remedy': 'individual',
    SI: 'learning-and-improvement',
    'Complaint handling': 'complaints-handling',
  });
  expect(suggestMapping(table, office('lgsco')).kinds).toEqual({
    'Personal remedy': 'personal-remedy',
    SI: 'service-improvement',
    'Complaint handling': 'service-improvement',
  });
});

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
