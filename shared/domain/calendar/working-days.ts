import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type {
  BankHolidayList,
  BothLanguages,
  NotWorkingReason,
  SkippedDay,
  WorkingCalendar,
} from './vocabulary.ts';

export type { WorkingCalendar } from './vocabulary.ts';

export type WorkingDayAnswer =
  | { readonly working: true }
  | { readonly working: false; readonly reason: NotWorkingReason };

export type WorkingDaysAdded = { readonly date: string; readonly skipped: readonly SkippedDay[] };

const saturday = 6;

const indexes = new WeakMap<BankHolidayList, ReadonlyMap<string, BothLanguages>>();

function holidayNames(list: BankHolidayList): ReadonlyMap<string, BothLanguages> {
  const known = indexes.get(list);
  if (known) return known;
  const built = new Map(list.days.map(({ date, name }) => [date, name]));
  indexes.set(list, built);
  return built;
}

export const coversDate = (date: string, list: BankHolidayList): boolean =>
  list.from <= date && date <= list.to;

const closureOn = (date: string, { closures = [] }: WorkingCalendar) =>
  closures.find(({ from, to }) => from <= date && date <= to);

/**
 * Why no work is counted on a day, or null where nothing speaks against it: the weekend first, then
 * a bank holiday, then the office's own closure. A weekend needs no list; a bank holiday is known
 * only where the list covers the day.
 */
export function reasonNotWorking(
  day: Temporal.PlainDate,
  list: WorkingCalendar,
): NotWorkingReason | null {
  if (day.dayOfWeek >= saturday) return { kind: 'weekend' };
  const date = day.toString();
  const name = holidayNames(list).get(date);
  if (name) return { kind: 'bankHoliday', name };
  const closure = closureOn(date, list);
  return closure ? { kind: 'officeClosure', name: closure.name } : null;
}

const noSuchDate = (words: string) => refuse('deadline.no-such-date', { words });

const outOfRange = (date: string, list: WorkingCalendar) =>
  refuse('deadline.calendar-range', { date, nation: list.nation, from: list.from, to: list.to });

/**
 * @param date ISO date.
 * @returns refused `deadline.no-such-date`, or `deadline.calendar-range` outside the list.
 */
export function isWorkingDay(date: string, list: WorkingCalendar): Result<WorkingDayAnswer> {
  if (!isIsoDate(date)) return noSuchDate(date);
  if (!coversDate(date, list)) return outOfRange(date, list);
  const reason = reasonNotWorking(Temporal.PlainDate.from(date), list);
  return ok(reason ? { working: false, reason } : { working: true });
}

/**
 * The nth working day after `start` (before it, where `count` is negative); zero gives `start` itself.
 * The start is never counted. `skipped` lists the days passed over, in the order they were met.
 *
 * @param start ISO date, working or not.
 * @param count whole number of working days.
 * @returns refused `deadline.no-such-date`, `deadline.amount`, or `deadline.calendar-range` as soon
 * as a day must be judged that the list does not cover.
 */
export function addWorkingDays(
  start: string,
  count: number,
  list: WorkingCalendar,
): Result<WorkingDaysAdded> {
  if (!isIsoDate(start)) return noSuchDate(start);
  if (!Number.isSafeInteger(count)) return refuse('deadline.amount', { amount: count });
  const step = { days: Math.sign(count) };
  const skipped: SkippedDay[] = [];
  let day = Temporal.PlainDate.from(start);
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add(step);
    const date = day.toString();
    if (!coversDate(date, list)) return outOfRange(date, list);
    const reason = reasonNotWorking(day, list);
    if (reason) skipped.push({ date, reason });
    else left -= 1;
  }
  return ok({ date: day.toString(), skipped });
}

/**
 * How many working days `addWorkingDays` would step from `from` to reach `to`: those after `from`
 * up to and including `to`, negative where `to` lies earlier. Something due on `from` and received
 * on `to` is that many working days late.
 *
 * @returns refused `deadline.no-such-date`, or `deadline.calendar-range` where a day between them
 * lies outside the list.
 */
export function workingDaysBetween(
  from: string,
  to: string,
  list: WorkingCalendar,
): Result<number> {
  for (const date of [from, to]) if (!isIsoDate(date)) return noSuchDate(date);
  if (from === to) return ok(0);
  const step = from < to ? 1 : -1;
  const last = Temporal.PlainDate.from(to);
  let day = Temporal.PlainDate.from(from);
  let count = 0;
  while (!day.equals(last)) {
    day = day.add({ days: step });
    const date = day.toString();
    if (!coversDate(date, list)) return outOfRange(date, list);
    if (!reasonNotWorking(day, list)) count += step;
  }
  return ok(count);
}
