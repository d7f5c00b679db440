import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { CommandOf } from '../../commands.ts';
import { endedOn } from '../../dates/facts.ts';
import { isImprovement, isOver } from '../../dates/impact.ts';
import type { CaseState, Recommendation } from '../../state.ts';
import { happenedSince, notBefore, stillAhead } from '../days.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  findRecommendation,
  given,
} from '../deciders.ts';

/** Sets the day on which an ended improvement is looked at again (R22). */
export function setImpactCheck(
  { recommendationId, on }: CommandOf<'setImpactCheck'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = endedImprovement(state, recommendationId);
  if (!found.ok) return found;
  const day = stillAhead(on, context);
  if (!day.ok) return day;
  return decided(recommendationId, { kind: 'impact-check.set', body: { recommendationId, on } });
}

/** Records whether it worked: not whether a document came (R22). */
export function checkImpact(
  { recommendationId, on, quality, note, nextOn }: CommandOf<'checkImpact'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = endedImprovement(state, recommendationId);
  if (!found.ok) return found;
  const words = given(note, 'words.missing');
  if (!words.ok) return words;
  const day = happenedSince(on, endedOn(state, found.value), context);
  if (!day.ok) return day;
  const next = nextOn === null ? day : notBefore(nextOn, on);
  if (!next.ok) return next;
  const checkId = context.newId();
  const body = { checkId, recommendationId, on, quality, note: words.value, nextOn };
  return decided(checkId, { kind: 'impact.checked', body });
}

function endedImprovement(state: CaseState, recommendationId: string): Result<Recommendation> {
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  const { number } = found.value.details;
  if (!isImprovement(found.value, state)) return refuse('impact.not-improvement', { number });
  return isOver(found.value) ? ok(found.value) : refuse('impact.not-ended', { number });
}
