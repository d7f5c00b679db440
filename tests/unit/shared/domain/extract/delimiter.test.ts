import { expect, test } from 'vitest';
import { findDelimiter } from '../../../../../shared/domain/extract/delimiter.ts';
import { asCsv, publishedRows } from './spreadsheet.ts';

test.each([',', ';', '\t'] as const)('the published rows parted by %j', (delimiter) => {
  expect(findDelimiter(asCsv(publishedRows(), { delimiter, newline: '\n' }))).toBe(delimiter);
});

test.each<[string, string, string]>([
  [
    'commas inside quoted text, semicolons between',
    'Reference;Body;Recommendation\nA1;"Eastmere, Council, of";"Apologise, pay, explain"\n',
    ';',
  ],
  [
    'commas in prose without quotation marks, semicolons between',
    'Cyfeirnod;Corff;Argymhelliad\nA1;Eastmere;Apologise, pay, explain\nA2;Eastmere;Pay, now, £5\n',
    ';',
  ],
  [
    'semicolons in prose, one in every row, commas between',
    'Ref,Body,Text\nA1,Eastmere,Apologise; and pay\nA2,Eastmere,Explain; and pay\n',
    ',',
  ],
  [
    'a semicolon in a name and in every row, commas between',
    'Ref,Body,Text; in full\nA1,Eastmere,Apologise; and pay\nA2,Eastmere\nA3,Eastmere,Pay; now\n',
    ',',
  ],
  [
    'a comma in a name, semicolons between, no name known',
    'Aa;Bb;Cc, or dd\n1;2;x, y\n3;4;z\n5;6;u, v, w\n',
    ';',
  ],
  ['tabs between, commas and semicolons in prose', 'Aa\tBb, cc; dd\n1\tx, y; z\n2\tu; v\n', '\t'],
  ['quoted names with the other sign in them', '"Ref;no","Body;name"\n"1;2","3;4"\n', ','],
  ['a quoted cell with lines of commas', 'Ref;Text\nA;"one, two\nthree, four\nfive"\nB;six\n', ';'],
  [
    'every sign parts every row into three, and one header has a name we know',
    'Reference,Body; name,Text; full\nA,x; y,z; u\n',
    ',',
  ],
  ['more columns, but no row with as many', 'Aa,Bb; cc; dd\n1,2\n3,4; x\n', ','],
  ['a single column', 'Reference\nA1\n', ','],
])('%s', (_, text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter);
});

test('two hundred rows are looked at, and no more', () => {
  const even = 'a,b;c\n'.repeat(199);
  const later = 'a;b;c\n'.repeat(1000);
  expect(findDelimiter(`Aa,Bb;Cc\n${even}${later}`)).toBe(';');
  expect(findDelimiter(`Aa,Bb;Cc;Dd\n${'a,b\n'.repeat(199)}${'a;b;c\n'.repeat(1000)}`)).toBe(',');
});

test('rows of nothing but empty cells say nothing about the sign', () => {
  expect(findDelimiter(`Aa,Bb;Cc\n${',\n'.repeat(9)}1;2\n3;4\n`)).toBe(';');
  expect(findDelimiter('\n;;\nReference,Body\na,b\n')).toBe(',');
});

test('a header alone is parted by the sign that makes most columns', () => {
  expect(findDelimiter('Aa;Bb,Cc,Dd\n')).toBe(',');
  expect(findDelimiter('Aa;Bb;Cc,Dd\n')).toBe(';');
});

test('in doubt the rarer sign in prose: tab, then semicolon, then comma', () => {
  expect(findDelimiter('Aa\tBb;Cc,Dd\n')).toBe('\t');
  expect(findDelimiter('Aa;Bb,Cc\n')).toBe(';');
});

test('more known names come before evener rows, and these before more columns', () => {
  expect(findDelimiter('Reference,Body;x\na;b\nc;d\n')).toBe(',');
  expect(findDelimiter('Aa,Bb;Cc;Dd\na,b\nc,d\n')).toBe(',');
});

test('a row with an empty cell counts, a row of nothing but spaces does not', () => {
  expect(findDelimiter('Aa,Bb;Cc\nx;;,y\nz;;,w\n')).toBe(',');
  expect(findDelimiter(`Aa,Bb;Cc\n${' , \n'.repeat(9)}1;2\n`)).toBe(';');
});
