import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { type Due, type DueOptions, explain } from './compute-due.ts';
import { countPeriod } from './count.ts';
import type { Explanation, StartKind } from './explanation.ts';
import type { DeadlineExpression, RecurringExpression } from './expression.ts';
import { followsEvent, type Reached, reach, reachNth } from './reach.ts';

/** One of a series, counted from 1, with its day and why. */
export type Occurrence = {
  readonly n: number;
  readonly due: string;
  readonly explanation: Explanation;
};

export type OccurrenceOptions = DueOptions & { readonly startKind?: StartKind };

/**
 * The `n`th thing owed; null where the series has ended before it, where its event is awaited, or
 * where the words name no day. What is not a series is owed once. The series' end is judged by the
 * day counted, before any roll.
 *
 * @param start ISO date, as in `computeDue`.
 * @returns refused as `computeDue`.
 */
export function occurrenceOf(
  expression: DeadlineExpression,
  n: number,
  start: string | null,
  calendar: WorkingCalendar,
  options: OccurrenceOptions = {},
): Result<Occurrence | null> {
  if (start !== null && !isIsoDate(start)) return refuse('deadline.no-such-date', { words: start });
  if (!Number.isSafeInteger(n) || n < 1) return refuse('deadline.amount', { amount: n });
  const reached = reachOne(expression, n, start, calendar);
  if (!reached.ok || reached.value === null) return reached.ok ? ok(null) : reached;
  const kind = options.startKind ?? (followsEvent(expression) ? 'event' : 'given');
  return ok(
    occurrence(n, explain(expression, reached.value, { date: start, kind }, calendar, options)),
  );
}

const occurrence = (n: number, { due, explanation }: Due): Occurrence | null =>
  due === null ? null : { n, due, explanation };

function reachOne(
  expression: DeadlineExpression,
  n: number,
  start: string | null,
  calendar: WorkingCalendar,
): Result<Reached | null> {
  if (expression.kind !== 'recurring') {
    return n === 1 ? reach(expression, start, calendar) : ok(null);
  }
  if (expression.times !== undefined && n > expression.times) return ok(null);
  const reached = reachNth(expression, n, start, calendar);
  if (!reached.ok || reached.value.due === null) return reached;
  const last = lastDayOf(expression, start, calendar);
  if (!last.ok) return last;
  return last.value !== null && reached.value.due > last.value ? ok(null) : reached;
}

/** The day after which nothing of the series is owed, or null where no day ends it. */
function lastDayOf(
  { until, during }: RecurringExpression,
  start: string | null,
  calendar: WorkingCalendar,
): Result<string | null> {
  if (until !== undefined || during === undefined || start === null) return ok(until ?? null);
  const counted = countPeriod({ kind: 'period', ...during, inclusive: false }, start, calendar);
  return counted.ok ? ok(counted.value.due) : counted;
}

/**
 * The days on which a series is owed, from the first, `most` at the most; of anything else the one day it
 * is owed on. Empty where its event is awaited or the words name no day. The list stops before the
 * first day that cannot be reckoned (working days beyond the calendar); ask `occurrenceOf` for the
 * reason.
 *
 * @param start ISO date, as in `computeDue`.
 * @returns refused as `computeDue`, where even the first cannot be reckoned.
 */
export function occurrencesOf(
  expression: DeadlineExpression,
  start: string | null,
  calendar: WorkingCalendar,
  most: number,
  options: OccurrenceOptions = {},
): Result<readonly Occurrence[]> {
  const found: Occurrence[] = [];
  for (let n = 1; n <= most; n += 1) {
    const next = occurrenceOf(expression, n, start, calendar, options);
    if (!next.ok) return n === 1 ? next : ok(found);
    if (next.value === null) return ok(found);
    found.push(next.value);
  }
  return ok(found);
}
