import { utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { type Cell, poundsOf, type Sheet } from './cell.ts';

/** What a spreadsheet would take for a formula, also behind spaces; full-width signs count as well. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** RFC 4180 with a byte order mark, which Excel needs to read UTF-8; days as `2026-11-30`. */
export function csvOf({ headings, rows }: Sheet): Bytes {
  const lines = [headings.map(quoted), ...rows.map((row) => row.map(field))];
  return utf8(`\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`);
}

function field(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(cell.text);
    case 'number':
      return String(cell.value);
    case 'day':
      return cell.day;
    case 'pence':
      return poundsOf(cell.pence);
    case 'none':
      return '';
  }
}

/** Text that would be calculated gets an apostrophe before it, as spreadsheets mark text. */
function quoted(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
