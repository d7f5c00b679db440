import type { BodyOf } from './events.ts';
import { dateMovedOn } from './ladder/date-set.ts';
import type { CaseState, Recommendation } from './state.ts';

type Step = BodyOf<'escalation.step-taken'>;

/** The steps taken for a recommendation that nobody has stood down from since, in the order recorded. */
export function standingSteps(
  { facts }: Pick<CaseState, 'facts'>,
  recommendationId: string,
): readonly Step[] {
  const taken = facts.escalations.filter((one) => one.recommendationIds.includes(recommendationId));
  const stoodDown = facts.standDowns.findLast((one) => one.recommendationId === recommendationId);
  return taken.slice(stoodDown?.after ?? 0);
}

/** The step that answers for the date as it stands: one taken before the date moved is about the old one. */
export function stepForDate(
  state: Pick<CaseState, 'facts'>,
  one: Recommendation,
): Step | undefined {
  const moved = dateMovedOn(state, one);
  return standingSteps(state, one.recommendationId).findLast(
    ({ on }) => moved === null || on > moved,
  );
}
