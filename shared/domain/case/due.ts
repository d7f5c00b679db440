import type { RefusalCode } from '../../kernel/codes.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { bankHolidaysOf } from '../calendar/lists.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { computeDue, dueFrom } from '../deadline/compute-due.ts';
import type { Explanation } from '../deadline/explanation.ts';
import type { DeadlineExpression, PeriodAnchor } from '../deadline/expression.ts';
import { readWording } from '../deadline/wording/read.ts';
import { procedureOf } from '../procedure/own.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { CaseDetails } from './vocabulary.ts';

/** What words for a date come to: the expression, the day if there is one, and why. */
export type DueAnswer = {
  readonly expression: DeadlineExpression;
  readonly due: string | null;
  readonly explanation: Explanation | null;
  /** The words name no day by themselves: what is missing or not understood. */
  readonly missing: RefusalCode | null;
  /** A date such as 05/07/2022 was read day first and could be read otherwise. */
  readonly isAmbiguous: boolean;
};

/** What a date is worked out from; `receipt` and `event` where they are known. */
export type DueFacts = Pick<CaseDetails, 'procedure' | 'decisionDate' | 'complaintClosed'> & {
  readonly receipt?: string | null;
  readonly event?: string | null;
};

/**
 * Reads the decision's words for a date and works out the day. Words that are not understood are kept,
 * never guessed at: no day, `missing` says why. Without a calendar the nation's shipped list counts.
 * Refuses only a date that does not exist ('deadline.no-such-date') and an unknown procedure.
 */
export function dueFor(
  words: string,
  startsOn: string | null,
  facts: DueFacts,
  calendar?: WorkingCalendar,
): Result<DueAnswer> {
  const expression = expressionFor(words);
  if (!expression.ok) return expression;
  const { missing, isAmbiguous } = expression.value;
  const explained = explainExpression(expression.value.expression, startsOn, facts, calendar);
  if (!explained.ok) return explained;
  return ok({ ...explained.value, missing: missing ?? explained.value.missing, isAmbiguous });
}

/** The day an expression comes to for this case, and why. */
export function explainExpression(
  expression: DeadlineExpression,
  startsOn: string | null,
  facts: DueFacts,
  calendar?: WorkingCalendar,
): Result<DueAnswer> {
  const procedure = procedureOf(facts.procedure);
  if (procedure === undefined) return refuse('procedure.unknown', { id: facts.procedure.id });
  const list = bodyCalendar(procedure, calendar ?? bankHolidaysOf(procedure.nation.value));
  // A start day stands for the decision, the receipt or the closing; never for an event.
  const isReckoned = expression.kind === 'period' || isSeriesFromDay(expression);
  const options = { rollRule: procedure.rollRule.value };
  const known = {
    decision: facts.decisionDate,
    receipt: facts.receipt ?? null,
    closing: facts.complaintClosed?.on ?? null,
    event: facts.event ?? null,
  };
  const worked =
    startsOn !== null && isReckoned
      ? computeDue(expression, startsOn, list, anchorOf(expression), options)
      : dueFrom(expression, known, list, options);
  if (worked.ok) return ok({ expression, ...worked.value, missing: null, isAmbiguous: false });
  const { code } = worked.error;
  if (code === 'deadline.no-such-date') return worked;
  return ok({ expression, due: null, explanation: null, missing: code, isAmbiguous: false });
}

/** A series counted from a day the record has, not from an event still to come. */
const isSeriesFromDay = (expression: DeadlineExpression): boolean =>
  expression.kind === 'recurring' && expression.first?.kind !== 'event';

const anchorOf = (expression: DeadlineExpression): PeriodAnchor =>
  (expression.kind === 'period' ? expression.from : undefined) ?? 'decision';

const withoutClosures = new WeakMap<WorkingCalendar, WorkingCalendar>();

/** The calendar a body's days are counted by: our own closures stop it only where the procedure says so. */
export function bodyCalendar(
  { officeClosuresStopTheBody }: Pick<Procedure, 'officeClosuresStopTheBody'>,
  calendar: WorkingCalendar,
): WorkingCalendar {
  if (officeClosuresStopTheBody.value || calendar.closures === undefined) return calendar;
  const known = withoutClosures.get(calendar);
  if (known !== undefined) return known;
  const { closures: _ours, ...list } = calendar;
  withoutClosures.set(calendar, list);
  return list;
}

type Worded = {
  readonly expression: DeadlineExpression;
  readonly missing: RefusalCode | null;
  readonly isAmbiguous: boolean;
};

function expressionFor(words: string): Result<Worded> {
  const kept = (expression: DeadlineExpression, missing: RefusalCode | null, isAmbiguous = false) =>
    ok({ expression, missing, isAmbiguous });
  if (words.trim() === '')
    return kept({ kind: 'unspecified', words: '', challenge: 'not-set' }, null);
  const read = readWording(words);
  if (read.ok) return kept(read.value.expression, null, read.value.ambiguous);
  if (read.error.code === 'deadline.no-such-date') return read;
  return kept({ kind: 'unspecified', words }, read.error.code);
}
