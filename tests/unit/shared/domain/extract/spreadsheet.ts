import { readFileSync } from 'node:fs';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';

type Layout = { readonly delimiter: ',' | ';' | '\t'; readonly newline: '\n' | '\r\n' | '\r' };

/** Writes rows as a spreadsheet does: cells are quoted where they must be. */
export function asCsv(
  rows: readonly (readonly string[])[],
  { delimiter, newline }: Layout,
): string {
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(delimiter) + newline).join('');
}

export const tableOf = (
  columns: readonly string[],
  ...cells: readonly (readonly string[])[]
): ExtractTable => ({
  columns,
  rows: cells.map((row, index) => ({ line: index + 2, cells: row })),
  delimiter: ',',
  unreadable: [],
});

export const fixture = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(`tests/fixtures/${path}`));

const sampleColumns = [
  'office',
  'reference',
  'body',
  'sector',
  'decisionDate',
  'text',
  'kind',
  'remedyType',
  'dueText',
  'dueDate',
  'evidenceAsked',
  'source',
  'note',
];

/** The 70 published recommendations as rows of a spreadsheet, header first. */
export function publishedRows(): readonly (readonly string[])[] {
  const items: unknown = JSON.parse(new TextDecoder().decode(fixture('recommendations.json')));
  if (!Array.isArray(items)) throw new Error('not a list');
  return [
    sampleColumns,
    ...items.map((item: Record<string, string | null>) =>
      sampleColumns.map((column) => item[column] ?? ''),
    ),
  ];
}

/** Text → bytes in Windows-1252, for the signs used in these tests. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const byteOf = new Map<string, number>();
  const decoder = new TextDecoder('windows-1252');
  for (let byte = 0; byte < 256; byte += 1)
    byteOf.set(decoder.decode(new Uint8Array([byte])), byte);
  return new Uint8Array(
    [...text].map((sign) => {
      const byte = byteOf.get(sign);
      if (byte === undefined) throw new Error(`not in Windows-1252: ${sign}`);
      return byte;
    }),
  );
}
