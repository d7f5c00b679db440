import { expect, test } from 'vitest';
import { mapExtract } from '../../../../../shared/domain/extract/map.ts';
import { duplicates } from '../../../../../shared/domain/extract/map-cases.ts';
import {
  type ExtractMapping,
  extractFields,
} from '../../../../../shared/domain/extract/vocabulary.ts';
import { tableOf } from './spreadsheet.ts';
import { office } from './take-in.ts';

const psow = office('psow');
const fields = ['reference', 'number', 'body', 'text', 'title', 'sector', 'route'] as const;
type Cells = Readonly<Partial<Record<(typeof extractFields)[number], string>>>;
const usual: Cells = { reference: 'A', number: '1', body: 'Eastmere', text: 'Apologise.' };

/** Maps rows of which only these columns are there, in the order of the fields. */
function map(rows: readonly Cells[], extra: readonly (typeof extractFields)[number][] = []) {
  const there = extractFields.filter(
    (field) => extra.includes(field) || fields.some((each) => each === field),
  );
  const column = (field: (typeof extractFields)[number]) => {
    const at = there.indexOf(field);
    return at < 0 ? null : at;
  };
  const mapping: ExtractMapping = {
    columns: {
      ...{ reference: column('reference'), number: column('number'), body: column('body') },
      ...{ text: column('text'), kind: column('kind'), category: column('category') },
      ...{ decisionDate: column('decisionDate'), dueWords: column('dueWords') },
      ...{ dueDate: column('dueDate'), evidenceWanted: column('evidenceWanted') },
      ...{ title: column('title'), sector: column('sector'), route: column('route') },
    },
    procedureId: 'psow',
    kinds: {},
    defaultKind: 'personal-remedy',
  };
  const table = tableOf(there, ...rows.map((row) => there.map((f) => row[f] ?? usual[f] ?? '')));
  return mapExtract(table, mapping, psow, '2026-03-02');
}

test('a decision of today is taken, one of tomorrow is in the future', () => {
  const { actions, refused } = map(
    [{ decisionDate: '2026-03-02' }, { reference: 'B', decisionDate: '2026-03-03' }],
    ['decisionDate'],
  );
  expect(actions.map(({ decisionDate }) => decisionDate)).toEqual(['2026-03-02']);
  expect(refused).toEqual([
    { row: 3, code: 'case.decision-in-future', detail: { date: '2026-03-03' } },
  ]);
});

test('an empty title or sector says nothing; a filled one is kept as it is', () => {
  const { actions } = map([
    { title: '', sector: '' },
    { reference: 'B', title: 'T', sector: 'S' },
  ]);
  expect(actions.map(({ title, sector }) => [title, sector])).toEqual([
    [null, null],
    ['T', 'S'],
  ]);
});

test('a cell of categories may part them in any of five ways', () => {
  const { actions } = map([{ category: 'a + b;c, d|e\nf' }], ['category']);
  expect(actions[0]?.categories).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(map([{ category: 'a+b' }], ['category']).actions[0]?.categories).toEqual(['a+b']);
});

test('words for a date that does not exist are refused; words nobody understands are kept', () => {
  const { refused, actions } = map(
    [{ dueWords: 'by 30 February 2026' }, { reference: 'B', dueWords: 'in the fullness of time' }],
    ['dueWords'],
  );
  expect(refused).toEqual([
    {
      row: 2,
      code: 'extract.bad-date',
      detail: { field: 'dueWords', words: 'by 30 February 2026' },
    },
  ]);
  expect(actions.map(({ dueWords }) => dueWords)).toEqual(['in the fullness of time']);
});

test('a column of dates alone says there is none where it is empty', () => {
  expect(map([{ dueDate: '' }], ['dueDate']).actions[0]?.dueWords).toBe('');
  expect(map([{ dueDate: '3/3/2026' }], ['dueDate']).actions[0]?.dueWords).toBe('by 3 March 2026');
  expect(map([{}]).actions[0]?.dueWords).toBeNull();
});

test('words that need no decision come to the date stated beside them', () => {
  const both = [{ dueWords: 'by 3 March 2026', dueDate: '3/3/2026' }];
  expect(map(both, ['dueWords', 'dueDate']).actions[0]?.dueWords).toBe('by 3 March 2026');
});

test('of a row with several faults the first is named', () => {
  const { refused } = map(
    [
      { reference: '', number: '', body: '', text: '' },
      { reference: 'B', number: '', body: '', text: '' },
      { reference: 'C', body: '', text: '' },
      { reference: 'D', text: '', decisionDate: 'soon' },
      { reference: 'E', decisionDate: 'soon', dueDate: 'soon' },
      { reference: 'F', dueDate: 'soon', kind: 'wibble' },
    ],
    ['decisionDate', 'dueDate', 'kind'],
  );
  expect(refused.map(({ row, code }) => [row, code])).toEqual([
    [2, 'extract.reference-missing'],
    [3, 'extract.number-missing'],
    [4, 'extract.body-missing'],
    [5, 'extract.text-missing'],
    [6, 'extract.bad-date'],
    [7, 'extract.bad-date'],
  ]);
});

test('of refused rows those with a reference are remembered, with or without a number', () => {
  const { refusedAbout } = map([
    { reference: '' },
    { reference: 'B', number: '' },
    { reference: 'C', text: '' },
    { reference: 'D' },
  ]);
  expect(refusedAbout).toEqual([
    { reference: 'B', number: '' },
    { reference: 'C', number: '1' },
  ]);
});

test('rows without a reference or number are never twins', () => {
  const { refused } = map([
    { reference: '', number: '1' },
    { reference: '', number: '1' },
    { reference: 'B', number: '' },
    { reference: 'B', number: '' },
  ]);
  expect(refused.map(({ code }) => code)).toEqual([
    ...['extract.reference-missing', 'extract.reference-missing'],
    ...['extract.number-missing', 'extract.number-missing'],
  ]);
});

test('twins are those of one reference and number, and never those that lack either', () => {
  const rows = [
    ...[
      ['', '1'],
      ['', '1'],
      ['B', ''],
      ['B', ''],
      ['C', '1'],
      ['c ', ' 1'],
      ['C', '2'],
    ],
  ].map(([reference = '', number = ''], index) => ({
    line: index + 2,
    cells: [],
    reference,
    number,
  }));
  expect([...duplicates(rows)]).toEqual([
    [
      6,
      {
        ok: false,
        refused: {
          row: 6,
          code: 'extract.duplicate-row',
          detail: { reference: 'C', number: '1', other: 7 },
        },
      },
    ],
    [
      7,
      {
        ok: false,
        refused: {
          row: 7,
          code: 'extract.duplicate-row',
          detail: { reference: 'c ', number: ' 1', other: 6 },
        },
      },
    ],
  ]);
});

test('a twin that has a fault of its own is refused for that, its other half as a twin', () => {
  const { refused } = map([{}, { text: '' }]);
  expect(refused).toEqual([
    {
      row: 2,
      code: 'extract.duplicate-row',
      detail: { reference: 'A', number: '1', other: 3 },
    },
    { row: 3, code: 'extract.text-missing' },
  ]);
});

test('a case whose rows disagree names the value held against each, of three or more', () => {
  const { refused, actions } = map(
    [
      { decisionDate: '3/2/2026' },
      { number: '2', decisionDate: '1/2/2026' },
      { number: '3', decisionDate: '2/2/2026' },
      { number: '4', decisionDate: '' },
    ],
    ['decisionDate'],
  );
  expect(actions).toEqual([]);
  expect(refused.map(({ row, detail }) => [row, detail?.['value'], detail?.['other']])).toEqual([
    [2, '2026-02-03', 3],
    [3, '2026-02-01', 4],
    [4, '2026-02-02', 3],
    [5, '', 3],
  ]);
});

test('a case that agrees on its date and not on its title is refused by the title', () => {
  const { refused } = map([{ title: 'Damp' }, { number: '2', title: 'Mould' }, { number: '3' }]);
  expect(refused).toEqual([
    {
      row: 2,
      code: 'extract.case-disagrees',
      detail: { reference: 'A', field: 'title', value: 'Damp', other: 3, otherValue: 'Mould' },
    },
    {
      row: 3,
      code: 'extract.case-disagrees',
      detail: { reference: 'A', field: 'title', value: 'Mould', other: 2, otherValue: 'Damp' },
    },
    {
      row: 4,
      code: 'extract.case-disagrees',
      detail: { reference: 'A', field: 'title', value: '', other: 2, otherValue: 'Damp' },
    },
  ]);
});

test('every row of a case gets the title one of them has; of two spellings, the first in order', () => {
  const titles = (rows: readonly Cells[]) => map(rows).actions.map(({ title }) => title);
  expect(titles([{}, { number: '2', title: 'Damp' }, { reference: 'B' }])).toEqual([
    'Damp',
    'Damp',
    null,
  ]);
  expect(titles([{}, { number: '2', title: 'water in a flat' }])).toEqual([
    'water in a flat',
    'water in a flat',
  ]);
  expect(titles([{ title: 'In  a flat' }, { number: '2', title: 'In a flat' }])).toEqual([
    'In  a flat',
    'In  a flat',
  ]);
  expect(titles([{ title: 'In a flat' }, { number: '2', title: 'In  a flat' }])).toEqual([
    'In  a flat',
    'In  a flat',
  ]);
});

test('the refused are named in the order of their rows, whatever was found first', () => {
  const { refused } = map(
    [
      { decisionDate: '3/2/2026' },
      { reference: 'B', text: '' },
      { number: '2', decisionDate: '1/2/2026' },
    ],
    ['decisionDate'],
  );
  expect(refused.map(({ row, code }) => [row, code])).toEqual([
    [2, 'extract.case-disagrees'],
    [3, 'extract.text-missing'],
    [4, 'extract.case-disagrees'],
  ]);
});

test('a row that is too short has empty cells at its end', () => {
  const table = tableOf(['Ref', 'Body', 'Text'], ['A', 'Eastmere']);
  const mapping: ExtractMapping = {
    columns: {
      ...{ reference: 0, number: null, body: 1, text: 2, kind: null, category: null },
      ...{ decisionDate: null, dueWords: null, dueDate: null, evidenceWanted: null },
      ...{ title: null, sector: null, route: null },
    },
    procedureId: 'psow',
    kinds: {},
    defaultKind: 'personal-remedy',
  };
  expect(mapExtract(table, mapping, psow, '2026-03-02').refused).toEqual([
    { row: 2, code: 'extract.text-missing' },
  ]);
});
