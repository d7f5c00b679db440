import { type Editable, editable } from './edit.ts';

/** The columns of the list: the tick, what may be changed, and the marks. */
export type ColumnId = 'tick' | Editable | 'marks';

export const columnsFor = (bodies: readonly string[]): readonly ColumnId[] => [
  'tick',
  ...editable.filter((column) => column !== 'body' || bodies.length > 1),
  'marks',
];

const tracks: Readonly<Record<ColumnId, string>> = {
  tick: '2.2rem',
  number: '4.2rem',
  text: 'minmax(14rem, 3fr)',
  kind: 'minmax(7.2rem, 1fr)',
  categories: 'minmax(6.8rem, 1.1fr)',
  dueWords: 'minmax(7.6rem, 1.2fr)',
  money: 'minmax(5.6rem, 1fr)',
  body: 'minmax(7rem, 1fr)',
  evidenceWanted: 'minmax(8rem, 1.5fr)',
  marks: '6.2rem',
};

export const tracksOf = (columns: readonly ColumnId[]): string =>
  columns.map((column) => tracks[column]).join(' ');

/** The cell the keyboard is on. */
export type Place = { readonly rowId: string; readonly column: ColumnId };

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** Where a key leads from a cell; undefined for a key that moves nowhere. Ctrl with Home or End goes to a corner. */
export function moved(
  from: Place,
  key: string,
  isFar: boolean,
  rowIds: readonly string[],
  columns: readonly ColumnId[],
): Place | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const [down, across] = step;
  const far = isFar && (key === 'Home' || key === 'End') ? across : 0;
  const row = within(Math.max(0, rowIds.indexOf(from.rowId)) + down + far, rowIds.length);
  const column = within(columns.indexOf(from.column) + across, columns.length);
  const [rowId, name] = [rowIds[row], columns[column]];
  return rowId === undefined || name === undefined ? undefined : { rowId, column: name };
}
