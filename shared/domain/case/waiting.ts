import type { CaseState, Recommendation } from './state.ts';

/**
 * Since when something that came in waits for us: filed to this recommendation, or to the case as a whole
 * and looked at for nothing yet. Nobody is chased for what may lie in our own post (h6). Null where nothing
 * waits.
 */
export function postWaitingSince(
  state: Pick<CaseState, 'evidence' | 'recommendations' | 'facts'>,
  one: Pick<Recommendation, 'waitingSince'>,
): string | null {
  const looked = new Set([
    ...state.recommendations.flatMap(({ assessments }) =>
      assessments.flatMap(({ evidenceIds }) => evidenceIds),
    ),
    ...state.recommendations.flatMap(({ evidenceIds }) => evidenceIds),
  ]);
  const unlooked = state.evidence
    .filter((item) => item.recommendationIds.length === 0 && !looked.has(item.evidenceId))
    .map(({ item }) => item.receivedOn);
  const days = one.waitingSince === null ? unlooked : [one.waitingSince, ...unlooked];
  return days.toSorted()[0] ?? null;
}
