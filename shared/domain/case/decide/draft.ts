import { refuse } from '../../../kernel/result.ts';
import type { draftCommands } from '../commands/draft.ts';
import { happenedSince } from './days.ts';
import { type Deciders, decided, given, happened, reasonGiven } from './deciders.ts';
import { answerComment, recordComment } from './draft/comments.ts';
import { issueDocument } from './draft/document.ts';
import { issueDraft, offerDraft } from './draft/offer.ts';
import { recordReceipt } from './draft/receipt.ts';
import { draftedRecommendation } from './draft/stage.ts';

export const draftDeciders: Deciders<keyof typeof draftCommands> = {
  issueDraft,
  offerDraft,
  recordComment,
  answerComment,
  issueDocument,
  recordReceipt,
  askAdvice: ({ from, about, on }, _state, context) => {
    const name = given(from, 'words.missing');
    if (!name.ok) return name;
    const words = given(about, 'words.missing');
    if (!words.ok) return words;
    const day = happened(on, context);
    if (!day.ok) return day;
    const adviceId = context.newId();
    const body = { adviceId, from: name.value, about: words.value, on };
    return decided(adviceId, { kind: 'advice.asked', body });
  },
  receiveAdvice: ({ adviceId, says, on }, state, context) => {
    const asked = state.facts.advice.find((one) => one.adviceId === adviceId);
    if (asked === undefined) return refuse('advice.not-found');
    if (asked.received !== null)
      return refuse('advice.already-received', { date: asked.received.on });
    const words = given(says, 'words.missing');
    if (!words.ok) return words;
    const day = happenedSince(on, asked.on, context);
    if (!day.ok) return day;
    const body = { adviceId, says: words.value, on };
    return decided(adviceId, { kind: 'advice.received', body });
  },
  // Acting before the decision is agreed beforehand (R5); afterwards there is nothing left to agree to.
  agreeEarlyAction: ({ recommendationId, on, reason }, state, context) => {
    const drafted = draftedRecommendation(state, recommendationId);
    if (!drafted.ok) return drafted;
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const day = happened(on, context);
    if (!day.ok) return day;
    const body = { recommendationId, on, reason: why.value };
    return decided(recommendationId, { kind: 'early-action.agreed', body });
  },
  testDate: ({ recommendationId, on, who, isRealistic, note }, state, context) => {
    const drafted = draftedRecommendation(state, recommendationId);
    if (!drafted.ok) return drafted;
    const name = given(who, 'words.missing');
    if (!name.ok) return name;
    const day = happened(on, context);
    if (!day.ok) return day;
    const body = { recommendationId, on, who: name.value, isRealistic, note: note.trim() };
    return decided(recommendationId, { kind: 'date.tested', body });
  },
};
