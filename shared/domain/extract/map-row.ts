import type { RefusalCode } from '../../kernel/codes.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { dueFor } from '../case/due.ts';
import { readWording } from '../deadline/wording/read.ts';
import { listIn, readCellDate } from './cell.ts';
import { nameKey } from './column-names.ts';
import { type ExtractProcedure, routeMeant } from './known-words.ts';
import type { CellOf, MappedAction, NumberedRow } from './map.ts';
import type { ExtractField, ExtractMapping, RefusedRow } from './vocabulary.ts';
import { byDate } from './wording.ts';

export type RowRead =
  | { readonly ok: true; readonly action: MappedAction }
  | { readonly ok: false; readonly refused: RefusedRow };

export type RowContext = {
  readonly cellOf: CellOf;
  readonly mapping: ExtractMapping;
  readonly procedure: ExtractProcedure;
  readonly today: string;
};

/** Reads one row's cells, or names what is wrong with the first that cannot be. */
export function mapRow(row: NumberedRow, context: RowContext): RowRead {
  const read = actionIn(row, context);
  return read.ok
    ? { ok: true, action: read.value }
    : { ok: false, refused: { row: row.line, ...read.error } };
}

const neededCells = [
  ['reference', 'extract.reference-missing'],
  ['number', 'extract.number-missing'],
  ['body', 'extract.body-missing'],
  ['text', 'extract.text-missing'],
] as const satisfies readonly (readonly [ExtractField, RefusalCode])[];

function actionIn(row: NumberedRow, context: RowContext): Result<MappedAction> {
  const cell = (field: ExtractField) => context.cellOf(row, field);
  const { reference, number } = row;
  const needed = { reference, number, body: cell('body') ?? '', text: cell('text') ?? '' };
  const missing = neededCells.find(([field]) => needed[field] === '');
  if (missing !== undefined) return refuse(missing[1]);
  const decisionDate = dateIn(row, 'decisionDate', context);
  if (!decisionDate.ok) return decisionDate;
  if (decisionDate.value !== null && decisionDate.value > context.today)
    return refuse('case.decision-in-future', { date: decisionDate.value });
  const dueWords = dueWordsIn(row, decisionDate.value, context);
  if (!dueWords.ok) return dueWords;
  const kind = kindIn(cell('kind'), context);
  if (!kind.ok) return kind;
  const route = routeMeant(cell('route') ?? '');
  const categories = cell('category');
  const evidence = cell('evidenceWanted');
  return ok({
    row: row.line,
    ...needed,
    kind: kind.value,
    categories: categories === null ? null : listIn(categories, /\s\+\s|[;,|\n]/),
    decisionDate: decisionDate.value,
    dueWords: dueWords.value,
    evidenceWanted: evidence === null ? null : listIn(evidence, /\n/),
    title: cell('title') || null,
    sector: cell('sector') || null,
    route,
  });
}

function dateIn(
  row: NumberedRow,
  field: 'decisionDate' | 'dueDate',
  { cellOf }: RowContext,
): Result<string | null> {
  const read = readCellDate(cellOf(row, field) ?? '');
  return read.ok ? read : badDate(field, cellOf(row, field) ?? '');
}

const badDate = (field: ExtractField, words: string) =>
  refuse('extract.bad-date', { field, words });

/**
 * The words for the date. A stated date decides: the decision's own words are kept beside it only
 * where they come to that very day.
 */
function dueWordsIn(
  row: NumberedRow,
  decisionDate: string | null,
  context: RowContext,
): Result<string | null> {
  const words = context.cellOf(row, 'dueWords');
  const read = readWording(words ?? '');
  if (!read.ok && read.error.code === 'deadline.no-such-date')
    return badDate('dueWords', words ?? '');
  const stated = dateIn(row, 'dueDate', context);
  if (!stated.ok) return stated;
  if (stated.value === null)
    return ok(words ?? (context.cellOf(row, 'dueDate') === null ? null : ''));
  const due = dueFor(words ?? '', null, {
    procedure: { id: context.procedure.id, version: context.procedure.version },
    decisionDate,
    complaintClosed: null,
  });
  return ok(due.ok && due.value.due === stated.value && words ? words : byDate(stated.value));
}

/** An empty cell says no kind; the mapping's own kind is then used for what is new. */
function kindIn(word: string | null, { mapping, procedure }: RowContext): Result<string | null> {
  const known = new Set(procedure.kinds.map(({ id }) => id));
  if (word === null || word === '')
    return known.has(mapping.defaultKind)
      ? ok(null)
      : refuse('extract.bad-kind', { words: mapping.defaultKind });
  const listed = new Map(
    Object.entries(mapping.kinds).map(([each, kind]) => [nameKey(each), kind] as const),
  );
  const kind = listed.get(nameKey(word));
  return kind !== undefined && known.has(kind)
    ? ok(kind)
    : refuse('extract.bad-kind', { words: word });
}
