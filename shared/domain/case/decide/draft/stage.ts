import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { CaseState, Recommendation } from '../../state.ts';
import { openRecommendation } from '../open.ts';

/** The case is before its decision. */
export const inDraft = ({ isDraft, details }: CaseState): Result<null> =>
  isDraft
    ? ok(null)
    : refuse(
        'draft.case-decided',
        details.decisionDate === null ? undefined : { date: details.decisionDate },
      );

/** A recommendation that is still only drafted, in a case that is before its decision. */
export function draftedRecommendation(
  state: CaseState,
  recommendationId: string,
): Result<Recommendation> {
  const open = openRecommendation(state, recommendationId);
  if (!open.ok) return open;
  const stage = inDraft(state);
  return stage.ok ? open : stage;
}
