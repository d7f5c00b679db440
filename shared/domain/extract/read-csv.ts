import Papa from 'papaparse/papaparse.js';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { isDateCell, isReferenceCell } from './cell.ts';
import { fieldNamed } from './column-names.ts';
import { delimiters, findDelimiter } from './delimiter.ts';
import type { Delimiter, ExtractTable, TableRow } from './table.ts';
import type { RefusedRow } from './vocabulary.ts';

type Line = TableRow & { readonly hasOpenQuote: boolean };

/**
 * Reads separated text: comma, semicolon or tab, quoted cells over several lines, doubled quotes,
 * any line ending; empty rows are passed over. Cells lose the space around them and nothing else.
 * A row with the wrong number of columns (`extract.wrong-columns`: `expected`, `found`) or a quote
 * that is not closed (`extract.unclosed-quote`) is named among `unreadable` by its line.
 *
 * @returns refused `extract.empty` without a single row below the header, `extract.no-header` where
 * the first row names no columns, `extract.unclosed-quote` (`row`) where the header is not closed.
 */
export function readCsv(text: string): Result<ExtractTable> {
  const { told, body, firstLine } = announced(text.replace(/\r\n?/g, '\n'));
  const delimiter = told ?? findDelimiter(body);
  const lines = linesOf(body, delimiter, firstLine).filter(
    ({ cells, hasOpenQuote }) => hasOpenQuote || cells.some((cell) => cell !== ''),
  );
  const [header, ...rest] = lines;
  if (header === undefined) return refuse('extract.empty');
  if (header.hasOpenQuote) return refuse('extract.unclosed-quote', { row: header.line });
  if (!isHeader(header.cells)) return refuse('extract.no-header');
  if (rest.length === 0) return refuse('extract.empty');
  const unreadable = rest.flatMap((line) => troubleWith(line, header.cells.length) ?? []);
  const lost = new Set(unreadable.map(({ row }) => row));
  const rows = rest
    .filter(({ line }) => !lost.has(line))
    .map(({ line, cells }) => ({ line, cells }));
  return ok({ columns: header.cells, rows, delimiter, unreadable });
}

type Announced = {
  readonly told: Delimiter | null;
  readonly body: string;
  readonly firstLine: number;
};

/** Some spreadsheets say in a first line of their own which sign they use: `sep=;`. */
function announced(text: string): Announced {
  const [whole, sign] = /^\s*sep=([,;\t])\n/i.exec(text) ?? [];
  if (whole === undefined) return { told: null, body: text, firstLine: 1 };
  return {
    told: delimiters.find((delimiter) => delimiter === sign) ?? null,
    body: text.slice(whole.length),
    firstLine: 1 + breaksIn(whole),
  };
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

function linesOf(text: string, delimiter: Delimiter, firstLine: number): readonly Line[] {
  const lines: Line[] = [];
  let line = firstLine;
  let start = 0;
  Papa.parse(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    step: ({ data, errors, meta }) => {
      const cells = data.map((cell) => cell.trim());
      lines.push({ line, cells, hasOpenQuote: errors.length > 0 });
      line += breaksIn(text.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return lines;
}

function troubleWith({ line, cells, hasOpenQuote }: Line, expected: number): RefusedRow | null {
  if (hasOpenQuote) return { row: line, code: 'extract.unclosed-quote' };
  if (cells.length === expected) return null;
  return { row: line, code: 'extract.wrong-columns', detail: { expected, found: cells.length } };
}

const longestName = 120;

/** Names of columns: at least two, and either one we know, or none that is plainly a value. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell !== '');
  if (names.length < 2) return false;
  if (names.some((name) => fieldNamed(name) !== null)) return true;
  return !names.some(
    (name) => name.length > longestName || isDateCell(name) || isReferenceCell(name),
  );
}
