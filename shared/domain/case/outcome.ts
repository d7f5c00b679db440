import { procedureById } from '../procedure/registry.ts';
import type { CaseEvent } from './events.ts';
import type { Assessment, CaseState, EvidenceItem, Recommendation, Stamp } from './state.ts';
import { hasEnded } from './state.ts';
import type { AssessmentResult, RecommendationState } from './vocabulary.ts';

type Body<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>['body'];

/** The state of a recommendation and its four dates follow from its evidence and assessments. */
export function withEvidence(
  state: CaseState,
  body: Body<'evidence.filed'>,
  stamp: Stamp,
): CaseState {
  if (state.evidence.some((item) => item.evidenceId === body.evidenceId)) return state;
  const item: EvidenceItem = { ...body, filed: stamp, openings: [] };
  const evidence = [...state.evidence, item];
  return {
    ...state,
    evidence,
    recommendations: state.recommendations.map((recommendation) =>
      body.recommendationIds.includes(recommendation.recommendationId)
        ? settled(state, evidence, {
            ...recommendation,
            evidenceIds: [...recommendation.evidenceIds, body.evidenceId],
          })
        : recommendation,
    ),
  };
}

export function withAssessment(
  state: CaseState,
  recommendation: Recommendation,
  body: Body<'evidence.assessed'>,
  stamp: Stamp,
): Recommendation {
  const { recommendationId: _, ...facts } = body;
  const assessment: Assessment = { ...facts, stamp };
  return settled(state, state.evidence, {
    ...recommendation,
    assessments: [...recommendation.assessments, assessment],
  });
}

function settled(
  state: CaseState,
  evidence: readonly EvidenceItem[],
  recommendation: Recommendation,
): Recommendation {
  const judged = recommendation.assessments.flatMap((made) => made.evidenceIds);
  const mine = new Set([...recommendation.evidenceIds, ...judged]);
  const received = evidence
    .filter((item) => mine.has(item.evidenceId))
    .map((item) => ({ id: item.evidenceId, on: item.item.receivedOn }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const assessed = new Set(judged);
  const unassessed = received.filter((item) => !assessed.has(item.id));
  const last = recommendation.assessments.at(-1);
  const satisfied = last?.result === 'satisfied' ? last : undefined;
  const counted = received.filter((item) => satisfied?.evidenceIds.includes(item.id) ?? false);
  const dates = {
    actionDone: last?.actionDoneOn ?? recommendation.dates.actionDone,
    evidenceReceived: received[0]?.on ?? null,
    evidenceComplete: satisfied === undefined ? null : (counted.at(-1)?.on ?? null),
    satisfied: satisfied?.assessedOn ?? null,
  };
  const settledState = stateOf(state, { ...recommendation, dates }, last, unassessed.length > 0);
  return {
    ...recommendation,
    dates,
    state: settledState,
    waitingSince: hasEnded(settledState) ? null : (unassessed[0]?.on ?? null),
  };
}

const afterAssessment: Readonly<
  Record<Exclude<AssessmentResult, 'satisfied'>, RecommendationState>
> = {
  partly: 'partly-satisfied',
  'not-satisfied': 'not-satisfied',
};

function stateOf(
  state: CaseState,
  recommendation: Recommendation,
  last: Assessment | undefined,
  hasUnassessed: boolean,
): RecommendationState {
  if (last?.result === 'satisfied') return timeliness(state, recommendation);
  if (hasUnassessed) return 'evidence-received';
  return last === undefined ? 'open' : afterAssessment[last.result];
}

/** What has ended, judged again: its date or the procedure was corrected. */
export const rejudged = (state: CaseState, recommendation: Recommendation): Recommendation =>
  hasEnded(recommendation.state)
    ? { ...recommendation, state: timeliness(state, recommendation) }
    : recommendation;

/**
 * On time by the date the procedure counts: evidence complete (PSOW: the timescale is for telling us
 * [S2][S4], R6) or the action itself (LGSCO: action after the deadline is late [S16]). Measured against
 * the date as it now stands; the original is kept beside it for the other figure (c5).
 */
function timeliness(state: CaseState, recommendation: Recommendation): RecommendationState {
  const due = recommendation.currentDue;
  const { id, version } = state.details.procedure;
  const fact = procedureById(id, version)?.onTimeBy.value ?? 'evidenceComplete';
  const counted = recommendation.dates[fact] ?? recommendation.dates.evidenceComplete;
  if (due === null || counted === null) return 'satisfied-undated';
  return counted <= due ? 'satisfied-on-time' : 'satisfied-late';
}
