import type { Result } from '../../../kernel/result.ts';
import { type DateRead, isYearInUse, matchDate } from './dates.ts';
import { monthNamed, weekdayNamed } from './month-names.ts';

const month = /^(?:the month of |mis |fis )?(\p{L}+)\.?,? (\d{4})$/iu;
const before = /^(?:before|prior to|cyn) (?!neu )/iu;
const endForm = /^(?:(?:the )?end|(?:the )?last day|diwedd|diwrnod olaf) /iu;

/** "By March 2024": the last day of the month. Null where the words are not a month and its year. */
export function matchMonth(text: string): string | null {
  const [, name = '', digits = ''] = month.exec(text) ?? [];
  const number = monthNamed(name);
  const year = Number(digits);
  if (number === null || !isYearInUse(year)) return null;
  const first = new Temporal.PlainDate(year, number, 1);
  return first.with({ day: first.daysInMonth }).toString();
}

export type BeforeRead = { readonly date: Result<DateRead>; readonly isDayBefore: boolean };

/**
 * "Before 1 April" leaves 31 March as the last day; "before the end of March" is as good as by its end.
 */
export function matchBefore(text: string): BeforeRead | null {
  const opening = before.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const date = matchDate(rest);
  return date && { date, isDayBefore: !endForm.test(rest) };
}

/** The day before an ISO date. */
export const dayBefore = (date: string): string =>
  Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

const monthAlone = /^(?:the month of |(?:(?:the )?end(?: of)? |diwedd )?(?:mis |fis )?)(\p{L}+)$/iu;
const weekdayFirst = /^(?:dydd )?(\p{L}+),? /iu;
/** A leap year, so that 29 February lacks no more than the others. */
const anyYear = '2024';

/** "31 March", "the end of March", "March": a day or month, but of which year? */
export function lacksYear(text: string): boolean {
  if (monthNamed(monthAlone.exec(text)?.[1] ?? '') !== null) return true;
  const dated = text.replace(weekdayFirst, (whole, word: string) =>
    weekdayNamed(word) === null ? whole : '',
  );
  return /\d/.test(dated) && matchDate(`${dated} ${anyYear}`)?.ok === true;
}
