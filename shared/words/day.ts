import { calendar } from './calendar.ts';

/**
 * full: Monday 24 November 2025 · day: 24 November 2025 · row: Mon 24 November · short: 24 Nov 2025.
 */
export type DayStyle = 'full' | 'day' | 'row' | 'short';

type CalendarId = keyof typeof calendar;

const isCalendarId = (id: string): id is CalendarId => Object.hasOwn(calendar, id);

function name(group: string, index: number, language: 'en' | 'cy'): string {
  const id = `calendar.${group}.${index}`;
  if (!isCalendarId(id)) throw new RangeError(`no calendar name ${id}`);
  return calendar[id][language];
}

/** An ISO day (`YYYY-MM-DD`) in words. Throws a RangeError where it is no day. */
export function spellDay(day: string, language: 'en' | 'cy', style: DayStyle = 'day'): string {
  const date = Temporal.PlainDate.from(day);
  const month = name(style === 'short' ? 'month-short' : 'month', date.month, language);
  switch (style) {
    case 'full':
      return `${name('weekday', date.dayOfWeek, language)} ${date.day} ${month} ${date.year}`;
    case 'day':
      return `${date.day} ${month} ${date.year}`;
    case 'row':
      return `${name('weekday-short', date.dayOfWeek, language)} ${date.day} ${month}`;
    case 'short':
      return `${date.day} ${month} ${date.year}`;
  }
}

/** A UTC instant as day and time where the person sits: 24 November 2025, 09:12. */
export function spellInstant(instant: string, language: 'en' | 'cy', timeZone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${spellDay(local.toPlainDate().toString(), language)}, ${time}`;
}
