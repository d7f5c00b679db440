import type { Interval } from '../expression.ts';
import { readNumber, spelled } from './numbers.ts';
import { readMeasure } from './periods.ts';
import { readUnit } from './units.ts';

/** How often, with the words on either side of it. */
export type IntervalFound = {
  readonly every: Interval;
  readonly before: string;
  readonly after: string;
};

const months = (amount: number): Interval => ({ amount, unit: 'calendarMonths' });
const weeks = (amount: number): Interval => ({ amount, unit: 'weeks' });

const adverbs: readonly (readonly [RegExp, Interval])[] = [
  [/^(?:annual(?:ly)?|yearly|(?:b|f)lynyddol)$/iu, months(12)],
  [/^(?:half[- ]yearly|hanner blynyddol)$/iu, months(6)],
  [/^(?:quarterly|chwarterol)$/iu, months(3)],
  [/^(?:monthly|(?:m|f)isol)$/iu, months(1)],
  [/^(?:fortnightly|(?:p|b)ythefnosol)$/iu, weeks(2)],
  [/^(?:weekly|wythnosol)$/iu, weeks(1)],
  [/^(?:daily|(?:d|dd)yddiol)$/iu, { amount: 1, unit: 'calendarDays' }],
];

const number = `(?:\\d{1,3}|${spelled})`;
const adverb = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:on|at|in|ar) (?:an? )?|yn |sail )?(?:(${number})[- ])?(annual(?:ly)?|half[- ]yearly|yearly|quarterly|monthly|fortnightly|weekly|daily|hanner blynyddol|(?:b|f)lynyddol|chwarterol|(?:m|f)isol|(?:p|b)ythefnosol|wythnosol|(?:d|dd)yddiol)(?: (?:basis|intervals?|rate))?(?![\\p{L}\\p{N}-])`,
  'iu',
);
const every =
  /(?<!\p{L})(?:(?:on|at) )?(?:once (?=every|each|an? |per )|unwaith (?=y |yr |bob ))?(?:every|each|per|(?<=once )an?|at intervals of|intervals of|(?:b|ph)ob(?: yn)?|(?<=unwaith )yr?) /iu;
const other = /^(?:other|second|2nd|ail) /iu;
const quarter = /^(?:(?:calendar )?quarters?|chwarter)(?!\p{L})/iu;

function measureAfter(text: string): { readonly every: Interval; readonly after: string } | null {
  const isOther = other.test(text);
  const rest = text.replace(other, '');
  const factor = isOther ? 2 : 1;
  const inQuarters = quarter.exec(rest);
  if (inQuarters) return { every: months(3 * factor), after: rest.slice(inQuarters[0].length) };
  const measured = readNumber(rest) ? readMeasure(rest, false) : bareUnit(rest);
  if (!measured || measured.amount < 1 || measured.amount > 999) return null;
  const { amount, unit, rest: after } = measured;
  return { every: { amount: amount * factor, unit }, after };
}

function bareUnit(text: string) {
  const unit = readUnit(text);
  return unit && { amount: unit.factor, unit: unit.unit, rest: unit.rest };
}

function findEvery(text: string): IntervalFound | null {
  const match = every.exec(text);
  if (!match) return null;
  const found = measureAfter(text.slice(match.index + match[0].length));
  return found && { ...found, before: text.slice(0, match.index).trim() };
}

function findAdverb(text: string): IntervalFound | null {
  const match = adverb.exec(text);
  if (!match) return null;
  const [whole, count, word = ''] = match;
  const unit = adverbs.find(([pattern]) => pattern.test(word))?.[1];
  if (!unit) return null;
  // "Four quarterly reports" counts reports; "six-monthly" counts months.
  const isCount = count !== undefined && !new RegExp(`${count}-`, 'iu').test(whole);
  const isLong =
    count !== undefined && !isCount && /^(?:annual|half|quarter|hanner|chwarter)/iu.test(word);
  if (isLong) return null;
  const by = count === undefined || isCount ? 1 : (readNumber(`${count} `)?.value ?? 1);
  const before = `${text.slice(0, match.index)}${isCount ? ` ${count}` : ''}`.trim();
  return {
    every: { ...unit, amount: unit.amount * by },
    before,
    after: text.slice(match.index + whole.length),
  };
}

/**
 * How often something is owed, wherever it stands in tidy words: "every six months", "quarterly",
 * "bob tri mis". Null where the words do not say, or not plainly ("biannually").
 */
export function findInterval(text: string): IntervalFound | null {
  const found = findEvery(text) ?? findAdverb(text);
  return found && { ...found, after: found.after.trim() };
}
