import type { ColumnRole } from './block.ts';
import { headings } from './data/column-headings.ts';

const longestHeading = 60;

const roleOf = (heading: string): ColumnRole =>
  heading.length > longestHeading
    ? null
    : (headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);

/** What each column holds, or null where the cells are not the headings of a table of actions. */
export function columnsOf(cells: readonly string[]): readonly ColumnRole[] | null {
  if (cells.length < 2) return null;
  const roles = cells.map(roleOf);
  const single = roles.map((role, at) => (roles.indexOf(role) === at ? role : null));
  const known = single.filter((role) => role !== null).length;
  return single.includes('action') && known >= 2 ? single : null;
}
