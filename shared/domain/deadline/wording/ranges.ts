import { holdsDate, holdsPeriod } from './anchors.ts';
import { spelled } from './numbers.ts';
import { readUnit } from './units.ts';

const number = `(?:\\d{1,3}|${spelled})`;
const between =
  /^(?:(?:by |no later than |within |in |o fewn |ymhen |cyn pen )?(?:between |rhwng )?)/iu;
const twoNumbers = new RegExp(
  `^${number}(?<unit> [\\p{L} ]+?)?(?: ?- ?(?=\\d)| to | or | i | neu | hyd at |(?<joint> and | ac | a ))${number}(?= )`,
  'iu',
);

/** Two limits where there should be one: "within 6 to 8 weeks", "rhwng 6 ac 8 wythnos". */
export function isRange(text: string): boolean {
  const opening = between.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const match = twoNumbers.exec(rest);
  // "3 months and 6 months" are two deadlines, unless they stand behind "between".
  if (!match || (match.groups?.['joint'] && !/(?:between|rhwng) $/iu.test(opening))) return false;
  const first = match.groups?.['unit']?.trim();
  const second = readUnit(rest.slice(match[0].length).trimStart());
  if (!second || holdsPeriod(second.rest) || holdsDate(second.rest)) return false;
  return first === undefined || readUnit(first)?.rest === '';
}
