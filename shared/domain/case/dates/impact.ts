import { procedureOf } from '../../procedure/own.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import { type CaseState, hasEnded, isCounted, type Recommendation } from '../state.ts';
import { endedOn } from './facts.ts';
import { monthsAfter } from './months.ts';

/** Does it ask the body to change how it works (R1)? Only that is looked at again for its effect (R22). */
export function isImprovement(
  { details }: Pick<Recommendation, 'details'>,
  state: Pick<CaseState, 'details'>,
): boolean {
  const kinds = procedureOf(state.details.procedure)?.kinds ?? [];
  return kinds.some(
    ({ id, answers }) => id === details.kind && (answers === 'processes' || answers === 'either'),
  );
}

/** Ended, whether met or not; dropped or entered in error it was never asked for. */
export const isOver = ({ state }: Recommendation): boolean => hasEnded(state) && isCounted(state);

export type ImpactDay = { readonly on: string; readonly isProposed: boolean };

/**
 * The day to see whether an ended improvement worked (R22): the day somebody set, else the first of the
 * procedure's months after its ending, which is only proposed. Null while it is open, where it is no
 * improvement, and once the last look was taken.
 */
export function nextImpactCheck(
  state: CaseState,
  one: Recommendation,
  { impactCheckMonths }: Procedure,
): ImpactDay | null {
  if (!isOver(one) || !isImprovement(one, state)) return null;
  const isIt = (fact: { readonly recommendationId: string }) =>
    fact.recommendationId === one.recommendationId;
  const set = state.facts.impactDates.findLast(isIt);
  const last = state.facts.impactChecks.findLast(isIt);
  const isSetSince = set !== undefined && (last === undefined || set.stamp.at > last.stamp.at);
  if (isSetSince) return { on: set.on, isProposed: false };
  if (last !== undefined)
    return last.nextOn === null ? null : { on: last.nextOn, isProposed: false };
  const ended = endedOn(state, one);
  if (ended === null) return null;
  return { on: monthsAfter(ended, impactCheckMonths.value.first), isProposed: true };
}

type Ended = Pick<Recommendation, 'recommendationId' | 'state' | 'dates'>;

/**
 * The day the procedure proposes for a first or a second look, and the months it lies after the ending. Where
 * that day has passed the months count from today, as they do while nothing has ended.
 */
export function proposedImpactCheck(
  state: Pick<CaseState, 'facts'>,
  one: Ended,
  { impactCheckMonths }: Procedure,
  look: 'first' | 'second',
  today: string,
): { readonly on: string; readonly months: number } {
  const months = impactCheckMonths.value[look];
  const counted = monthsAfter(endedOn(state, one) ?? today, months);
  return { months, on: counted < today ? monthsAfter(today, months) : counted };
}
