import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { type Counted, countPeriod } from './count.ts';
import type {
  DeadlineExpression,
  EventExpression,
  FirstOfSeries,
  RecurringExpression,
} from './expression.ts';

/** The day an expression comes to before any roll, with the steps that led there. */
export type Reached = Omit<Counted, 'due'> & { readonly due: string | null };

/** Works an expression out from its start; of a series, the first. Errors as `computeDue`. */
export function reach(
  expression: DeadlineExpression,
  start: string | null,
  calendar: WorkingCalendar,
): Result<Reached> {
  switch (expression.kind) {
    case 'period':
      return start === null
        ? refuse('deadline.needs-start', { from: expression.from ?? 'decision' })
        : countPeriod(expression, start, calendar);
    case 'fixed':
      return reachFixed(expression.date);
    case 'event':
      return reachEvent(expression, start, calendar);
    case 'recurring':
      return reachNth(expression, 1, start, calendar);
    case 'unspecified':
      return ok({ due: null, steps: [noDate(expression)], skipped: [] });
  }
}

/** The `n`th of a series, counted from the first, or from the start where the words name no first. */
export function reachNth(
  { every, first }: RecurringExpression,
  n: number,
  start: string | null,
  calendar: WorkingCalendar,
): Result<Reached> {
  const reached = first ? reach(first, start, calendar) : beginAt(start);
  if (!reached.ok || reached.value.due === null) return reached;
  const { due, steps, skipped } = reached.value;
  const intervals = first ? n - 1 : n;
  const repeats = { kind: 'repeats', n, every } as const;
  if (intervals === 0) return ok({ due, steps: [...steps, repeats], skipped });
  const period = { kind: 'period', inclusive: false, unit: every.unit } as const;
  const counted = countPeriod({ ...period, amount: every.amount * intervals }, due, calendar);
  if (!counted.ok) return counted;
  return ok({
    due: counted.value.due,
    steps: [...steps, repeats, ...counted.value.steps],
    skipped: [...skipped, ...counted.value.skipped],
  });
}

const beginAt = (start: string | null): Result<Reached> =>
  start === null
    ? refuse('deadline.needs-start', { from: 'decision' })
    : ok({ due: start, steps: [], skipped: [] });

const noDate = ({ challenge }: Extract<DeadlineExpression, { kind: 'unspecified' }>) =>
  challenge === undefined
    ? ({ kind: 'noDate' } as const)
    : ({ kind: 'noDate', challenge } as const);

const reachFixed = (date: string): Result<Reached> =>
  isIsoDate(date)
    ? ok({ due: date, steps: [{ kind: 'fixedDate', date }], skipped: [] })
    : refuse('deadline.no-such-date', { words: date });

function reachEvent(
  { event, period }: EventExpression,
  happenedOn: string | null,
  calendar: WorkingCalendar,
): Result<Reached> {
  if (happenedOn === null) {
    return ok({ due: null, steps: [{ kind: 'awaitsEvent', event }], skipped: [] });
  }
  const happened = { kind: 'onEvent', event, date: happenedOn } as const;
  if (!period) return ok({ due: happenedOn, steps: [happened], skipped: [] });
  const counted = countPeriod(period, happenedOn, calendar);
  if (!counted.ok) return counted;
  return ok({ ...counted.value, steps: [happened, ...counted.value.steps] });
}

/** Whether an expression's date depends on an event, so that its start is the day of that event. */
export const followsEvent = (expression: DeadlineExpression | FirstOfSeries): boolean =>
  expression.kind === 'event' ||
  (expression.kind === 'recurring' && expression.first?.kind === 'event');
