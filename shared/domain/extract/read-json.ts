import { z } from 'zod';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { ExtractTable } from './table.ts';

const cell = z.string().nullish();

/** One item of the sample data's list. */
const item = z.strictObject({
  office: cell,
  reference: cell,
  body: cell,
  sector: cell,
  decisionDate: cell,
  text: cell,
  kind: cell,
  remedyType: cell,
  dueText: cell,
  dueDate: cell,
  evidenceAsked: cell,
  source: cell,
  note: cell,
});
type Item = z.infer<typeof item>;
type Column = keyof Item;

const columns = [
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
] as const satisfies readonly Column[];

/** Each far beyond any office's caseload; a longer file is not one. [P] */
const longestText = 32_000_000;
const mostItems = 200_000;
const deepest = 2;

const items = z.array(item).max(mostItems);

/**
 * Reads the JSON of the sample data: a list of objects with its field names and texts or nulls.
 * Rows are named by their place in the list, from 1; a missing field is an empty cell.
 *
 * @returns refused `extract.not-this-json` for anything else, and `extract.empty` for an empty list.
 */
export function readJson(text: string): Result<ExtractTable> {
  const parsed = items.safeParse(parseWithin(text));
  if (!parsed.success) return refuse('extract.not-this-json');
  if (parsed.data.length === 0) return refuse('extract.empty');
  const rows = parsed.data.map((each, index) => ({
    line: index + 1,
    cells: columns.map((column) => each[column]?.trim() ?? ''),
  }));
  return ok({ columns, rows, delimiter: null, unreadable: [] });
}

/** The value, or undefined where the text is no JSON, or too long or too deep to be built at all. */
function parseWithin(text: string): unknown {
  if (text.length > longestText || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
