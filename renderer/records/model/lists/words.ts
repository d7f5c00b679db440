import type { ActionRow, CaseRow } from '../../views.ts';
import { needles, plainText } from '../plain-text.ts';

/** Rows in one order, and beside each, once it was searched, the text to search in. */
export type Order<Row> = { readonly rows: readonly Row[]; texts: readonly string[] | null };

export const actionText = (row: ActionRow): string =>
  `${row.reference} ${row.number} ${row.body} ${row.caseTitle} ${row.text}`;
export const caseText = (row: CaseRow): string => `${row.reference} ${row.title} ${row.bodies}`;

/** The rows that hold every word. */
export function searched<Row>(
  order: Order<Row>,
  text: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const words = needles(text);
  if (words.length === 0) return order.rows;
  order.texts ??= order.rows.map((row) => plainText(textOf(row)));
  const { texts } = order;
  return order.rows.filter((_, index) => {
    const within = texts[index] ?? '';
    return words.every((word) => within.includes(word));
  });
}
