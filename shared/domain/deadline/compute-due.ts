import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { BankHolidayList } from '../calendar/vocabulary.ts';
import { coversDate, reasonNotWorking } from '../calendar/working-days.ts';
import { type Counted, countPeriod } from './count.ts';
import type { Explanation, StartKind } from './explanation.ts';
import type { DeadlineExpression } from './expression.ts';
import { type StartFacts, startOf } from './start.ts';

export type Due = { readonly due: string | null; readonly explanation: Explanation };

type Reached = Omit<Counted, 'due'> & { readonly due: string | null };

/**
 * Works out the day evidence is owed, and why. An awaited event and words that name no date come
 * to a null due date, not to a refusal.
 *
 * @param start ISO date: the day a period runs from, or the day the named event happened; null
 * where it is not known. A fixed date needs none.
 * @param list bank holidays of the office's nation.
 * @returns refused `deadline.needs-start`, `deadline.no-such-date`, `deadline.amount`, or
 * `deadline.calendar-range` where working days lead outside the list.
 */
export function computeDue(
  expression: DeadlineExpression,
  start: string | null,
  list: BankHolidayList,
  startKind: StartKind = expression.kind === 'event' ? 'event' : 'given',
): Result<Due> {
  if (start !== null && !isIsoDate(start)) return refuse('deadline.no-such-date', { words: start });
  const reached = reach(expression, start, list);
  if (!reached.ok) return reached;
  const { due, steps, skipped } = reached.value;
  return ok({
    due,
    explanation: {
      start,
      startKind,
      rule: expression,
      steps,
      skipped,
      calendarVersion: list.version,
      nation: list.nation,
      listCoversDue: due === null || coversDate(due, list),
      ...warningFor(due, list),
    },
  });
}

/** `computeDue` with the start chosen from what the record knows; see `startOf`. */
export function dueFrom(
  expression: DeadlineExpression,
  facts: StartFacts,
  list: BankHolidayList,
): Result<Due> {
  const { date, kind } = startOf(expression, facts);
  return computeDue(expression, date, list, kind);
}

function reach(
  expression: DeadlineExpression,
  start: string | null,
  list: BankHolidayList,
): Result<Reached> {
  switch (expression.kind) {
    case 'period':
      return start === null
        ? refuse('deadline.needs-start', { from: expression.from ?? 'decision' })
        : countPeriod(expression, start, list);
    case 'fixed':
      return reachFixed(expression.date);
    case 'event':
      return reachEvent(expression, start, list);
    case 'unspecified':
      return ok({ due: null, steps: [noDate(expression)], skipped: [] });
  }
}

const noDate = ({ challenge }: Extract<DeadlineExpression, { kind: 'unspecified' }>) =>
  challenge === undefined
    ? ({ kind: 'noDate' } as const)
    : ({ kind: 'noDate', challenge } as const);

const reachFixed = (date: string): Result<Reached> =>
  isIsoDate(date)
    ? ok({ due: date, steps: [{ kind: 'fixedDate', date }], skipped: [] })
    : refuse('deadline.no-such-date', { words: date });

function reachEvent(
  { event, period }: Extract<DeadlineExpression, { kind: 'event' }>,
  happenedOn: string | null,
  list: BankHolidayList,
): Result<Reached> {
  if (happenedOn === null) {
    return ok({ due: null, steps: [{ kind: 'awaitsEvent', event }], skipped: [] });
  }
  const happened = { kind: 'onEvent', event, date: happenedOn } as const;
  if (!period) return ok({ due: happenedOn, steps: [happened], skipped: [] });
  const counted = countPeriod(period, happenedOn, list);
  if (!counted.ok) return counted;
  return ok({ ...counted.value, steps: [happened, ...counted.value.steps] });
}

/** The date is kept on a non-working day; the office is warned. [P] */
function warningFor(due: string | null, list: BankHolidayList): Pick<Explanation, 'fallsOn'> {
  if (due === null) return {};
  const day = Temporal.PlainDate.from(due);
  const reason = reasonNotWorking(day, list);
  return reason ? { fallsOn: { weekday: day.dayOfWeek, reason } } : {};
}
