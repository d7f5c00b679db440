import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { coversDate, reasonNotWorking, type WorkingCalendar } from '../calendar/working-days.ts';
import type { Explanation, StartKind } from './explanation.ts';
import type { DeadlineExpression } from './expression.ts';
import { followsEvent, type Reached, reach } from './reach.ts';
import { type RollRule, roll } from './roll.ts';
import { type StartFacts, startOf } from './start.ts';

export type Due = { readonly due: string | null; readonly explanation: Explanation };

/** `rollRule`: what becomes of a due date on which nobody works; it stands where nothing is said. */
export type DueOptions = { readonly rollRule?: RollRule };

/**
 * Works out the day evidence is owed, and why; of a series, the first. An awaited event and words
 * that name no date come to a null due date, not to a refusal.
 *
 * @param start ISO date: the day a period runs from, or the day the named event happened; null
 * where it is not known. A fixed date needs none.
 * @param calendar bank holidays of the office's nation, and its own closures.
 * @returns refused `deadline.needs-start`, `deadline.no-such-date`, `deadline.amount`, or
 * `deadline.calendar-range` where working days lead outside the list.
 */
export function computeDue(
  expression: DeadlineExpression,
  start: string | null,
  calendar: WorkingCalendar,
  startKind: StartKind = followsEvent(expression) ? 'event' : 'given',
  options: DueOptions = {},
): Result<Due> {
  if (start !== null && !isIsoDate(start)) return refuse('deadline.no-such-date', { words: start });
  const reached = reach(expression, start, calendar);
  return reached.ok
    ? ok(explain(expression, reached.value, { date: start, kind: startKind }, calendar, options))
    : reached;
}

/** `computeDue` with the start chosen from what the record knows; see `startOf`. */
export function dueFrom(
  expression: DeadlineExpression,
  facts: StartFacts,
  calendar: WorkingCalendar,
  options: DueOptions = {},
): Result<Due> {
  const { date, kind } = startOf(expression, facts);
  return computeDue(expression, date, calendar, kind, options);
}

type Start = { readonly date: string | null; readonly kind: StartKind };

/** Rolls what was reached, and puts the whole way there on record. */
export function explain(
  rule: DeadlineExpression,
  reached: Reached,
  start: Start,
  calendar: WorkingCalendar,
  { rollRule = 'keep' }: DueOptions,
): Due {
  const rolled =
    reached.due === null
      ? { due: null, steps: [] }
      : roll(reached.due, start.date, rollRule, calendar);
  const { due } = rolled;
  return {
    due,
    explanation: {
      start: start.date,
      startKind: start.kind,
      rule,
      steps: [...reached.steps, ...rolled.steps],
      skipped: reached.skipped,
      calendarVersion: calendar.version,
      nation: calendar.nation,
      listCoversDue: due === null || coversDate(due, calendar),
      ...warningFor(due, calendar),
    },
  };
}

/** A date that stands on a non-working day: the office is warned. [P] */
function warningFor(due: string | null, calendar: WorkingCalendar): Pick<Explanation, 'fallsOn'> {
  if (due === null) return {};
  const day = Temporal.PlainDate.from(due);
  const reason = reasonNotWorking(day, calendar);
  return reason ? { fallsOn: { weekday: day.dayOfWeek, reason } } : {};
}
