import type { Refusal, Result } from '../../kernel/result.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { type Due, type DueOptions, dueFrom } from './compute-due.ts';
import type { Explanation } from './explanation.ts';
import type { DeadlineExpression } from './expression.ts';
import { occurrenceOf } from './occurrences.ts';
import { type StartFacts, startOf } from './start.ts';

/** A date as it stands in a record: `n` is which of a series it is, the first where nothing is said. */
export type StandingDate = {
  readonly id: string;
  readonly expression: DeadlineExpression;
  readonly facts: StartFacts;
  readonly due: string | null;
  readonly n?: number;
};

/**
 * What is about to change: the calendar, or days the record knows (a decision date put right), or both.
 * `facts` replace those of each date; what they do not name stays.
 */
export type Change = {
  readonly from: WorkingCalendar;
  readonly to: WorkingCalendar;
  readonly facts?: StartFacts;
};

/**
 * One date that would move. `before` and `after` say why, as reckoned under the old and under the new;
 * null where that could not be reckoned (`refused` says why the new could not). `isAsReckoned` is
 * false where the date that stands is not the one reckoned, as after an extension: then it was
 * agreed, and moving it is a question for the office.
 */
export type Move = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly before: Explanation | null;
  readonly after: Explanation | null;
  readonly isAsReckoned: boolean;
  readonly refused?: Refusal;
};

/**
 * Which dates would move, in the order given, under a new calendar or a corrected start; nothing moves
 * by it. A date is listed where the old and the new come to different days and the new is not the
 * day that stands already.
 */
export function movesUnder(
  dates: readonly StandingDate[],
  change: Change,
  options: DueOptions = {},
): readonly Move[] {
  return dates.flatMap((date) => moveOf(date, change, options) ?? []);
}

function moveOf(date: StandingDate, change: Change, options: DueOptions): Move | null {
  const before = reckon(date, date.facts, change.from, options);
  const after = reckon(date, { ...date.facts, ...change.facts }, change.to, options);
  const [was, becomes] = [dueIn(before), dueIn(after)];
  if (was === becomes || becomes === date.due) return null;
  return {
    id: date.id,
    from: date.due,
    to: becomes,
    before: before.ok ? (before.value?.explanation ?? null) : null,
    after: after.ok ? (after.value?.explanation ?? null) : null,
    isAsReckoned: was === date.due,
    ...(after.ok ? {} : { refused: after.error }),
  };
}

const dueIn = (reckoned: Result<Pick<Due, 'due'> | null>): string | null =>
  reckoned.ok ? (reckoned.value?.due ?? null) : null;

function reckon(
  { expression, n }: StandingDate,
  facts: StartFacts,
  calendar: WorkingCalendar,
  options: DueOptions,
): Result<Due | null> {
  if (n === undefined) return dueFrom(expression, facts, calendar, options);
  const { date, kind } = startOf(expression, facts);
  return occurrenceOf(expression, n, date, calendar, { ...options, startKind: kind });
}
