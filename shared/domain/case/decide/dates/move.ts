import { type Result, refuse } from '../../../../kernel/result.ts';
import type { CommandOf } from '../../commands.ts';
import type { CaseEvent } from '../../events.ts';
import type { CaseState } from '../../state.ts';
import { type DecideContext, type Decision, decided, reasonGiven } from '../deciders.ts';
import { owedRecommendation } from '../open.ts';

/**
 * Accepts moves that were previewed. Where one of the dates is no longer the one the person saw, nothing moves.
 * A move to the day that stands already is passed over.
 */
export function moveDates(
  { moves, cause, reason }: CommandOf<'moveDates'>,
  state: CaseState,
  _context: DecideContext,
): Result<Decision> {
  const why = reasonGiven(reason);
  if (!why.ok) return why;
  if (moves.length === 0) return refuse('recommendation.none-chosen');
  const events: CaseEvent[] = [];
  const seen = new Set<string>();
  for (const { recommendationId, from, due } of moves) {
    const found = owedRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const { currentDue, details } = found.value;
    if (currentDue !== from || seen.has(recommendationId))
      return refuse('date.moved-meanwhile', { number: details.number });
    seen.add(recommendationId);
    if (due === currentDue) continue;
    const body = { recommendationId, due, cause, reason: why.value };
    events.push({ kind: 'due.moved', body });
  }
  return events.length === 0 ? refuse('date.unchanged') : decided(state.caseId, ...events);
}

/** A person saw that a date would move, and kept it. */
export function keepDate(
  { recommendationId, would, cause, reason }: CommandOf<'keepDate'>,
  state: CaseState,
  _context: DecideContext,
): Result<Decision> {
  const found = owedRecommendation(state, recommendationId);
  if (!found.ok) return found;
  if (found.value.currentDue === would) return refuse('date.unchanged');
  const why = reasonGiven(reason);
  if (!why.ok) return why;
  const body = { recommendationId, would, cause, reason: why.value };
  return decided(recommendationId, { kind: 'due.kept', body });
}
