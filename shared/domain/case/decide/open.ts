import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { plainName } from '../plain-name.ts';
import { type CaseState, hasEnded, type Recommendation } from '../state.ts';
import { findRecommendation } from './deciders.ts';

/** A recommendation of this case that has not ended, drafted or issued. */
export function openRecommendation(
  state: CaseState,
  recommendationId: string,
): Result<Recommendation> {
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  const { number } = found.value.details;
  return hasEnded(found.value.state) ? refuse('recommendation.ended', { number }) : found;
}

/** One whose date is owed: open, and issued. */
export function owedRecommendation(
  state: CaseState,
  recommendationId: string,
): Result<Recommendation> {
  const open = openRecommendation(state, recommendationId);
  if (!open.ok) return open;
  const { number } = open.value.details;
  return open.value.isDraft ? refuse('recommendation.in-draft', { number }) : open;
}

/** A body of this case, as the case spells it. */
export function bodyNamed({ details }: CaseState, name: string): Result<string> {
  const found = details.bodies.find((body) => plainName(body) === plainName(name));
  return found === undefined ? refuse('case.body-not-in-case', { body: name.trim() }) : ok(found);
}
