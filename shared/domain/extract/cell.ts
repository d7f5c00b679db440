import { ok, type Result, refuse } from '../../kernel/result.ts';
import { readDate } from '../deadline/wording/dates.ts';

const noDate = /^(?:[-–—]|n\/?a|none|dim)?$/i;
const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[ap]m)?$/i;

/**
 * A cell that should hold a day → its ISO date, or null where it is left empty ("-", "n/a"). A time
 * of day, which databases put behind a date, is left out.
 * @returns refused `extract.bad-date` (`words`).
 */
export function readCellDate(cell: string): Result<string | null> {
  if (noDate.test(cell)) return ok(null);
  const read = readDate(cell.replace(timeOfDay, ''));
  return read.ok ? ok(read.value.date) : refuse('extract.bad-date', { words: cell });
}

export const isDateCell = (cell: string): boolean => {
  const read = readCellDate(cell);
  return read.ok && read.value !== null;
};

/** A case number as offices print them (b1): digits in groups, perhaps a letter behind. */
export const isReferenceCell = (cell: string): boolean =>
  /^[A-Z]{0,4}[-/ ]?\d[\d /-]{4,}[a-z]?$/i.test(cell) && !isDateCell(cell);

/** References and numbers are compared without case and without any space. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Wording is compared by its words, not by how lines are broken or accents are composed. */
export const sameWords = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** One entry a line, or parted by `between`; bullets and empty entries are left out. */
export const listIn = (cell: string, between: RegExp): readonly string[] =>
  cell
    .split(between)
    .map((entry) => entry.replace(/^[•*–-]\s+/, '').trim())
    .filter((entry) => entry !== '');
