import type { draftEvents } from '../events/draft.ts';
import { changeFact, type Evolvers, inRecommendation, recorded, withFact } from './evolvers.ts';

export const draftEvolvers: Evolvers<keyof typeof draftEvents> = {
  'draft.issued': (state, body, stamp) => withFact(state, 'drafts', recorded(body, stamp)),
  'draft.offered': (state, { draftId, offered }) =>
    changeFact(
      state,
      'drafts',
      (one) => one.draftId === draftId,
      (one) => ({ ...one, offered: [...one.offered, offered] }),
    ),
  'comment.recorded': (state, body, stamp) =>
    withFact(state, 'comments', { ...recorded(body, stamp), ours: null }),
  'comment.answered': (state, body, stamp) =>
    changeFact(
      state,
      'comments',
      (one) => one.commentId === body.commentId,
      (one) => ({ ...one, ours: recorded(body, stamp) }),
    ),
  'advice.asked': (state, body, stamp) =>
    withFact(state, 'advice', { ...recorded(body, stamp), received: null }),
  'advice.received': (state, body, stamp) =>
    changeFact(
      state,
      'advice',
      (one) => one.adviceId === body.adviceId,
      (one) => ({ ...one, received: recorded(body, stamp) }),
    ),
  'early-action.agreed': (state, body, stamp) =>
    withFact(state, 'earlyActions', recorded(body, stamp)),
  'date.tested': (state, body, stamp) => withFact(state, 'dateTests', recorded(body, stamp)),
  // What decides the complaint dates the case; later reports do not.
  'document.issued': (state, body, stamp) =>
    withFact(
      state.isDraft
        ? { ...state, isDraft: false, details: { ...state.details, decisionDate: body.on } }
        : state,
      'issued',
      recorded(body, stamp),
    ),
  'recommendation.issued': (state, { recommendationId, due }) =>
    inRecommendation(state, recommendationId, (one) => ({
      ...one,
      isDraft: false,
      details: { ...one.details, originalDue: one.details.originalDue ?? due },
    })),
  'receipt.recorded': (state, body, stamp) => withFact(state, 'receipts', recorded(body, stamp)),
};
