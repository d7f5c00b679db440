import { type TableBlock, tidySpaces } from './block.ts';
import { columnsOf } from './columns.ts';
import { type Element, elementsIn, textOf } from './html-element.ts';

const rowNames = new Set(['tr']);
const cellNames = new Set(['td', 'th']);
const captions = new Set(['caption', 'table']);

/** A table of actions, known by its headings; null where it only lays out a page, or holds another. */
export function tableOf(element: Element): TableBlock | null {
  const lines = elementsIn(element, rowNames);
  const cells = lines.map((line) => elementsIn(line, cellNames));
  if (elementsIn(element, captions).length > 0) return null;
  if (cells.some((row) => row.some((cell) => elementsIn(cell, captions).length > 0))) return null;
  const texts = cells.map((row) => row.map((cell) => tidySpaces(textOf(cell))));
  const [heading = [], ...rows] = texts;
  const columns = columnsOf(heading);
  return columns && { kind: 'table', heading, columns, rows };
}
