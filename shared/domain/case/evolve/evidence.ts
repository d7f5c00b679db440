import type { evidenceEvents } from '../events/evidence.ts';
import type { BodyOf } from '../events.ts';
import type { Assessment, CaseState, EvidenceItem, Recommendation, Stamp } from '../state.ts';
import { changeFact, type Evolvers, inRecommendation, recorded, withFact } from './evolvers.ts';

export const evidenceEvolvers: Evolvers<keyof typeof evidenceEvents> = {
  'evidence.filed': (state, body, stamp) => filed(state, body, stamp),
  'evidence.described': (state, { evidenceId, set }) =>
    inItem(state, evidenceId, (item) => described(item, set)),
  'evidence.pinned': (state, { evidenceId, recommendationId, partIds }) =>
    pinned(state, evidenceId, recommendationId, partIds),
  'evidence.opened': (state, { evidenceId, purpose }, stamp) =>
    inItem(state, evidenceId, (item) => ({
      ...item,
      openings: [...item.openings, { ...stamp, purpose }],
    })),
  'evidence.assessed': (state, body, stamp) => {
    const { recommendationId, ...facts } = body;
    const assessment: Assessment = { ...facts, stamp };
    return inRecommendation(state, recommendationId, (one) => ({
      ...one,
      assessments: [...one.assessments, assessment],
    }));
  },
  'assessment.settled': (state, { recommendationId, assessmentId }) =>
    inRecommendation(state, recommendationId, (one) => standing(one, assessmentId)),
  'payment.recorded': (state, body, stamp) =>
    withFact(state, 'payments', { ...recorded(body, stamp), error: null }),
  'payment.entered-in-error': (state, { paymentId, reason }) =>
    changeFact(
      state,
      'payments',
      (one) => one.paymentId === paymentId,
      (one) => ({ ...one, error: reason }),
    ),
};

const inItem = (
  state: CaseState,
  evidenceId: string,
  change: (item: EvidenceItem) => EvidenceItem,
): CaseState => ({
  ...state,
  evidence: state.evidence.map((item) => (item.evidenceId === evidenceId ? change(item) : item)),
});

function filed(state: CaseState, body: BodyOf<'evidence.filed'>, stamp: Stamp): CaseState {
  if (state.evidence.some((item) => item.evidenceId === body.evidenceId)) return state;
  const facts = { filed: stamp, openings: [], isStatement: false, from: '', actOn: null };
  const item: EvidenceItem = { ...body, ...facts };
  return {
    ...state,
    evidence: [...state.evidence, item],
    recommendations: state.recommendations.map((one) =>
      body.recommendationIds.includes(one.recommendationId)
        ? { ...one, evidenceIds: [...one.evidenceIds, body.evidenceId] }
        : one,
    ),
  };
}

const described = (item: EvidenceItem, set: BodyOf<'evidence.described'>['set']): EvidenceItem => ({
  ...item,
  item: { ...item.item, receivedOn: set.receivedOn ?? item.item.receivedOn },
  isStatement: set.isStatement ?? item.isStatement,
  from: set.from ?? item.from,
  actOn: set.actOn === undefined ? item.actOn : set.actOn,
});

function pinned(
  state: CaseState,
  evidenceId: string,
  recommendationId: string,
  partIds: readonly string[],
): CaseState {
  if (!state.evidence.some((item) => item.evidenceId === evidenceId)) return state;
  const own = new Set(
    state.facts.parts.flatMap((part) =>
      part.recommendationId === recommendationId ? [part.partId] : [],
    ),
  );
  const others = state.facts.pins.filter(
    (pin) => pin.evidenceId !== evidenceId || !own.has(pin.partId),
  );
  const pins = [...others, ...partIds.map((partId) => ({ evidenceId, partId }))];
  const next = { ...state, facts: { ...state.facts, pins } };
  return inRecommendation(next, recommendationId, (one) =>
    one.evidenceIds.includes(evidenceId)
      ? one
      : { ...one, evidenceIds: [...one.evidenceIds, evidenceId] },
  );
}

/** Of two judgements made apart, the one that stands is heard last. */
function standing(one: Recommendation, assessmentId: string): Recommendation {
  const chosen = one.assessments.filter((made) => made.assessmentId === assessmentId);
  const others = one.assessments.filter((made) => made.assessmentId !== assessmentId);
  return { ...one, assessments: [...others, ...chosen] };
}
