import { describe, expect, test } from 'vitest';
import { mapExtract } from '../../../../../shared/domain/extract/map.ts';
import { previewExtract } from '../../../../../shared/domain/extract/preview.ts';
import {
  describeExtract,
  type ReadExtract,
  readExtract,
} from '../../../../../shared/domain/extract/read-extract.ts';
import { concat, utf8 } from '../../../../../shared/kernel/bytes.ts';
import { asCsv, fixture, publishedRows, windows1252 } from './spreadsheet.ts';
import { file, office, today } from './take-in.ts';

function read(bytes: Uint8Array, name: string): ReadExtract {
  const extract = readExtract(bytes, name);
  if (!extract.ok) throw new Error(extract.error.code);
  return extract.value;
}

const psow = office('psow');
const names = { extract: 'e1', name: 'file' };

/** The rows with one text of two lines and quotation marks, as people type them. */
const rows = publishedRows().map((row, index) =>
  row.map((cell, column) => (index === 36 && column === 5 ? `"Note"\n${cell}` : cell)),
);

const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
const encodings = [
  ['utf-8', utf8],
  ['utf-8-bom', (text: string) => concat(mark, utf8(text))],
  ['windows-1252', windows1252],
] as const;

function planOf(extract: ReadExtract) {
  const { suggested } = describeExtract(extract, names, psow);
  const mapped = mapExtract(extract.table, suggested, psow, today);
  return { mapped, plan: previewExtract(mapped, [], file) };
}

describe.each([',', ';', '\t'] as const)('the published rows parted by %j', (delimiter) => {
  test.each(encodings)('in %s say the same as in any other', (encoding, encode) => {
    const newline = delimiter === ';' ? '\r\n' : '\n';
    const extract = read(encode(asCsv(rows, { delimiter, newline })), 'published.csv');
    expect(extract).toMatchObject({ format: 'csv', encoding, table: { delimiter } });
    expect(extract.table.columns).toEqual(rows[0]);
    expect(extract.table.rows.map(({ cells }) => cells)).toEqual(rows.slice(1));
    expect(extract.table.rows.slice(34, 37).map(({ line }) => line)).toEqual([36, 37, 39]);
    const { mapped, plan } = planOf(extract);
    expect(mapped.actions).toHaveLength(29);
    expect(plan.preview.newCases).toBe(21);
  });
});

test('the JSON says the same as the spreadsheet', () => {
  const json = read(fixture('recommendations.json'), 'recommendations.json');
  const csv = read(utf8(asCsv(publishedRows(), { delimiter: ',', newline: '\n' })), 'a.csv');
  expect(json.format).toBe('json');
  expect(planOf(json).plan.preview.digest).toBe(planOf(csv).plan.preview.digest);
});

test('JSON is known by its first sign, whatever the file is called', () => {
  expect(read(fixture('recommendations.json'), 'recommendations.txt').format).toBe('json');
  expect(readExtract(utf8('{"a":1}'), 'a.csv')).toMatchObject({
    error: { code: 'extract.not-this-json' },
  });
  expect(readExtract(utf8('Reference,Body\na,b\n'), 'a.JSON')).toMatchObject({
    error: { code: 'extract.not-this-json' },
  });
  expect(read(utf8('[Reference],[Body]\na,b\n'), 'a.csv').table.columns).toHaveLength(2);
});

test('an empty file and one in another encoding are refused', () => {
  expect(readExtract(utf8(''), 'a.csv')).toMatchObject({ error: { code: 'extract.empty' } });
  expect(readExtract(utf8('a\u0000'), 'a.csv')).toMatchObject({
    error: { code: 'extract.encoding' },
  });
});

test('a Welsh spreadsheet, from its bytes to what would be recorded', () => {
  const welsh = read(fixture('extract/welsh-utf8-bom.csv'), 'argymhellion.csv');
  const { plan } = planOf(welsh);
  expect(plan.preview.refused).toEqual([]);
  expect(plan.preview.added.map(({ number, dueWords, due }) => [number, dueWords, due])).toEqual([
    ['1', 'by 3 March 2025', '2025-03-03'],
    ['2', 'by 5 May 2025', '2025-05-05'],
  ]);
  expect(plan.preview.added[1]?.text).toBe(
    'Adolygu’r ffordd y mae ŵyn a da byw strae yn cael eu cofnodi;\nrhoi gwybod i’r staff, "ar bapur".',
  );
  expect(plan.commands).toMatchObject([
    {
      kind: 'openCase',
      details: { reference: 'P25-0901-X', decisionDate: '2025-02-03' },
      recommendations: [
        { kind: 'personal-remedy', evidenceWanted: ['Copi o’r llythyr'] },
        {
          kind: 'service-improvement',
          evidenceWanted: ['Copi o’r adolygiad', 'Dyddiad y cyfarfod staff'],
        },
      ],
    },
  ]);
});

test('a spreadsheet in the manner of LGSCO in Windows-1252 names the date that does not exist', () => {
  const sheet = read(fixture('extract/lgsco-manner-1252.csv'), 'compliance.csv');
  const lgsco = office('lgsco');
  const { suggested } = describeExtract(sheet, names, lgsco);
  const mapped = mapExtract(sheet.table, suggested, lgsco, today);
  expect(mapped.refused).toEqual([
    { row: 5, code: 'extract.bad-date', detail: { field: 'dueDate', words: '31/02/2026' } },
  ]);
  expect(mapped.actions.map(({ sector, dueWords }) => [sector, dueWords])).toEqual([
    ['Housing', 'by 14 April 2025'],
    ['Housing', 'by 14 May 2025'],
  ]);
});

test('what is shown before mapping: the first rows, and at most twelve words of a column', () => {
  const reading = describeExtract(
    read(utf8(asCsv(publishedRows(), { delimiter: ';', newline: '\n' })), 'a.csv'),
    names,
    psow,
  );
  expect(reading).toMatchObject({
    extract: 'e1',
    name: 'file',
    format: 'csv',
    delimiter: ';',
    encoding: 'utf-8',
    rowCount: 70,
    unreadable: [],
    suggested: { procedureId: 'psow' },
  });
  expect(reading.sample).toHaveLength(5);
  expect(reading.words[6]).toEqual(['personal-remedy', 'service-improvement']);
  expect(reading.words[1]).toHaveLength(12);
  expect(reading.words[4]).not.toContain('');
});

const isReadAs = (text: string, name: string) => {
  const extract = readExtract(utf8(text), name);
  return extract.ok ? extract.value.format : extract.error.code;
};

test.each([
  ['[{"reference":"A"}]', 'a.csv', 'json'],
  [' \n[ \n {"reference":"A"}]', 'a.csv', 'json'],
  ['[]', 'a.csv', 'extract.empty'],
  ['[ ]', 'a.csv', 'extract.empty'],
  ['  {"a":1}', 'a.csv', 'extract.not-this-json'],
  ['[{"reference":"A"}]', 'a.json', 'json'],
  ['Ref,Body\na,b\n', 'a.json', 'extract.not-this-json'],
  ['Ref,Body\na,b\n', 'a.json.csv', 'csv'],
  ['Ref,Body\na,b\n', 'ajson', 'csv'],
  ['Ref [{],Body\na,b\n', 'a.csv', 'csv'],
  ['["Ref"],Body\na,b\n', 'a.csv', 'csv'],
])('%j in %s is read as %s', (text, name, expected) => {
  expect(isReadAs(text, name)).toBe(expected);
});

test('the sample is the first five rows; the words of a column are its different filled cells', () => {
  const cells = Array.from({ length: 14 }, (_, index) => `w${index}`);
  const text = ['Ref,Body', ...cells.map((cell) => `${cell},${cell === 'w3' ? '' : 'same'}`), ''];
  const reading = describeExtract(read(utf8(text.join('\n')), 'a.csv'), names, psow);
  expect(reading.sample).toEqual([
    ['w0', 'same'],
    ['w1', 'same'],
    ['w2', 'same'],
    ['w3', ''],
    ['w4', 'same'],
  ]);
  expect(reading.words).toEqual([cells.slice(0, 12), ['same']]);
  expect(reading).toMatchObject({ rowCount: 14, columns: ['Ref', 'Body'] });
});
