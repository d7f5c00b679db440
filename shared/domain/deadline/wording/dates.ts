import { isIsoDate } from '../../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { monthNamed, weekdayNamed } from './month-names.ts';
import { tidy } from './tidy.ts';

/** `ambiguous`: another order of day, month or year would make a date too; it was read day first. */
export type DateRead = { readonly date: string; readonly ambiguous: boolean };

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const yearFirst = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ordinal = '(?:st|nd|rd|th|af|il|ail|ydd|fed|eg|ain)?';
const weekdayFirst = '(?:(?:dydd )?(?!(?:the|yr?) )(?<weekday>\\p{L}+),? )?';
const dayAndMonth = new RegExp(
  `^${weekdayFirst}(?:the |yr? )?(?<day>\\d{1,2})${ordinal}(?: of| o(?= ))?[ -]?(?<month>\\p{L}+)\\.?,?[ -]?'?(?<year>\\d{4}|\\d{2})$`,
  'iu',
);
const monthAndDay = new RegExp(
  `^${weekdayFirst}(?<month>\\p{L}+)\\.? (?<day>\\d{1,2})${ordinal},? (?<year>\\d{4})$`,
  'iu',
);
const endOfMonth =
  /^(?:(?:the )?(?:end(?: of)?|last day of)|(?:d|dd)iwedd|diwrnod olaf)(?: mis)? (\p{L}+)\.?,? (\d{4})$/iu;
const endOfYear = /^(?:(?:the )?end of|diwedd) (\d{4})$/iu;

/** The four digits of a year people mean; two digits belong to this century. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

export const isYearInUse = (year: number): boolean => year >= 1900 && year < 2200;

function dateOf(text: string, year: number, month: number, day: number): Result<string> | null {
  if (!isYearInUse(year)) return null;
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? ok(date) : refuse('deadline.no-such-date', { words: text });
}

const found = (date: Result<string> | null, ambiguous = false): Result<DateRead> | null =>
  date?.ok ? ok({ date: date.value, ambiguous }) : date;

function readNumeric(text: string): Result<DateRead> | null {
  const first = iso.exec(text) ?? yearFirst.exec(text)?.toSpliced(2, 1);
  if (first) return found(dateOf(text, Number(first[1]), Number(first[2]), Number(first[3])));
  const match = dayFirst.exec(text);
  if (!match) return null;
  const [, dayDigits, , monthDigits, yearDigits = ''] = match;
  const [day, month] = [Number(dayDigits), Number(monthDigits)];
  const isSwappable = day <= 12 && day !== month;
  const date = dateOf(text, yearOf(yearDigits), month, day);
  return found(date, isSwappable || yearDigits.length === 2);
}

function readNamed(text: string): Result<DateRead> | null {
  const parts = [dayAndMonth, monthAndDay]
    .map((pattern) => pattern.exec(text)?.groups)
    .find((groups) => monthNamed(groups?.['month'] ?? '') !== null);
  if (!parts) return null;
  const { weekday, day, month = '', year = '' } = parts;
  const monthNumber = monthNamed(month);
  if (monthNumber === null) return null;
  const date = dateOf(text, yearOf(year), monthNumber, Number(day));
  if (!date?.ok || weekday === undefined) return found(date, year.length === 2);
  const dayOfWeek = weekdayNamed(weekday);
  if (dayOfWeek === null) return null;
  return Temporal.PlainDate.from(date.value).dayOfWeek === dayOfWeek
    ? found(date, year.length === 2)
    : refuse('deadline.no-such-date', { words: text });
}

function readEnd(text: string): Result<DateRead> | null {
  const year = endOfYear.exec(text)?.[1];
  if (year !== undefined) return found(dateOf(text, Number(year), 12, 31));
  const [, month, ofYear] = endOfMonth.exec(text) ?? [];
  const monthNumber = monthNamed(month ?? '');
  if (monthNumber === null || !isYearInUse(Number(ofYear))) return null;
  const { daysInMonth } = new Temporal.PlainYearMonth(Number(ofYear), monthNumber);
  return found(dateOf(text, Number(ofYear), monthNumber, daysInMonth));
}

/** A date in tidy words and nothing else; null where it has no such form. */
export const matchDate = (text: string): Result<DateRead> | null =>
  readNumeric(text) ?? readNamed(text) ?? readEnd(text);

/**
 * Reads one date as people write it: ISO, day first in figures, or with the month named in English
 * or Welsh; "the end of March 2022" is its last day.
 *
 * @returns refused `deadline.no-such-date` for 31 February or a wrong weekday, and
 * `deadline.not-understood`; `detail.words` are those given.
 */
export const readDate = (words: string): Result<DateRead> =>
  matchDate(tidy(words)) ?? refuse('deadline.not-understood', { words: words.trim() });
