import { isDateCell, isReferenceCell } from './cell.ts';
import { type ExtractProcedure, isRemedyWord, kindMeant, routeMeant } from './known-words.ts';
import type { ExtractTable } from './table.ts';

/** What a column's cells look like; the shares are of the cells that are not empty, 0 to 1. */
export type ColumnLook = {
  readonly name: string;
  readonly filled: number;
  readonly dates: number;
  readonly references: number;
  readonly kinds: number;
  readonly routes: number;
  readonly remedies: number;
  readonly bodies: number;
  readonly meanLength: number;
  /** Different cells, as the file gives them. */
  readonly words: readonly string[];
  /** In the middle of the dates; null without any. */
  readonly middleDate: string | null;
};

const cellsLookedAt = 400;

const publicBody =
  /\b(?:council|health board|nhs|authority|trust|department|ministry|association|homes|housing|borough|practice|university|police|government|llywodraeth|cyngor|bwrdd iechyd|awdurdod|ymddiriedolaeth|cymdeithas|prifysgol)\b/i;

/** Looks at the first cells of every column that are not empty. */
export function lookAtColumns(
  table: ExtractTable,
  procedure: ExtractProcedure,
  dateOf: (cell: string) => string | null,
): readonly ColumnLook[] {
  return table.columns.map((name, column) => {
    const all = table.rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
    const cells = all.slice(0, cellsLookedAt);
    const share = (holds: (cell: string) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
    const dates = cells.flatMap((cell) => dateOf(cell) ?? []).toSorted();
    return {
      name,
      filled: cells.length,
      dates: share(isDateCell),
      references: share(isReferenceCell),
      kinds: share((cell) => kindMeant(cell, procedure) !== null),
      routes: share((cell) => routeMeant(cell) !== null),
      remedies: share(isRemedyWord),
      bodies: share((cell) => publicBody.test(cell)),
      meanLength: cells.length === 0 ? 0 : cells.join('').length / cells.length,
      words: [...new Set(all)],
      middleDate: dates[Math.floor(dates.length / 2)] ?? null,
    };
  });
}
