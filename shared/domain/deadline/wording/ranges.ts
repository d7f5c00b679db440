import { holdsDate, holdsPeriod } from './anchors.ts';
import { spelled } from './numbers.ts';
import { readUnit } from './units.ts';

const number = `(?:\\d{1,3}|${spelled})`;
const between =
  /^(?:(?:by |no later than |within |in |o fewn |ymhen |cyn pen )?(?:between |rhwng )?)/iu;
const twoNumbers = new RegExp(
  `^${number}(?<unit> [\\p{L} ]+?)?(?: ?- ?(?=\\d)| to | or | and | i | neu | ac | a | hyd at )${number}(?= )`,
  'iu',
);

/** Two limits where there should be one: "within 6 to 8 weeks", "rhwng 6 ac 8 wythnos". */
export function isRange(text: string): boolean {
  const rest = text.replace(between, '');
  const match = twoNumbers.exec(rest);
  if (!match) return false;
  const first = match.groups?.['unit']?.trim();
  const second = readUnit(rest.slice(match[0].length).trimStart());
  if (!second || holdsPeriod(second.rest) || holdsDate(second.rest)) return false;
  return first === undefined || readUnit(first)?.rest === '';
}
