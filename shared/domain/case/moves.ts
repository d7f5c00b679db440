import { startFactsNeeded } from '../deadline/start.ts';
import { isSameNumber } from '../deadline/wording/actions.ts';
import { procedureOf } from '../procedure/own.ts';
import { dueFactsOf, isOwed, triggerOf } from './dates/facts.ts';
import type { DecideContext } from './decide/deciders.ts';
import { explainExpression } from './due.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState, Recommendation } from './state.ts';

export { lettersWithOldDate, type OldDate } from './moves/letters.ts';
export { type DateChange, type DateMove, movesOf } from './moves/preview.ts';
export { tickedAndKept } from './moves/ticked.ts';

/** The recommendations whose period runs from this one being carried out (c3.7), still owed. */
export function chainedOn(state: CaseState, recommendationId: string): readonly Recommendation[] {
  const first = state.recommendations.find((one) => one.recommendationId === recommendationId);
  if (first === undefined) return [];
  return state.recommendations.filter(
    (one) => one !== first && isOwed(one) && isChainedOn(one, first.details.number),
  );
}

const isChainedOn = ({ details }: Recommendation, number: string): boolean =>
  startFactsNeeded(details.deadline).some(
    (needed) =>
      needed.kind === 'event' && needed.action !== undefined && isSameNumber(needed.action, number),
  );

/**
 * What follows for the others when this recommendation is met: what each waited for is recorded as of `on`, the
 * day the action was done, and its date is worked out. One whose event is recorded already keeps its date. One
 * whose day the calendar does not reach has its event recorded and no date.
 */
export function chainedMoves(
  state: CaseState,
  recommendationId: string,
  on: string,
  context: DecideContext,
): readonly CaseEvent[] {
  const procedure = procedureOf(state.details.procedure);
  const first = state.recommendations.find((one) => one.recommendationId === recommendationId);
  if (procedure === undefined || first === undefined) return [];
  const calendar = context.calendarOf(procedure);
  const cause = { kind: 'chained', number: first.details.number } as const;
  return chainedOn(state, recommendationId).flatMap((one): readonly CaseEvent[] => {
    if (triggerOf(state, one.recommendationId) !== null) return [];
    const about = { recommendationId: one.recommendationId };
    const recorded = { kind: 'trigger.recorded', body: { ...about, on, note: '' } } as const;
    const facts = { ...dueFactsOf(state, one), event: on };
    const answer = explainExpression(one.details.deadline, one.details.startsOn, facts, calendar);
    const due = answer.ok ? answer.value.due : null;
    if (due === null) return [recorded];
    return [recorded, { kind: 'due.moved', body: { ...about, due, cause, reason: '' } }];
  });
}
