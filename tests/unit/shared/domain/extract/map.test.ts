import { expect, test } from 'vitest';
import { mapExtract } from '../../../../../shared/domain/extract/map.ts';
import { suggestMapping } from '../../../../../shared/domain/extract/suggest.ts';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import type { ExtractMapping } from '../../../../../shared/domain/extract/vocabulary.ts';
import { publishedRows, tableOf } from './spreadsheet.ts';
import { office, today } from './take-in.ts';

const psow = office('psow');

const columns = ['Reference', 'No', 'Body', 'Text', 'Kind', 'Decided', 'Timescale', 'Due date'];
const row = (changed: Readonly<Record<string, string>> = {}): readonly string[] => {
  const usual: Readonly<Record<string, string>> = {
    Reference: 'P25-0001-X',
    No: '1',
    Body: 'Eastmere Council',
    Text: 'Apologise.',
    Kind: 'personal remedy',
    Decided: '2025-10-24',
    Timescale: 'within 1 month',
    'Due date': '',
  };
  return columns.map((column) => changed[column] ?? usual[column] ?? '');
};

const mapping: ExtractMapping = {
  columns: {
    ...{ reference: 0, number: 1, body: 2, text: 3, kind: 4, decisionDate: 5, dueWords: 6 },
    ...{ dueDate: 7, category: null, evidenceWanted: null, title: null, sector: null, route: null },
  },
  procedureId: 'psow',
  kinds: { 'personal remedy': 'personal-remedy', Improvement: 'service-improvement' },
  defaultKind: 'personal-remedy',
};

const map = (table: ExtractTable, changed: Partial<ExtractMapping> = {}) =>
  mapExtract(table, { ...mapping, ...changed }, psow, today);
const mapRows = (...rows: readonly (readonly string[])[]) => map(tableOf(columns, ...rows));

test('a row becomes an action; what the file has no column for is not said', () => {
  expect(mapRows(row())).toEqual({
    actions: [
      {
        row: 2,
        reference: 'P25-0001-X',
        number: '1',
        body: 'Eastmere Council',
        text: 'Apologise.',
        kind: 'personal-remedy',
        categories: null,
        decisionDate: '2025-10-24',
        dueWords: 'within 1 month',
        evidenceWanted: null,
        title: null,
        sector: null,
        route: null,
      },
    ],
    refused: [],
    refusedAbout: [],
    isNumbered: true,
    procedure: { id: 'psow', version: psow.version },
    defaultKind: 'personal-remedy',
  });
});

test.each([
  ['Reference', '', { code: 'extract.reference-missing' }],
  ['No', '', { code: 'extract.number-missing' }],
  ['Body', '', { code: 'extract.body-missing' }],
  ['Text', '', { code: 'extract.text-missing' }],
  ['Kind', 'wibble', { code: 'extract.bad-kind', detail: { words: 'wibble' } }],
  ...[
    ['Decided', 'decisionDate', '02/13/2023'],
    ['Decided', 'decisionDate', '2018-07'],
    ['Decided', 'decisionDate', '45589'],
    ['Due date', 'dueDate', '31 Chwefror 2025'],
    ['Due date', 'dueDate', 'soon'],
    ['Timescale', 'dueWords', 'by 31 February 2025'],
  ].map(
    ([column = '', field = '', value = '']) =>
      [column, value, { code: 'extract.bad-date', detail: { field, words: value } }] as const,
  ),
  ['Decided', '2026-03-03', { code: 'case.decision-in-future', detail: { date: '2026-03-03' } }],
] as const)('%s %j is refused by name, and the next row is read', (column, value, refusal) => {
  const mapped = mapRows(row({ [column]: value }), row({ No: '2' }));
  expect(mapped.refused).toEqual([{ row: 2, ...refusal }]);
  expect(mapped.actions.map(({ row: line }) => line)).toEqual([3]);
});

test.each([
  ['2023-02-13', '2023-02-13'],
  ['13/02/2023', '2023-02-13'],
  ['3/2/2023', '2023-02-03'],
  ['13 February 2023', '2023-02-13'],
  ['13 Chwefror 2023', '2023-02-13'],
  ['13/02/2023 00:00', '2023-02-13'],
  ['2023-02-13T00:00:00.000Z', '2023-02-13'],
  ['13/02/2023 12:30:00 PM', '2023-02-13'],
])('the date %s is %s', (given, expected) => {
  expect(mapRows(row({ Decided: given })).actions[0]?.decisionDate).toBe(expected);
});

test.each(['', '-', '–', 'n/a', 'N/A', 'None', 'dim'])('%j is no date', (given) => {
  expect(mapRows(row({ Decided: given })).actions[0]?.decisionDate).toBeNull();
});

test.each([
  ['words alone are kept', 'within 10 working days', '', 'within 10 working days'],
  ['a date alone is worded', '', '31/10/2025', 'by 31 October 2025'],
  ['words that come to the very date are kept', 'within 1 month', '24/11/2025', 'within 1 month'],
  ['where they part, the date decides', 'within 1 month', '25/11/2025', 'by 25 November 2025'],
  ['words without a date give way', 'as soon as possible', '1/12/2025', 'by 1 December 2025'],
  ['neither is no date, and said so', '', '', ''],
])('%s', (_, words, date, expected) => {
  const mapped = mapRows(row({ Timescale: words, 'Due date': date }));
  expect(mapped.actions[0]?.dueWords).toBe(expected);
});

test('a file with no columns for the date says nothing about it', () => {
  const without = { ...mapping.columns, dueWords: null, dueDate: null };
  const table = tableOf(columns, row({ Timescale: 'x' }));
  expect(map(table, { columns: without }).actions[0]?.dueWords).toBeNull();
});

test('rows without numbers are numbered by file order within a reference, refused ones too', () => {
  const unnumbered = { ...mapping.columns, number: null };
  const table = tableOf(
    columns,
    row(),
    row({ Reference: 'P25-0002-X' }),
    row({ Decided: '31/02/2025' }),
    row({ Reference: 'p25-0001-x ' }),
  );
  const { actions, refusedAbout, isNumbered } = map(table, { columns: unnumbered });
  expect(actions.map(({ reference, number }) => [reference, number])).toEqual([
    ['P25-0001-X', 'R1'],
    ['P25-0002-X', 'R1'],
    ['p25-0001-x ', 'R3'],
  ]);
  expect(refusedAbout).toEqual([{ reference: 'P25-0001-X', number: 'R2' }]);
  expect(isNumbered).toBe(false);
});

test('rows of one reference and number are all refused, each with another', () => {
  const mapped = mapRows(
    row({ Reference: '24 015 110', No: 'a' }),
    row({ Reference: '24 015 110', No: 'b' }),
    row({ Reference: '24015110', No: 'A' }),
    row({ Reference: '24 015 110', No: ' a' }),
  );
  const code = 'extract.duplicate-row';
  expect(mapped.refused).toEqual([
    { row: 2, code, detail: { reference: '24 015 110', number: 'a', other: 4 } },
    { row: 4, code, detail: { reference: '24015110', number: 'A', other: 2 } },
    { row: 5, code, detail: { reference: '24 015 110', number: ' a', other: 2 } },
  ]);
  expect(mapped.actions.map(({ number }) => number)).toEqual(['b']);
});

test('rows of a case that disagree on its date are all refused, the other case is not', () => {
  const mapped = mapRows(
    row(),
    row({ No: '2', Decided: '2025-10-25' }),
    row({ No: '3', Decided: '' }),
    row({ Reference: 'P25-0002-X' }),
  );
  const detail = (value: string, other: number, otherValue: string) => ({
    code: 'extract.case-disagrees',
    detail: { reference: 'P25-0001-X', field: 'decisionDate', value, other, otherValue },
  });
  expect(mapped.refused).toEqual([
    { row: 2, ...detail('2025-10-24', 3, '2025-10-25') },
    { row: 3, ...detail('2025-10-25', 2, '2025-10-24') },
    { row: 4, ...detail('', 2, '2025-10-24') },
  ]);
  expect(mapped.actions.map(({ reference }) => reference)).toEqual(['P25-0002-X']);
});

test('a row that leaves the date out gets it from the other rows of its case', () => {
  const mapped = mapRows(row({ Decided: '' }), row({ No: '2' }));
  expect(mapped.actions.map(({ decisionDate }) => decisionDate)).toEqual([
    '2025-10-24',
    '2025-10-24',
  ]);
});

test('rows of a case that disagree on its title are refused', () => {
  const table = tableOf(
    ['Ref', 'Body', 'Text', 'Title'],
    ['A', 'Eastmere', 'Apologise.', 'Damp'],
    ['A', 'Eastmere', 'Pay.', 'Mould'],
    ['B', 'Eastmere', 'Pay.', 'Mould  in a hall'],
    ['B', 'Eastmere', 'Explain.', 'Mould in a hall'],
  );
  const mapped = mapExtract(table, suggestMapping(table, psow), psow, today);
  expect(mapped.refused.map(({ row: line, code }) => [line, code])).toEqual([
    [2, 'extract.case-disagrees'],
    [3, 'extract.case-disagrees'],
  ]);
  expect(new Set(mapped.actions.map(({ title }) => title)).size).toBe(1);
});

test('kind words are found whatever their case; an empty cell says none', () => {
  const mapped = mapRows(
    row({ Kind: 'PERSONAL REMEDY' }),
    row({ No: '2', Kind: 'improvement' }),
    row({ No: '3', Kind: '' }),
  );
  expect(mapped.actions.map(({ kind }) => kind)).toEqual([
    'personal-remedy',
    'service-improvement',
    null,
  ]);
});

test('a kind the office does not have is refused, also as the kind for all', () => {
  const kinds = { 'personal remedy': 'order' };
  expect(map(tableOf(columns, row()), { kinds }).refused).toEqual([
    { row: 2, code: 'extract.bad-kind', detail: { words: 'personal remedy' } },
  ]);
  const table = tableOf(columns, row({ Kind: '' }));
  expect(map(table, { defaultKind: 'order' }).refused).toEqual([
    { row: 2, code: 'extract.bad-kind', detail: { words: 'order' } },
  ]);
  expect(map(tableOf(columns, row({ Kind: '__proto__' }))).refused).toHaveLength(1);
});

test('lists in a cell are taken apart; routes are understood in both languages', () => {
  const table = tableOf(
    ['Ref', 'Body', 'Text', 'Remedy type', 'Evidence', 'Route'],
    ['A', 'B', 'C', 'apology + training; audit', '• The letter\n- The list, complete', 'Setliad'],
    ['B', 'B', 'C', '', '', 'early resolution'],
    ['C', 'B', 'C', 'training', '', 'Something else'],
  );
  const { actions } = mapExtract(table, suggestMapping(table, psow), psow, today);
  expect(actions).toMatchObject([
    {
      categories: ['apology', 'training', 'audit'],
      evidenceWanted: ['The letter', 'The list, complete'],
      route: 'voluntary-settlement',
    },
    { categories: [], evidenceWanted: [], route: 'early-resolution' },
    { route: null },
  ]);
});

test('rows that could not be read stay named among the refused', () => {
  const lost = { row: 2, code: 'extract.unclosed-quote' } as const;
  const table = { ...tableOf(columns, row(), row({ Body: '' })), unreadable: [lost] };
  const { refused } = map({ ...table, rows: table.rows.slice(1) });
  expect(refused).toEqual([lost, { row: 3, code: 'extract.body-missing' }]);
});

test.each(['reference', 'body', 'text'] as const)(
  'with no column for the %s every row is refused',
  (field) => {
    const mapped = map(tableOf(columns, row(), row({ No: '2' })), {
      columns: { ...mapping.columns, [field]: null },
    });
    expect(mapped.refused).toEqual([
      { row: 2, code: `extract.${field}-missing` },
      { row: 3, code: `extract.${field}-missing` },
    ]);
    expect(mapped.actions).toEqual([]);
  },
);

test('of the published rows those without a reference or a full date are named', () => {
  const [header = [], ...rows] = publishedRows();
  const table = tableOf(header, ...rows);
  const { actions, refused } = mapExtract(table, suggestMapping(table, psow), psow, today);
  const count = (code: string) => refused.filter((each) => each.code === code).length;
  expect(count('extract.reference-missing')).toBe(28);
  const isPartial = (reference = '', decided = '') =>
    reference !== '' && /^\d{4}(-\d\d)?$/.test(decided);
  const partial = rows.filter((cells) => isPartial(cells[1], cells[4]));
  expect(count('extract.bad-date')).toBe(partial.length);
  expect(refused).toHaveLength(28 + partial.length);
  expect(actions).toHaveLength(42 - partial.length);
  expect(actions.find(({ reference }) => reference === '202309904')).toMatchObject({
    number: 'R1',
    decisionDate: '2024-10-24',
  });
});
