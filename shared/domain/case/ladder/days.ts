import type { WorkingCalendar } from '../../calendar/vocabulary.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';

/** Days found before, by calendar: dates recur across a caseload. */
const found = new WeakMap<WorkingCalendar, Map<string, string>>();

/** The nth working day from a day; beyond the bank-holiday list, five days a week. ISO dates. */
export function workingDayFrom(day: string, count: number, calendar: WorkingCalendar): string {
  const days = found.get(calendar) ?? new Map<string, string>();
  found.set(calendar, days);
  const key = `${day} ${count}`;
  const known = days.get(key) ?? reckon(day, count, calendar);
  days.set(key, known);
  return known;
}

function reckon(day: string, count: number, calendar: WorkingCalendar): string {
  const counted = addWorkingDays(day, count, calendar);
  const reached = counted.ok ? counted : addWorkingDays(day, count, beyond(calendar));
  return reached.ok ? reached.value.date : day;
}

const unbounded = new WeakMap<WorkingCalendar, WorkingCalendar>();

/** The same list as if it said of every day whether it is a holiday. */
function beyond(calendar: WorkingCalendar): WorkingCalendar {
  const known = unbounded.get(calendar);
  if (known !== undefined) return known;
  const made = { ...calendar, from: '0000-01-01', to: '9999-12-31' };
  unbounded.set(calendar, made);
  return made;
}

export const dayAfter = (day: string): string =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toString();
