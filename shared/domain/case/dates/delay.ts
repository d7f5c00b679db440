import type { Procedure } from '../../procedure/vocabulary.ts';
import type { CaseState } from '../state.ts';
import { isOwed } from './facts.ts';
import { monthsAfter } from './months.ts';

/**
 * The day from which what is still owed is a delayed remedy [S9]; null where the procedure has no such day,
 * or the case has no decision yet.
 */
export function delayedFrom(
  { details }: Pick<CaseState, 'details'>,
  { delayedAfterMonths }: Procedure,
): string | null {
  const { decisionDate } = details;
  return delayedAfterMonths === undefined || decisionDate === null
    ? null
    : monthsAfter(decisionDate, delayedAfterMonths.value);
}

/** Whether something of the case is still owed on or after that day. */
export function isDelayed(state: CaseState, today: string, procedure: Procedure): boolean {
  const from = delayedFrom(state, procedure);
  return from !== null && from <= today && state.recommendations.some(isOwed);
}
