import { type Block, tidySpaces } from './block.ts';
import { columnsOf } from './columns.ts';
import { headAt } from './heads.ts';
import { inlineMarks, type Marked, readMarker } from './marker.ts';

type Line = { readonly text: string; readonly isFirst: boolean };

const longLine = 55;

/** Whether a line only goes on with the one before it, which the width of a page had broken. */
function goesOn(before: string, line: Line): boolean {
  if (line.isFirst || /[.:;?!]$/.test(before)) return false;
  if (before.length >= longLine || /(?:,| and| or| to| ac?| neu| i)$/iu.test(before)) return true;
  return /^[\p{Ll}£(]/u.test(line.text) && headAt(line.text, 0, true) === null;
}

function linesOf(text: string): readonly Line[] {
  let isFirst = true;
  return text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).flatMap((raw) => {
    if (tidySpaces(raw) === '') {
      isFirst = true;
      return [];
    }
    const line = { text: raw.trim(), isFirst };
    isFirst = false;
    return [line];
  });
}

const paragraph = (marked: Marked | null, text: string, depth: number | null = null): Block => ({
  kind: 'paragraph',
  marker: marked?.marker ?? null,
  depth,
  text: tidySpaces(text),
});

/** One paragraph as blocks: its own, and one for each mark that runs on inside it. */
export function paragraphBlocks(text: string, depth: number | null = null): readonly Block[] {
  const marked = readMarker(text);
  const rest = marked?.rest ?? text;
  const places = inlineMarks(rest);
  if (places.length === 0) return [paragraph(marked, rest, depth)];
  const [first = 0] = places;
  const lead = rest.slice(0, first);
  const items = places.map((place, at) => rest.slice(place, places[at + 1]));
  return [
    ...(marked || tidySpaces(lead) !== '' ? [paragraph(marked, lead, depth)] : []),
    ...items.map((item) => {
      const inner = readMarker(item);
      return paragraph(inner, inner?.rest ?? item);
    }),
  ];
}

/** A run of lines that share tabs under a heading whose words are known is a table. */
function tableAt(lines: readonly Line[], at: number): { block: Block; length: number } | null {
  const heading = lines[at]?.text.split('\t').map(tidySpaces) ?? [];
  const columns = columnsOf(heading);
  if (!columns) return null;
  const rows: string[][] = [];
  for (const { text } of lines.slice(at + 1)) {
    const cells = text.split('\t').map(tidySpaces);
    if (cells.length < 2) break;
    rows.push(cells);
  }
  return { block: { kind: 'table', heading, columns, rows }, length: rows.length + 1 };
}

/** Plain text as blocks: paragraphs with their marks, and tables parted by tabs. Nothing is dropped. */
export function readText(text: string): readonly Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let open: string | null = null;
  const close = () => {
    if (open !== null) blocks.push(...paragraphBlocks(open));
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const table = tableAt(lines, at);
    if (table) {
      close();
      blocks.push(table.block);
      at += table.length - 1;
    } else if (open !== null && !readMarker(line.text) && goesOn(open, line)) {
      open = `${open} ${line.text}`;
    } else {
      close();
      open = line.text;
    }
  }
  close();
  return blocks;
}
