import { expect, test } from 'vitest';
import { lookAtColumns } from '../../../../../shared/domain/extract/columns-by-content.ts';
import { tableOf } from './spreadsheet.ts';
import { office } from './take-in.ts';

const psow = office('psow');
const isoOnly = (cell: string): string | null => (/^\d{4}-/.test(cell) ? cell : null);

/** How one column looks whose cells are these. */
function lookAt(...cells: readonly string[]) {
  const [look] = lookAtColumns(tableOf(['Name'], ...cells.map((cell) => [cell])), psow, isoOnly);
  return look;
}

test('the shares are of the cells that are not empty', () => {
  expect(lookAt('2026-01-03', '', '202104092', 'personal remedy', '2026-01-01')).toEqual({
    name: 'Name',
    filled: 4,
    dates: 0.5,
    references: 0.25,
    kinds: 0.25,
    routes: 0,
    remedies: 0,
    bodies: 0,
    meanLength: (10 + 9 + 15 + 10) / 4,
    words: ['2026-01-03', '202104092', 'personal remedy', '2026-01-01'],
    middleDate: '2026-01-03',
  });
});

test('of routes, remedies and bodies the words tell', () => {
  expect(lookAt('Early resolution', 'report', 'Apology', 'Eastmere Council')).toMatchObject({
    routes: 0.5,
    remedies: 0.25,
    bodies: 0.25,
    dates: 0,
    middleDate: null,
  });
});

test('an empty column has no share of anything', () => {
  expect(lookAt('', '')).toEqual({
    ...{ name: 'Name', filled: 0, dates: 0, references: 0, kinds: 0, routes: 0 },
    ...{ remedies: 0, bodies: 0, meanLength: 0, words: [], middleDate: null },
  });
});

test('of many dates the middle one in time stands for the column', () => {
  expect(lookAt('2026-03-01', '2026-01-01', '2026-02-01')?.middleDate).toBe('2026-02-01');
  expect(lookAt('2026-03-01', '2026-01-01')?.middleDate).toBe('2026-03-01');
});

test('a word is named once; four hundred cells are looked at, and every word is kept', () => {
  const cells = Array.from({ length: 399 }, () => 'Apology');
  const look = lookAt(...cells, '2026-01-01', '2026-01-02');
  expect(look).toMatchObject({ filled: 400, dates: 1 / 400, middleDate: '2026-01-01' });
  expect(look?.words).toEqual(['Apology', '2026-01-01', '2026-01-02']);
});

test('a row that is too short has an empty cell there', () => {
  const [, second] = lookAtColumns(tableOf(['A', 'B'], ['x'], ['x', 'y']), psow, isoOnly);
  expect(second).toMatchObject({ name: 'B', filled: 1, words: ['y'] });
});

test.each([
  ...['Eastmere Council', 'Eastmere Health Board', 'NHS Eastmere', 'the Authority', 'A Trust'],
  ...['Department of Roads', 'Ministry of Roads', 'Eastmere Association', 'Westmere Homes'],
  ...['Eastmere Housing', 'Borough of Eastmere', 'The Mill Practice', 'University of Eastmere'],
  ...['Eastmere Police', 'the Government', 'Llywodraeth Cymru', 'Cyngor Dwyrain'],
  ...['Bwrdd Iechyd Dwyrain', 'yr awdurdod', 'Ymddiriedolaeth y Dwyrain', 'Cymdeithas Tai'],
  ...['Prifysgol y Dwyrain', 'COUNCIL'],
])('%s names a public body', (cell) => {
  expect(lookAt(cell)?.bodies).toBe(1);
});

test.each(['Mrs B', 'counciling', 'Entrust', 'Homestead'])('%s names none', (cell) => {
  expect(lookAt(cell)?.bodies).toBe(0);
});
