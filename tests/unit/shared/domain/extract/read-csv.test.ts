import { expect, test } from 'vitest';
import { readCsv } from '../../../../../shared/domain/extract/read-csv.ts';

function read(text: string) {
  const table = readCsv(text);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

const refusal = (text: string) => {
  const table = readCsv(text);
  return table.ok ? null : table.error;
};

test('quoted cells keep their commas, quotation marks and lines', () => {
  const table = read('Ref,Body,Text\n1,"Eastmere, Borough of","Say ""sorry"".\nIn writing."\n');
  expect(table).toEqual({
    columns: ['Ref', 'Body', 'Text'],
    rows: [{ line: 2, cells: ['1', 'Eastmere, Borough of', 'Say "sorry".\nIn writing.'] }],
    delimiter: ',',
    unreadable: [],
  });
});

test.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
])('lines may end with %s, and rows are named by the line they begin on', (_, end) => {
  const text = ['Ref,Body', 'a,"one', 'two"', '', 'b,three', '', ''].join(end);
  expect(read(text).rows).toEqual([
    { line: 2, cells: ['a', 'one\ntwo'] },
    { line: 5, cells: ['b', 'three'] },
  ]);
});

test('line endings may be mixed in one file', () => {
  expect(read('Ref,Body\r\na,1\nb,2\rc,3').rows.map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('only the space around a cell goes; a composed letter stays as it was given', () => {
  const decomposed = 'w\u0302yn';
  expect(read(`Ref,Body\n  a  b , ${decomposed} \n`).rows[0]?.cells).toEqual(['a  b', decomposed]);
});

test('rows with the wrong number of columns are named, and the others are read', () => {
  const table = read('Ref,Body,Text\na,b,c\na,b\n\nd,"e\nf",g\nh,i,j,k\nl,m,n\n');
  expect(table.rows.map(({ line }) => line)).toEqual([2, 5, 8]);
  expect(table.unreadable).toEqual([
    { row: 3, code: 'extract.wrong-columns', detail: { expected: 3, found: 2 } },
    { row: 7, code: 'extract.wrong-columns', detail: { expected: 3, found: 4 } },
  ]);
});

test('a quotation mark that is never closed is named by the line of its row', () => {
  const table = read('Ref,Body\na,b\nc,"d\ne,f\n');
  expect(table.rows).toHaveLength(1);
  expect(table.unreadable).toEqual([{ row: 3, code: 'extract.unclosed-quote' }]);
  expect(refusal('Ref,"Body\na,b\n')).toEqual({
    code: 'extract.unclosed-quote',
    detail: { row: 1 },
  });
});

test('text behind a closing quotation mark is not taken for a cell', () => {
  const table = read('Ref,Body\na,"b" c\nd,e\nf,"g"\nh,i\n');
  expect(table.unreadable).toEqual([{ row: 2, code: 'extract.unclosed-quote' }]);
  expect(table.rows).toEqual([{ line: 5, cells: ['h', 'i'] }]);
});

test('rows of nothing but empty cells are passed over, wherever they are', () => {
  expect(read('\n,,\nRef,Body,Text\n,,\na,b,c\n , ,\n\n\n').rows).toEqual([
    { line: 5, cells: ['a', 'b', 'c'] },
  ]);
});

test.each([
  ['nothing', ''],
  ['empty lines', '\r\n \r\n'],
  ['empty cells', ',,,\n,,,\n'],
  ['a header alone', 'Ref,Body,Text\n'],
])('%s is refused as empty', (_, text) => {
  expect(refusal(text)).toEqual({ code: 'extract.empty' });
});

test.each([
  [
    'a first row that holds a case',
    '202104092,Eastmere Council,13/02/2023\n202104093,B,1/1/2023\n',
  ],
  ['one column', 'Reference\nP25-0001-X\n'],
  ['a first row of prose', `a,${'We ask the council to apologise. '.repeat(5)}\nb,c\n`],
  ['another sign between the columns', 'Ref|Body\na|b\n'],
])('%s is refused as having no header', (_, text) => {
  expect(refusal(text)).toEqual({ code: 'extract.no-header' });
});

test('a header with a name that looks like a value is a header where another is known', () => {
  expect(read('Reference,31/03/2025\nx,y\n').columns).toEqual(['Reference', '31/03/2025']);
});

test('a first line that tells the sign is obeyed and counted', () => {
  expect(read('sep=;\r\nx,y;z\r\na;b\r\n')).toMatchObject({
    columns: ['x,y', 'z'],
    delimiter: ';',
    rows: [{ line: 3, cells: ['a', 'b'] }],
  });
});

test.each([
  ['sep=,', ',', 'x;y,z', ['x;y', 'z']],
  ['sep=;', ';', 'x,y;z', ['x,y', 'z']],
  ['sep=\t', '\t', 'x,y\tz', ['x,y', 'z']],
  ['SEP=;', ';', 'x,y;z', ['x,y', 'z']],
  ['  sep=;', ';', 'x,y;z', ['x,y', 'z']],
  ['\n\nsep=;', ';', 'x,y;z', ['x,y', 'z']],
])('the first line %j tells the sign', (first, delimiter, header, columns) => {
  const table = read(`${first}\n${header}\na${delimiter}b\n`);
  expect(table).toMatchObject({ delimiter, columns });
  expect(table.rows).toEqual([{ line: first.split('\n').length + 2, cells: ['a', 'b'] }]);
});

test('a first line that tells another sign, or says more, is a row like any other', () => {
  expect(refusal('sep=|\nRef,Body\na,b\n')).toEqual({ code: 'extract.no-header' });
  expect(read('sep=; x\nRef;Body\na;b\n')).toMatchObject({
    columns: ['sep=', 'x'],
    rows: [
      { line: 2, cells: ['Ref', 'Body'] },
      { line: 3, cells: ['a', 'b'] },
    ],
  });
  expect(refusal('x sep=;\nRef;Body\na;b\n')).toEqual({ code: 'extract.no-header' });
});

test('a cell that says sep= further down is a cell', () => {
  expect(read('Ref,Body\nsep=;\na,b\n')).toMatchObject({
    delimiter: ',',
    rows: [{ line: 3, cells: ['a', 'b'] }],
    unreadable: [{ row: 2, code: 'extract.wrong-columns', detail: { expected: 2, found: 1 } }],
  });
});

const unknownName = (length: number) => 'x'.repeat(length);

test('a name of no known column may be a hundred and twenty signs long, and no longer', () => {
  expect(read(`Aa,${unknownName(120)}\nb,c\n`).columns[1]).toHaveLength(120);
  expect(refusal(`Aa,${unknownName(121)}\nb,c\n`)).toEqual({ code: 'extract.no-header' });
  expect(read(`Reference,${unknownName(121)}\nb,c\n`).columns[1]).toHaveLength(121);
});

test('a header of unknown names is one, with a date or a reference among them it is none', () => {
  expect(read('Aa,Bb\nc,d\n').columns).toEqual(['Aa', 'Bb']);
  expect(refusal('Aa,31/03/2025\nc,d\n')).toEqual({ code: 'extract.no-header' });
  expect(refusal('Aa,202104092\nc,d\n')).toEqual({ code: 'extract.no-header' });
});

test('two names make a header, one beside an empty cell does not', () => {
  expect(read('Aa,,Bb\nc,,d\n').columns).toEqual(['Aa', '', 'Bb']);
  expect(refusal('Reference,\nc,d\n')).toEqual({ code: 'extract.no-header' });
});

test('a row of one open quotation mark is named, not passed over as empty', () => {
  expect(read('Ref,Body\na,b\n"\n').unreadable).toEqual([
    { row: 3, code: 'extract.unclosed-quote' },
  ]);
});
