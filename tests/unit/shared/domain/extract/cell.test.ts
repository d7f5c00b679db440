import { expect, test } from 'vitest';
import {
  comparable,
  isDateCell,
  isReferenceCell,
  listIn,
  readCellDate,
  sameWords,
} from '../../../../../shared/domain/extract/cell.ts';

test.each(['', '-', '–', '—', 'n/a', 'na', 'N/A', 'none', 'NONE', 'dim'])(
  '%j says there is no date',
  (cell) => {
    expect(readCellDate(cell)).toEqual({ ok: true, value: null });
    expect(isDateCell(cell)).toBe(false);
  },
);

test.each([
  ['2025-10-24', '2025-10-24'],
  ['24/10/2025', '2025-10-24'],
  ['24/10/2025 9:05', '2025-10-24'],
  ['24/10/2025 09:05:30', '2025-10-24'],
  ['24/10/2025 09:05 am', '2025-10-24'],
  ['24/10/2025 09:05PM', '2025-10-24'],
  ['2025-10-24T09:05', '2025-10-24'],
  ['2025-10-24T09:05:30Z', '2025-10-24'],
  ['2025-10-24 09:05:30.123', '2025-10-24'],
])('%j is the day %s', (cell, date) => {
  expect(readCellDate(cell)).toEqual({ ok: true, value: date });
  expect(isDateCell(cell)).toBe(true);
});

test.each([
  'soon',
  'n/a yet',
  'not n/a',
  '--',
  '24/10/2025 late',
  '24/10/2025 9:5',
  '24/10/2025 09:05 of the clock',
  '24/10/2025T09:05:30.',
  '31/02/2025',
])('%j is refused as no date, in its own words', (cell) => {
  expect(readCellDate(cell)).toEqual({
    ok: false,
    error: { code: 'extract.bad-date', detail: { words: cell } },
  });
  expect(isDateCell(cell)).toBe(false);
});

test.each([
  '202104092',
  '24 015 110',
  '23 005 561b',
  'P25-0001',
  'PSOW/2021040',
  'ab 12345',
  '12345',
  '1-2-3',
])('%j looks like a reference', (cell) => {
  expect(isReferenceCell(cell)).toBe(true);
});

test.each([
  ['four digits', '1234'],
  ['five letters before', 'ABCDE12345'],
  ['two letters behind', '12345ab'],
  ['a word in front', 'see 24 015 110 below'],
  ['a sign it does not have', '24.015.110'],
  ['a date', '24/10/2025'],
  ['no digit at all', 'PSOW'],
  ['nothing', ''],
])('%s is no reference', (_, cell) => {
  expect(isReferenceCell(cell)).toBe(false);
});

test('references are compared without case, without space, and by what signs mean', () => {
  expect(comparable(' P25 -\t0001\n-x')).toBe('p25-0001-x');
  expect(comparable('２４015')).toBe('24015');
});

test('wording is compared with one space between words and composed accents', () => {
  expect(sameWords('  Say\n\n sorry \t now ')).toBe('Say sorry now');
  expect(sameWords('w\u0302yn')).toBe('ŵyn');
  expect(sameWords('Say')).not.toBe(sameWords('say'));
});

test('of a list in a cell only bullets at the front and empty entries go', () => {
  expect(listIn('• one\n*  two\n–\tthree\n- four\n\n  \n five ', /\n/)).toEqual([
    ...['one', 'two', 'three', 'four', 'five'],
  ]);
  expect(listIn('well-known;-5 degrees;a - b', /;/)).toEqual(['well-known', '-5 degrees', 'a - b']);
});
