import { type Result, refuse } from '../../../../kernel/result.ts';
import { followsEvent } from '../../../deadline/reach.ts';
import { startFactsNeeded } from '../../../deadline/start.ts';
import type { CommandOf } from '../../commands.ts';
import { dueFactsOf, triggerOf } from '../../dates/facts.ts';
import { explainExpression } from '../../due.ts';
import type { CaseEvent } from '../../events.ts';
import type { CaseState } from '../../state.ts';
import { type DecideContext, type Decision, decided, happened, procedureFor } from '../deciders.ts';
import { openRecommendation } from '../open.ts';
import { occurrencesAnew } from '../parts.ts';

/**
 * What a recommendation waited for happened (c3.7): its date is worked out now, of a series each. One that is still
 * drafted gets its date when it is issued.
 */
export function recordTrigger(
  { recommendationId, on, note }: CommandOf<'recordTrigger'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = openRecommendation(state, recommendationId);
  if (!found.ok) return found;
  const one = found.value;
  const { number, deadline, startsOn } = one.details;
  if (!followsEvent(deadline)) return refuse('trigger.not-awaited', { number });
  const known = triggerOf(state, recommendationId);
  if (known !== null && !context.inConflict.has(`${recommendationId}.trigger`))
    return refuse('trigger.already-recorded', { number, date: known });
  const day = happened(on, context);
  if (!day.ok) return day;
  const body = { recommendationId, on, note: note.trim() };
  const recorded: CaseEvent = { kind: 'trigger.recorded', body };
  if (one.isDraft) return decided(recommendationId, recorded);
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const calendar = context.calendarOf(procedure.value);
  const facts = { ...dueFactsOf(state, one), event: on };
  const answer = explainExpression(deadline, startsOn, facts, calendar);
  if (!answer.ok) return answer;
  const { due, missing } = answer.value;
  if (due === null) return refuse(missing ?? 'deadline.not-understood');
  const awaited = startFactsNeeded(deadline)[0];
  const event = awaited?.kind === 'event' ? awaited.event : '';
  const cause = { kind: 'trigger', event } as const;
  const moved = { recommendationId, due, cause, reason: note.trim() };
  const fresh = { recommendationId, details: one.details, start: on };
  const series = occurrencesAnew(state, one, fresh, calendar, context);
  return decided(recommendationId, recorded, { kind: 'due.moved', body: moved }, ...series);
}
