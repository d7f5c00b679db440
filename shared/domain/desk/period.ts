import type { NamedPeriod, Period } from './vocabulary.ts';

/** Both ends count; null where it is open. ISO dates. */
export type Days = { readonly from: string | null; readonly to: string | null };

/** The days of a period, seen from `today` (an ISO date). Weeks begin on Monday. */
export function daysOf(period: Period, today: string): Days {
  if (period.kind === 'between') return { from: period.from, to: period.to };
  return named[period.name](Temporal.PlainDate.from(today));
}

export const isWithin = (day: string | null, { from, to }: Days): boolean =>
  day !== null && (from === null || from <= day) && (to === null || day <= to);

const named: Readonly<Record<NamedPeriod, (today: Temporal.PlainDate) => Days>> = {
  'this-week': (today) => week(today, 0),
  'next-week': (today) => week(today, 1),
  'last-month': (today) => month(today, -1),
  'this-month': (today) => month(today, 0),
  'next-month': (today) => month(today, 1),
};

function week(today: Temporal.PlainDate, weeks: number): Days {
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}

function month(today: Temporal.PlainDate, months: number): Days {
  const first = today.with({ day: 1 }).add({ months });
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() };
}
