import { expect, test } from 'vitest';
import { decodeExtract } from '../../../../../shared/domain/extract/decode.ts';
import { readCsv } from '../../../../../shared/domain/extract/read-csv.ts';
import { suggestMapping } from '../../../../../shared/domain/extract/suggest.ts';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import { fixture, publishedRows, tableOf } from './spreadsheet.ts';
import { suggested } from './suggested.ts';
import { office } from './take-in.ts';

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
