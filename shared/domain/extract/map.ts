import type { Route } from '../case/vocabulary.ts';
import { comparable } from './cell.ts';
import type { ExtractProcedure } from './known-words.ts';
import { disagreements, duplicates } from './map-cases.ts';
import { mapRow } from './map-row.ts';
import type { ExtractTable, TableRow } from './table.ts';
import type { ExtractField, ExtractMapping, RefusedRow } from './vocabulary.ts';

/**
 * One row in the words of the app. Null says that the file does not say: there is no such column,
 * or (for a kind, a date, a title, a sector, a route) the cell is empty. An empty text or list is
 * something the file does say. `decisionDate` and `title` are those of the whole case.
 */
export type MappedAction = {
  readonly row: number;
  readonly reference: string;
  readonly number: string;
  readonly body: string;
  readonly text: string;
  readonly kind: string | null;
  readonly categories: readonly string[] | null;
  readonly decisionDate: string | null;
  readonly dueWords: string | null;
  readonly evidenceWanted: readonly string[] | null;
  readonly title: string | null;
  readonly sector: string | null;
  readonly route: Route | null;
};

export type MappedExtract = {
  readonly actions: readonly MappedAction[];
  /** By row, with those that could not be read. */
  readonly refused: readonly RefusedRow[];
  /** Of refused rows, what they would have been about, so that nothing of theirs is called gone. */
  readonly refusedAbout: readonly { readonly reference: string; readonly number: string }[];
  /** False where the file has no numbers and they were given by file order. */
  readonly isNumbered: boolean;
  readonly procedure: Pick<ExtractProcedure, 'id' | 'version'>;
  readonly defaultKind: string;
};

/** A row and what it is about, before its other cells are read. */
export type NumberedRow = TableRow & { readonly reference: string; readonly number: string };

/** The cell of a field; null where no column is mapped to it. */
export type CellOf = (row: TableRow, field: ExtractField) => string | null;

/**
 * A table as the person mapped it → actions, and every row that cannot be one with its reason:
 * `extract.reference-missing`, `extract.number-missing` (an empty cell of a number column),
 * `extract.body-missing`, `extract.text-missing`, `extract.bad-date` (`field`, `words`),
 * `extract.bad-kind` (`words`), `case.decision-in-future` (`date`); all rows of one reference and
 * number, `extract.duplicate-row` (`reference`, `number`, `other`); all rows of a case whose rows
 * disagree, `extract.case-disagrees` (`reference`, `field`, `value`, `other`, `otherValue`).
 * `other` is the row it is held against.
 * A row has one reason, the first of these.
 *
 * @param today ISO date where the person sits.
 */
export function mapExtract(
  table: ExtractTable,
  mapping: ExtractMapping,
  procedure: ExtractProcedure,
  today: string,
): MappedExtract {
  const cellOf: CellOf = (row, field) => {
    const column = mapping.columns[field];
    return column === null ? null : (row.cells[column] ?? '');
  };
  const isNumbered = mapping.columns.number !== null;
  const rows = numbered(table.rows, cellOf);
  const twins = duplicates(rows);
  const read = rows.map((row) => mapRow(row, { cellOf, mapping, procedure, today }));
  const single = read.map((each) => (each.ok ? (twins.get(each.action.row) ?? each) : each));
  const actions = single.flatMap((each) => (each.ok ? [each.action] : []));
  const { agreed, refused } = disagreements(actions);
  const all = [
    ...table.unreadable,
    ...single.flatMap((each) => (each.ok ? [] : [each.refused])),
    ...refused,
  ].toSorted((a, b) => a.row - b.row);
  const refusedRows = new Set(all.map(({ row }) => row));
  return {
    actions: agreed,
    refused: all,
    refusedAbout: rows
      .filter(({ line, reference }) => refusedRows.has(line) && reference !== '')
      .map(({ reference, number }) => ({ reference, number })),
    isNumbered,
    procedure: { id: procedure.id, version: procedure.version },
    defaultKind: mapping.defaultKind,
  };
}

/** Rows of one reference are numbered R1, R2… in file order where the file has no numbers. */
function numbered(rows: readonly TableRow[], cellOf: CellOf): readonly NumberedRow[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const reference = cellOf(row, 'reference') ?? '';
    const count = (counts.get(comparable(reference)) ?? 0) + 1;
    counts.set(comparable(reference), count);
    return { ...row, reference, number: cellOf(row, 'number') ?? `R${count}` };
  });
}
