import type { RefusalCode } from '../../../kernel/codes.ts';
import type { Challenge } from '../expression.ts';
import { matchDate } from './dates.ts';
import { isHazy } from './hazy.ts';
import { dayBefore, lacksYear, matchBefore, matchMonth } from './rough-dates.ts';
import { withoutTime } from './times.ts';

/**
 * Why another day could be meant: day and month could stand the other way about, or the year was
 * shortened; only a month was named, and its last day was taken; "before" a day was taken as the day before.
 */
export const doubts = ['order', 'monthOnly', 'before'] as const;
export type Doubt = (typeof doubts)[number];

export type DayRead =
  | { readonly kind: 'day'; readonly date: string; readonly doubt?: Doubt }
  | { readonly kind: 'challenged'; readonly challenge: Challenge }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

const upTo =
  /^(?:(?:by )?(?:no|not) later than|by:?|on or before|before or on|on or by|by or on|on|until|up to(?: and including)?|(?:erbyn )?(?:dd?im|heb fod yn) hwyrach nag?|erbyn:?|ar neu cyn|cyn neu ar|hyd at|tan|ar) /iu;
const inMonth = /^(?:in|during|throughout|ym|yn|yn ystod) (?=\S)/iu;

const fixed = (date: string, doubt?: Doubt): DayRead =>
  doubt === undefined ? { kind: 'day', date } : { kind: 'day', date, doubt };

/** A day of the calendar in tidy words, or the reason why they name none; null where they are about something else. */
export function readDay(text: string): DayRead | null {
  const named = withoutTime(withoutTime(text.replace(upTo, '')).replace(upTo, ''));
  const date = matchDate(named);
  if (date) {
    if (!date.ok) return { kind: 'refused', code: date.error.code };
    return fixed(date.value.date, date.value.ambiguous ? 'order' : undefined);
  }
  const before = matchBefore(named);
  if (before) {
    if (!before.date.ok) return { kind: 'refused', code: before.date.error.code };
    const { date: day, ambiguous } = before.date.value;
    if (!before.isDayBefore) return fixed(day);
    return fixed(dayBefore(day), ambiguous ? 'order' : 'before');
  }
  const month = matchMonth(named.replace(inMonth, ''));
  if (month !== null) return fixed(month, 'monthOnly');
  if (isHazy(text)) return { kind: 'challenged', challenge: 'vague' };
  return lacksYear(named.replace(inMonth, ''))
    ? { kind: 'challenged', challenge: 'no-year' }
    : null;
}
