import type { WorkingCalendar } from '../calendar/working-days.ts';
import { caseDeadline } from '../deadline/case-deadline.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import { datesOfCase } from './dates/case.ts';
import { isOwed } from './dates/facts.ts';
import { datesOfOne } from './dates/recommendations.ts';
import { type CaseDate, caseDateKinds } from './dates/vocabulary.ts';
import type { CaseState } from './state.ts';

export { delayedFrom, isDelayed } from './dates/delay.ts';
export { dueFactsOf, isOfDecision } from './dates/facts.ts';
export { isImprovement, nextImpactCheck, proposedImpactCheck } from './dates/impact.ts';
export { monthsAfter } from './dates/months.ts';
export { type CaseDate, type CaseDateKind, caseDateKinds } from './dates/vocabulary.ts';

/**
 * Every day of a case, earliest first: what is due and to be looked at again, by the procedure and the calendar.
 * Drafted recommendations owe nothing yet and have none. A day the calendar does not reach is left out.
 */
export function datesOf(
  state: CaseState,
  procedure: Procedure,
  calendar: WorkingCalendar,
): readonly CaseDate[] {
  const reckoning = { state, procedure, calendar };
  const dates = [
    ...state.recommendations.flatMap((one) => datesOfOne(reckoning, one)),
    ...datesOfCase(reckoning),
  ];
  return dates.toSorted(
    (a, b) =>
      compare(a.on, b.on) ||
      caseDateKinds.indexOf(a.kind) - caseDateKinds.indexOf(b.kind) ||
      compare(a.about, b.about),
  );
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The case's own date: the longest of what is still owed [S7] (c3.6); null where nothing has one. */
export const caseDue = (state: CaseState): string | null =>
  caseDeadline(state.recommendations.filter(isOwed).map(({ currentDue }) => ({ due: currentDue })))
    ?.due ?? null;
