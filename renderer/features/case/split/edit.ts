import type { SplitNoteCode, SplitPart } from '../../../../shared/domain/splitter/vocabulary.ts';
import { linesOf } from '../../../forms/lines.ts';
import { moneyTyped } from './money-typed.ts';
import { emptyRow, type SheetRow } from './sheet.ts';

/** What a person may change in a row of the list. */
export const editable = [
  'number',
  'text',
  'kind',
  'categories',
  'dueWords',
  'money',
  'body',
  'evidenceWanted',
] as const;
export type Editable = (typeof editable)[number];

/** What may be set for many rows at once. */
export const manyFields = ['dueWords', 'evidenceWanted', 'kind', 'body', 'categories'] as const;
export type ManyField = (typeof manyFields)[number];
export const isManyField = (field: Editable): field is ManyField =>
  manyFields.some((one) => one === field);

/** A guess about a field needs no mark once a person has set the field. */
const settles: Readonly<Record<Editable, readonly SplitNoteCode[]>> = {
  number: ['number-made', 'number-derived', 'number-repeated'],
  text: ['action-unclear', 'detail-kept'],
  kind: ['kind-guessed', 'kind-unknown'],
  categories: ['category-unknown', 'money-head-guessed'],
  dueWords: ['due-inherited', 'due-shared', 'due-not-understood', 'due-ambiguous', 'due-several'],
  money: ['money-head-guessed', 'money-not-stated', 'money-total', 'money-each'],
  body: ['body-guessed', 'body-several', 'body-unknown'],
  evidenceWanted: [],
};

/** A row with one field set from what was typed; several ids or lines stand on lines of their own. */
export function withField(row: SheetRow, field: Editable, typed: string): SheetRow {
  const notes = row.notes.filter(({ code }) => !settles[field].includes(code));
  const set = { ...row, notes };
  const said = typed.trim();
  switch (field) {
    case 'number':
    case 'text':
      return { ...set, [field]: said };
    case 'kind':
    case 'body':
    case 'dueWords':
      return { ...set, [field]: said === '' ? null : said };
    case 'categories':
    case 'evidenceWanted':
      return { ...set, [field]: linesOf(typed) };
    case 'money':
      return { ...set, money: moneyTyped(typed, row.money) };
  }
}

export const withFieldOfMany = (
  rows: readonly SheetRow[],
  ids: ReadonlySet<string>,
  field: ManyField,
  typed: string,
): readonly SheetRow[] => rows.map((row) => (ids.has(row.id) ? withField(row, field, typed) : row));

export const withRow = (rows: readonly SheetRow[], changed: SheetRow): readonly SheetRow[] =>
  rows.map((row) => (row.id === changed.id ? changed : row));

export const withoutRows = (
  rows: readonly SheetRow[],
  ids: ReadonlySet<string>,
): readonly SheetRow[] => rows.filter(({ id }) => !ids.has(id));

/** "82" parted is "82" and "82(b)"; a letter that is taken is passed over. */
function numberBeside(rows: readonly SheetRow[], number: string): string {
  const taken = new Set(rows.map((row) => row.number));
  for (let at = 98; at < 123; at += 1) {
    const next = `${number}(${String.fromCharCode(at)})`;
    if (!taken.has(next)) return next;
  }
  return `${number}(${rows.length + 1})`;
}

/** The next whole number no row has. */
function nextNumber(rows: readonly SheetRow[]): string {
  const whole = rows.map(({ number }) => Number(number)).filter(Number.isInteger);
  return String(Math.max(0, ...whole) + 1);
}

/** A new empty row after a row; at the end where that is not there. */
export function withNewRow(
  rows: readonly SheetRow[],
  after: string | null,
): { readonly rows: readonly SheetRow[]; readonly id: string } {
  const found = rows.findIndex(({ id }) => id === after);
  const at = found === -1 ? rows.length : found + 1;
  const made = emptyRow(nextNumber(rows), rows.at(at - 1)?.body ?? null);
  return { rows: rows.toSpliced(at, 0, made), id: made.id };
}

/** A row parted at a place of its text; the second keeps everything but the words, and has no parts. */
export function splitAt(rows: readonly SheetRow[], id: string, at: number): readonly SheetRow[] {
  const place = rows.findIndex((row) => row.id === id);
  const row = rows[place];
  if (row === undefined) return rows;
  const [first, second] = [row.text.slice(0, at).trim(), row.text.slice(at).trim()];
  if (first === '' || second === '') return rows;
  const number = numberBeside(rows, row.number);
  const beside = { ...emptyRow(number, row.body), kind: row.kind, dueWords: row.dueWords };
  return rows.toSpliced(
    place,
    1,
    { ...row, text: first, parts: [], notes: row.notes.filter(({ code }) => code !== 'parts') },
    { ...beside, text: second, categories: row.categories, evidenceWanted: row.evidenceWanted },
  );
}

/** Each part of a row as a row of its own: the first keeps the number. */
export function partsAsRows(rows: readonly SheetRow[], id: string): readonly SheetRow[] {
  const place = rows.findIndex((row) => row.id === id);
  const row = rows[place];
  if (row === undefined || row.parts.length === 0) return rows;
  const notes = row.notes.filter(({ code }) => code !== 'parts');
  const made: SheetRow[] = [];
  for (const part of row.parts) {
    const isFirst = made.length === 0;
    const number = isFirst ? row.number : numberBeside([...rows, ...made], row.number);
    const whole = { ...row, ...part, number, parts: [], notes: isFirst ? notes : [] };
    const id = isFirst ? row.id : crypto.randomUUID();
    made.push({ ...whole, id, dueWords: part.dueWords ?? row.dueWords });
  }
  return rows.toSpliced(place, 1, ...made);
}

const partOf = ({ text, categories, dueWords, money, evidenceWanted }: SheetRow): SplitPart => ({
  text,
  categories,
  dueWords,
  money,
  evidenceWanted,
});

const allOf = <Value>(values: readonly (readonly Value[])[]): readonly Value[] => [
  ...new Set(values.flat()),
];

/**
 * Several rows as one, in the place and under the number of the first. `parts`: each stays a part that is
 * proved by itself; `one`: they ask for one thing.
 */
export function merged(
  rows: readonly SheetRow[],
  ids: ReadonlySet<string>,
  how: 'one' | 'parts',
): readonly SheetRow[] {
  const some = rows.filter(({ id }) => ids.has(id));
  const [first] = some;
  if (first === undefined || some.length < 2) return rows;
  const partsOf = (row: SheetRow) => (row.parts.length > 0 ? row.parts : [partOf(row)]);
  const hasParts = how === 'parts' || some.some(({ parts }) => parts.length > 0);
  const whole: SheetRow = {
    ...first,
    text: some.map(({ text }) => text).join(how === 'parts' ? '\n' : ' '),
    kind: some.find(({ kind }) => kind !== null)?.kind ?? null,
    dueWords: some.find(({ dueWords }) => dueWords !== null)?.dueWords ?? null,
    categories: allOf(some.map(({ categories }) => categories)),
    evidenceWanted: allOf(some.map(({ evidenceWanted }) => evidenceWanted)),
    money: some.flatMap(({ money }) => money),
    parts: hasParts ? some.flatMap(partsOf) : [],
    notes: some.flatMap(({ notes }) => notes.filter(({ code }) => code !== 'number-repeated')),
  };
  return rows.flatMap((row) => (row.id === first.id ? [whole] : ids.has(row.id) ? [] : [row]));
}
