import { comparable, sameWords } from './cell.ts';
import type { MappedAction, NumberedRow } from './map.ts';
import type { RowRead } from './map-row.ts';
import { inOrder } from './order.ts';
import type { RefusedRow } from './vocabulary.ts';

/**
 * Rows that are about the same reference and number. None of them is taken: which one is right
 * cannot be known, and must not hang on which comes first.
 */
export function duplicates(rows: readonly NumberedRow[]): ReadonlyMap<number, RowRead> {
  const named = rows.filter(({ reference, number }) => reference !== '' && number !== '');
  const groups = Map.groupBy(
    named,
    ({ reference, number }) => `${comparable(reference)}\n${comparable(number)}`,
  );
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.length < 2 ? [] : group.map((row) => [row.line, duplicateOf(row, group)] as const),
    ),
  );
}

function duplicateOf(row: NumberedRow, group: readonly NumberedRow[]): RowRead {
  const other = group.find(({ line }) => line !== row.line) ?? row;
  const detail = { reference: row.reference, number: row.number, other: other.line };
  return { ok: false, refused: { row: row.line, code: 'extract.duplicate-row', detail } };
}

const caseFields = ['decisionDate', 'title'] as const;
type CaseField = (typeof caseFields)[number];

/**
 * What all rows of a case must say alike. A row that says nothing agrees with every other, and gets
 * what they say; where two differ, all rows of the case are refused.
 */
export function disagreements(actions: readonly MappedAction[]): {
  readonly agreed: readonly MappedAction[];
  readonly refused: readonly RefusedRow[];
} {
  const cases = Map.groupBy(actions, ({ reference }) => comparable(reference));
  const refused = [...cases.values()].flatMap(refusedIn);
  const refusedRows = new Set(refused.map(({ row }) => row));
  const agreed = actions
    .filter(({ row }) => !refusedRows.has(row))
    .map((action) => withCase(action, cases.get(comparable(action.reference)) ?? []));
  return { agreed, refused };
}

function refusedIn(rows: readonly MappedAction[]): readonly RefusedRow[] {
  const field = caseFields.find((each) => new Set(said(rows, each).map(valueKey(each))).size > 1);
  if (field === undefined) return [];
  const key = valueKey(field);
  const byValue = said(rows, field).toSorted((a, b) => inOrder(key(a), key(b)));
  return rows.map((row) => {
    const other = byValue.find((each) => key(each) !== key(row)) ?? row;
    return {
      row: row.row,
      code: 'extract.case-disagrees',
      detail: {
        reference: row.reference,
        field,
        value: row[field] ?? '',
        other: other.row,
        otherValue: other[field] ?? '',
      },
    };
  });
}

const said = (rows: readonly MappedAction[], field: CaseField): readonly MappedAction[] =>
  rows.filter((row) => row[field] !== null);

const valueKey =
  (field: CaseField) =>
  (row: MappedAction): string =>
    sameWords(row[field] ?? '');

const withCase = (action: MappedAction, rows: readonly MappedAction[]): MappedAction => ({
  ...action,
  decisionDate: said(rows, 'decisionDate')[0]?.decisionDate ?? null,
  title:
    said(rows, 'title')
      .map(({ title }) => title)
      .toSorted()[0] ?? null,
});
