import type { ColumnRole } from './block.ts';

/** Headings of an agreed-actions table, English and Welsh. */
const headings: readonly (readonly [Exclude<ColumnRole, null>, RegExp])[] = [
  ['number', /^(?:no\.?|number|ref(?:erence)?\.?|item|#|rhif|cyf\.?|cyfeirnod|eitem)$/iu],
  [
    'evidence',
    /evidence|proof|tystiolaeth|how (?:we|you) will know|what we need to (?:see|check)/iu,
  ],
  [
    'due',
    /by when|when|due|deadline|date|timescale|timeframe|target|pryd|dyddiad|amserlen|erbyn/iu,
  ],
  [
    'action',
    /action|recommendation|remedy|order|what (?:we|you|needs|should|the)|argymhelliad|cam(?:au)?(?: gweithredu)?$|gorchymyn|rhwymedi/iu,
  ],
  [
    'body',
    /body|organisation|owner|landlord|council|who|responsib|corff|sefydliad|perchennog|pwy|cyfrifol/iu,
  ],
];

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
