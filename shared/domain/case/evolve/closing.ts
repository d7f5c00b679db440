import type { checkingEvents } from '../events/checking.ts';
import type { closingEvents } from '../events/closing.ts';
import { changeFact, type Evolvers, inRecommendation, recorded, withFact } from './evolvers.ts';
import { stoodDown } from './letters.ts';

export const closingEvolvers: Evolvers<keyof typeof closingEvents> = {
  'view.recorded': (state, body, stamp) => withFact(state, 'views', recorded(body, stamp)),
  // Ended by one and entered in error by another: what is said last holds.
  'recommendation.ended': (state, body, stamp) => {
    const errors = state.facts.errors.filter(
      (one) => one.recommendationId !== body.recommendationId,
    );
    const next = { ...state, facts: { ...state.facts, errors } };
    return withFact(next, 'endings', recorded(body, stamp));
  },
  // Reopening takes the endings away and lets judgements made before decide nothing more.
  'recommendation.reopened': (state, body, stamp) => {
    const { recommendationId } = body;
    const endings = state.facts.endings.filter((one) => one.recommendationId !== recommendationId);
    const errors = state.facts.errors.filter((one) => one.recommendationId !== recommendationId);
    const next = inRecommendation(
      { ...state, recommendationsClosed: null, facts: { ...state.facts, endings, errors } },
      recommendationId,
      (one) => ({ ...one, reopenedAfter: one.assessments.length }),
    );
    return withFact(stoodDown(next, body, stamp), 'reopenings', recorded(body, stamp));
  },
  'recommendations.closed': (state, { on, told, notTold }) => ({
    ...state,
    recommendationsClosed: { on, told, notTold: notTold ?? [] },
  }),
  'return.received': (state, body, stamp) =>
    withFact(state, 'returns', { ...recorded(body, stamp), decision: null }),
  'return.decided': (state, body, stamp) =>
    changeFact(
      state,
      'returns',
      (one) => one.returnId === body.returnId,
      (one) => ({ ...one, decision: recorded(body, stamp) }),
    ),
};

export const checkingEvolvers: Evolvers<keyof typeof checkingEvents> = {
  'record.checked': (state, body, stamp) => withFact(state, 'checks', recorded(body, stamp)),
  'step.requested': (state, body, stamp) =>
    withFact(state, 'requests', { ...recorded(body, stamp), answer: null, isTaken: false }),
  'request.approved': (state, body, stamp) =>
    changeFact(
      state,
      'requests',
      (one) => one.requestId === body.requestId,
      (one) => ({
        ...one,
        answer: { kind: 'approved', ...recorded(body, stamp) },
        isTaken: true,
      }),
    ),
  'request.returned': (state, body, stamp) =>
    changeFact(
      state,
      'requests',
      (one) => one.requestId === body.requestId,
      (one) => ({ ...one, answer: { kind: 'returned', ...recorded(body, stamp) } }),
    ),
  'request.withdrawn': (state, body, stamp) =>
    changeFact(
      state,
      'requests',
      (one) => one.requestId === body.requestId,
      (one) => ({ ...one, answer: { kind: 'withdrawn', ...recorded(body, stamp) } }),
    ),
};
