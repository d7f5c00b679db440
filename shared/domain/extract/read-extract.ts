import { ok, type Result } from '../../kernel/result.ts';
import { decodeExtract } from './decode.ts';
import type { ExtractProcedure } from './known-words.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { suggestMapping } from './suggest.ts';
import type { ExtractTable } from './table.ts';
import type { ExtractReading } from './vocabulary.ts';

export type ReadExtract = {
  readonly format: ExtractReading['format'];
  readonly encoding: ExtractReading['encoding'];
  readonly table: ExtractTable;
};

/**
 * Bytes → table. A file is JSON where its name or its first sign says so, and else separated text.
 * @returns refused as `decodeExtract`, `readJson` and `readCsv` refuse.
 */
export function readExtract(bytes: Uint8Array, name: string): Result<ReadExtract> {
  const decoded = decodeExtract(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const isJson = /\.json$/i.test(name) || /^\s*(?:\{|\[\s*[{\]])/.test(text);
  const table = isJson ? readJson(text) : readCsv(text);
  if (!table.ok) return table;
  return ok({ format: isJson ? 'json' : 'csv', encoding, table: table.value });
}

const rowsShown = 5;
const wordsShown = 12;

/** What the person sees before mapping; `extract` names the reading for later calls. */
export function describeExtract(
  { format, encoding, table }: ReadExtract,
  names: Pick<ExtractReading, 'extract' | 'name'>,
  procedure: ExtractProcedure,
): ExtractReading {
  const { columns, rows, delimiter, unreadable } = table;
  const cellsOf = (column: number) =>
    rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return {
    ...names,
    format,
    delimiter,
    encoding,
    columns,
    rowCount: rows.length,
    sample: rows.slice(0, rowsShown).map(({ cells }) => cells),
    words: columns.map((_, column) => [...new Set(cellsOf(column))].slice(0, wordsShown)),
    unreadable,
    suggested: suggestMapping(table, procedure),
  };
}
