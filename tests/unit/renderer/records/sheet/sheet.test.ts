import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../../../renderer/records/model/calendars.ts';
import { RowMaker } from '../../../../../renderer/records/model/rows.ts';
import { actionCells, actionHeadings } from '../../../../../renderer/records/sheet/action-sheet.ts';
import { caseCells, caseHeadings } from '../../../../../renderer/records/sheet/case-sheet.ts';
import {
  day,
  none,
  number,
  pence,
  type Sheet,
  text,
} from '../../../../../renderer/records/sheet/cell.ts';
import { csvOf } from '../../../../../renderer/records/sheet/csv.ts';
import { columnName, serialOf, xlsxOf } from '../../../../../renderer/records/sheet/xlsx.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  recommendationAdded,
} from '../../../../support/ledger/case-events.ts';
import { caseId, given } from '../../../../support/ledger/given.ts';

const script = fileURLToPath(new URL('../../../../support/read_xlsx.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile = [
  '=HYPERLINK("http://x")',
  ' +1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  'a "quoted", comma',
  'two\nlines',
  'Ŵyn & <Tŷ>',
];
const sheet: Sheet = {
  name: 'Actions/all',
  headings: ['=Heading', 'Day', 'Money', 'Count'],
  rows: [
    ...hostile.map((words) => [text(words), none, none, none]),
    [none, day('2026-02-28'), pence(110_005), number(-3)],
  ],
};

describe('a list as comma-separated values', () => {
  const bytes = csvOf(sheet);
  const read = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data;

  it('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 says', () => {
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).endsWith('\r\n')).toBe(true);
  });

  it('is read back by another reader, nothing in it a formula', () => {
    expect(read[0]).toEqual(["'=Heading", 'Day', 'Money', 'Count']);
    expect(read.slice(1, -1).map(([first]) => first)).toEqual(
      hostile.map((words, at) => (at < 6 ? `'${words}` : words)),
    );
    expect(read.at(-1)).toEqual(['', '2026-02-28', '1100.05', '-3']);
    const starts = read.flat().filter((field) => /^[\s]*[=+@\uff1d]/.test(field));
    expect(starts).toEqual([]);
  });
});

describe('a list as a workbook', () => {
  const readBack = async (sheets: readonly Sheet[]) => {
    const path = join(folder, 'list.xlsx');
    writeFileSync(path, await xlsxOf(sheets));
    const run = spawnSync('python3', [script, path], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    return JSON.parse(run.stdout);
  };

  it.skipIf(!hasPython)(
    'is read back by another reader: days as days, money as money, words as words',
    async () => {
      const second: Sheet = { name: 'About', headings: ['x'], rows: [[text('bell\u0007')]] };
      const [first, about] = await readBack([sheet, second]);
      expect(first.name).toBe('Actions all');
      expect(first.rows[0]).toEqual(sheet.headings);
      expect(first.rows.slice(1, -1).map(([words]: [string]) => words)).toEqual(hostile);
      expect(first.rows.at(-1)).toEqual([null, { day: '2026-02-28' }, 1100.05, -3]);
      expect(about.rows[1]).toEqual(['bell']);
    },
  );

  it('counts days and columns as spreadsheets do', () => {
    expect([serialOf('1900-03-01'), serialOf('2026-11-26')]).toEqual([61, 46_352]);
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('what is written of an action', () => {
  const stood = given(
    caseOpened(),
    recommendationAdded('1', { categories: ['apology'], money: { amount: 250.5, payee: 'Mrs B' } }),
    evidenceFiled('letter', '2026-05-04'),
    evidenceAssessed('satisfied', ['letter'], '2026-05-20'),
  );
  const state = stood.case;
  const record = { caseId, state, conflicts: [], wants: {}, seen: {}, frames: [] };
  const made = new RowMaker('2026-06-01', calendarsOf(null)).rowsOf(record, () => true);
  const [row] = made.actions;
  if (row === undefined) throw new Error('no row');
  const written = { language: 'en', today: '2026-06-01', nameOf: () => 'Elin' } as const;
  const cells = actionCells({ row, state, one: stood.recommendation() }, written);
  const at = (heading: string) => cells[actionHeadings(written).indexOf(heading)];

  it('has the four dates, both due dates, on time by each and what counts', () => {
    expect(at('Original date')).toEqual(day('2026-04-30'));
    expect(at('Date as it stands')).toEqual(day('2026-04-30'));
    expect(at('Evidence received')).toEqual(day('2026-05-04'));
    expect(at('Evidence complete')).toEqual(day('2026-05-04'));
    expect(at('Satisfied on')).toEqual(day('2026-05-20'));
    expect(at('Judged by')).toEqual(text('Evidence complete'));
    expect(at('On time by original date')).toEqual(text('no'));
    expect(at('On time by date as it stands')).toEqual(text('no'));
    // Friday; Monday 4 May is a bank holiday.
    expect(at('Working days late')).toEqual(number(1));
    expect(at('State')).toEqual(text('Met late'));
    expect(at('Ended on')).toEqual(day('2026-05-20'));
    expect(at('Money owed')).toEqual(pence(25_050));
    expect(at('Still to pay')).toEqual(pence(25_050));
  });

  it('has as many cells as headings, in either language, and so has a case', () => {
    for (const language of ['en', 'cy'] as const) {
      const headings = actionHeadings({ ...written, language });
      expect(new Set(headings).size).toBe(cells.length);
      const ofCase = caseCells(
        { row: made.row, state, actions: made.actions },
        { ...written, language },
      );
      expect(ofCase).toHaveLength(caseHeadings({ ...written, language }).length);
    }
  });
});
