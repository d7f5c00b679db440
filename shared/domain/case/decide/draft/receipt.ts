import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import { startFactsNeeded } from '../../../deadline/start.ts';
import type { CommandOf } from '../../commands.ts';
import { dueFactsOf, isOfDecision, isOwed } from '../../dates/facts.ts';
import { explainExpression } from '../../due.ts';
import type { CaseEvent } from '../../events.ts';
import { plainName } from '../../plain-name.ts';
import type { CaseState, Recommendation } from '../../state.ts';
import { happenedSince } from '../days.ts';
import { type DecideContext, type Decision, decided, procedureFor } from '../deciders.ts';
import { bodyNamed } from '../open.ts';

/**
 * A body received a document [S25][S31]. Where a recommendation waited for that day, its date is worked out
 * now; one that already has a date keeps it until somebody accepts the move.
 */
export function recordReceipt(
  { issueId, body, on }: CommandOf<'recordReceipt'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  if (state.isDraft) return refuse('document.needs-decision');
  const name = bodyNamed(state, body);
  if (!name.ok) return name;
  const issued = state.facts.issued.find((one) => one.issueId === issueId);
  if (issueId !== null && issued === undefined) return refuse('document.not-found');
  const sent = issued?.on ?? state.details.decisionDate;
  const day = happenedSince(on, sent, context);
  if (!day.ok) return day;
  const received: CaseEvent = {
    kind: 'receipt.recorded',
    body: { issueId, body: name.value, on },
  };
  if (!isOfDecision(state.facts, issueId)) return decided(state.caseId, received);
  const moves = movesFrom(name.value, on, state, context);
  return moves.ok ? decided(state.caseId, received, ...moves.value) : moves;
}

function movesFrom(
  body: string,
  on: string,
  state: CaseState,
  context: DecideContext,
): Result<readonly CaseEvent[]> {
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const calendar = context.calendarOf(procedure.value);
  const events: CaseEvent[] = [];
  for (const one of state.recommendations.filter((each) => waitsForReceipt(each, body))) {
    const { deadline, startsOn } = one.details;
    const facts = { ...dueFactsOf(state, one), receipt: on };
    const answer = explainExpression(deadline, startsOn, facts, calendar);
    if (!answer.ok) return answer;
    const { due } = answer.value;
    if (due === null) continue;
    const { recommendationId } = one;
    const cause = { kind: 'receipt', body } as const;
    events.push({ kind: 'due.moved', body: { recommendationId, due, cause, reason: '' } });
  }
  return ok(events);
}

const waitsForReceipt = (one: Recommendation, body: string): boolean =>
  isOwed(one) &&
  one.currentDue === null &&
  plainName(one.details.body) === plainName(body) &&
  startFactsNeeded(one.details.deadline).some(({ kind }) => kind === 'receipt');
