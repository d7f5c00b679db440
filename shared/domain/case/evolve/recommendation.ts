import { canonical } from '../../../kernel/canonical.ts';
import type { recommendationEvents } from '../events/recommendation.ts';
import type { BodyOf } from '../events.ts';
import type { CaseState, PartRecord, Recommendation } from '../state.ts';
import {
  changeFact,
  defined,
  type Evolvers,
  inRecommendation,
  recorded,
  withFact,
} from './evolvers.ts';

export const recommendationEvolvers: Evolvers<keyof typeof recommendationEvents> = {
  'recommendation.added': (state, body, stamp) => ({
    ...state,
    recommendations: [...state.recommendations, newRecommendation(body, state.isDraft, stamp.by)],
  }),
  'recommendation.revised': (state, body, stamp) => {
    const { recommendationId, currentDue } = body;
    const next = inRecommendation(redrafted(state, body), recommendationId, (one) =>
      revised(one, body),
    );
    if (currentDue === undefined) return next;
    const change = { recommendationId, due: currentDue, by: { kind: 'revised' }, stamp } as const;
    return withFact(next, 'dueChanges', change);
  },
  'recommendation.entered-in-error': (state, body, stamp) =>
    withFact(state, 'errors', recorded(body, stamp)),
  'part.added': (state, { recommendationId, part, why }) =>
    withFact(state, 'parts', {
      ...part,
      recommendationId,
      why,
      originalDue: part.due ?? null,
      withdrawn: null,
    }),
  // Revised by one and withdrawn by another: what is said last holds.
  'part.revised': (state, { partId, set }) =>
    inPart(state, partId, (part) => ({ ...part, ...defined(set), withdrawn: null })),
  'part.withdrawn': (state, { partId, reason }) =>
    inPart(state, partId, (part) => ({ ...part, withdrawn: reason })),
  'finding.recorded': (state, body) => withFact(state, 'findings', body),
  'finding.corrected': (state, { findingId, set }) =>
    changeFact(
      state,
      'findings',
      (one) => one.findingId === findingId,
      (one) => ({ ...one, finding: { ...one.finding, ...defined(set) } }),
    ),
  'wording.read': (state, body, stamp) => withFact(state, 'readings', recorded(body, stamp)),
  'amount.fixed': (state, body, stamp) => withFact(state, 'amounts', recorded(body, stamp)),
};

const inPart = (
  state: CaseState,
  partId: string,
  change: (part: PartRecord) => PartRecord,
): CaseState => changeFact(state, 'parts', (part) => part.partId === partId, change);

export function newRecommendation(
  { recommendationId, details, origin }: BodyOf<'recommendation.added'>,
  isDraft: boolean,
  writtenBy: string,
): Recommendation {
  return {
    recommendationId,
    details,
    currentDue: details.originalDue,
    state: isDraft ? 'drafted' : 'open',
    dates: { actionDone: null, evidenceReceived: null, evidenceComplete: null, satisfied: null },
    evidenceIds: [],
    assessments: [],
    waitingSince: null,
    lastReceived: null,
    lastExtract: origin.kind === 'extract' ? details : null,
    origin,
    isDraft,
    reopenedAfter: 0,
    writtenBy,
  };
}

/** What the parties were offered comment on is no longer what is drafted (R3). */
function redrafted(
  state: CaseState,
  { recommendationId, set }: BodyOf<'recommendation.revised'>,
): CaseState {
  const draft = state.facts.drafts.findLast((one) =>
    one.recommendationIds.includes(recommendationId),
  );
  const found = state.recommendations.find((one) => one.recommendationId === recommendationId);
  if (draft === undefined || !found?.isDraft) return state;
  const before: Readonly<Record<string, unknown>> = found.details;
  const fields = Object.entries(set).flatMap(([field, value]) =>
    value === undefined || canonical(value) === canonical(before[field]) ? [] : [field],
  );
  if (fields.length === 0) return state;
  return withFact(state, 'redrafts', { recommendationId, after: draft.draftId, fields });
}

function revised(
  recommendation: Recommendation,
  { set, origin }: BodyOf<'recommendation.revised'>,
): Recommendation {
  const values = defined(set);
  return {
    ...recommendation,
    details: { ...recommendation.details, ...values },
    lastExtract:
      origin.kind === 'extract'
        ? { ...recommendation.lastExtract, ...values }
        : recommendation.lastExtract,
  };
}
