import Papa from 'papaparse/papaparse.js';
import { fieldNamed } from './column-names.ts';
import type { Delimiter } from './table.ts';

/** The rarer in prose first: in doubt, the earlier. */
export const delimiters = ['\t', ';', ','] as const satisfies readonly Delimiter[];
const rowsLookedAt = 200;

type Score = {
  readonly delimiter: Delimiter;
  readonly known: number;
  readonly even: number;
  readonly columns: number;
};

/**
 * The sign that parts the columns, found by trying each: the one whose header has names we know,
 * then the one that parts the rows most evenly, then the one that makes most columns. A sign that
 * leaves the header whole parts nothing; a comma is answered where none does.
 *
 * @param text lines ended by `\n`.
 */
export function findDelimiter(text: string): Delimiter {
  const [best] = delimiters
    .map((delimiter) => scoreOf(text, delimiter))
    .filter((score) => score.columns > 1)
    .toSorted((a, b) => b.known - a.known || b.even - a.even || b.columns - a.columns);
  return best?.delimiter ?? ',';
}

function scoreOf(text: string, delimiter: Delimiter): Score {
  const { data } = Papa.parse(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    preview: rowsLookedAt,
  });
  const [header = [], ...rows] = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const even = rows.filter((row) => row.length === header.length).length;
  return {
    delimiter,
    known: header.filter((name) => fieldNamed(name) !== null).length,
    even: rows.length === 0 ? 1 : even / rows.length,
    columns: header.length,
  };
}
