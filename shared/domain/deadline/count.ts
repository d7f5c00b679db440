import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { SkippedDay, WorkingCalendar } from '../calendar/vocabulary.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { ExplanationStep } from './explanation.ts';
import { type DeadlinePeriod, longestPeriod } from './expression.ts';

export type Counted = {
  readonly due: string;
  readonly steps: readonly ExplanationStep[];
  readonly skipped: readonly SkippedDay[];
};

const oneDay = { days: 1 };

/**
 * Runs a period from a start day, by the rules of c3: calendar months end on the
 * corresponding date or, where there is none, on the month's last day; "beginning with" ends the
 * day before the corresponding date, but still on that last day where there is none [S25][S31][S58].
 *
 * @param start ISO date.
 * @returns refused `deadline.no-such-date`, `deadline.amount` or `deadline.calendar-range`.
 */
export function countPeriod(
  period: DeadlinePeriod,
  start: string,
  list: WorkingCalendar,
): Result<Counted> {
  const { amount } = period;
  if (!isIsoDate(start)) return refuse('deadline.no-such-date', { words: start });
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > longestPeriod) {
    return refuse('deadline.amount', { amount });
  }
  const counted =
    period.unit === 'workingDays'
      ? countWorkingDays(period, start, list)
      : ok(countCalendar(period, Temporal.PlainDate.from(start)));
  if (counted.ok && !isIsoDate(counted.value.due)) return refuse('deadline.amount', { amount });
  return counted;
}

const runsFrom = (date: string, counted: boolean): ExplanationStep => ({
  kind: 'runsFrom',
  date,
  counted,
});

function countWorkingDays(
  { amount, unit, inclusive }: DeadlinePeriod,
  start: string,
  list: WorkingCalendar,
): Result<Counted> {
  const dayBefore = () => Temporal.PlainDate.from(start).subtract(oneDay).toString();
  const added = addWorkingDays(inclusive ? dayBefore() : start, amount, list);
  if (!added.ok) return added;
  const { date: due, skipped } = added.value;
  return ok({
    due,
    steps: [runsFrom(start, inclusive), { kind: 'adds', amount, unit, to: due }],
    skipped,
  });
}

function countCalendar(period: DeadlinePeriod, start: Temporal.PlainDate): Counted {
  const { amount, unit, inclusive } = period;
  const reached = start.add(durationOf(period));
  const steps: ExplanationStep[] = [
    runsFrom(start.toString(), inclusive),
    { kind: 'adds', amount, unit, to: reached.toString() },
  ];
  const isTooShort = unit === 'calendarMonths' && reached.day !== start.day;
  if (isTooShort) {
    steps.push({ kind: 'monthTooShort', day: start.day, lastDay: reached.toString() });
  }
  if (!inclusive || isTooShort) return { due: reached.toString(), steps, skipped: [] };
  const due = reached.subtract(oneDay).toString();
  return { due, steps: [...steps, { kind: 'dayBefore', to: due }], skipped: [] };
}

function durationOf({ amount, unit }: DeadlinePeriod): Temporal.DurationLike {
  if (unit === 'calendarMonths') return { months: amount };
  return unit === 'weeks' ? { weeks: amount } : { days: amount };
}
