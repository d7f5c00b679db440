import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { commentAnswer, draftKinds, issuedDocument, offer, ourAnswers } from '../events/draft.ts';
import { party } from '../vocabulary.ts';

const about = { caseId: randomId } as const;

export const draftCommands = {
  issueDraft: z.strictObject({
    kind: z.literal('issueDraft'),
    ...about,
    draft: z.enum(draftKinds),
    on: isoDate,
    offered: z.array(offer),
    recommendationIds: z.array(randomId),
    changes: z.string(),
  }),
  /** Offers a draft that went out to one more party, or gives a party longer to comment. */
  offerDraft: z.strictObject({
    kind: z.literal('offerDraft'),
    ...about,
    draftId: randomId,
    offered: offer,
  }),
  recordComment: z.strictObject({
    kind: z.literal('recordComment'),
    ...about,
    draftId: randomId,
    party,
    name: z.string(),
    on: isoDate,
    recommendationId: randomId.nullable(),
    answer: commentAnswer,
    says: z.string(),
    refusalReason: z.string().nullable(),
  }),
  answerComment: z.strictObject({
    kind: z.literal('answerComment'),
    ...about,
    commentId: randomId,
    answer: z.enum(ourAnswers),
    reason: z.string(),
    on: isoDate,
  }),
  askAdvice: z.strictObject({
    kind: z.literal('askAdvice'),
    ...about,
    from: z.string(),
    about: z.string(),
    on: isoDate,
  }),
  receiveAdvice: z.strictObject({
    kind: z.literal('receiveAdvice'),
    ...about,
    adviceId: randomId,
    says: z.string(),
    on: isoDate,
  }),
  agreeEarlyAction: z.strictObject({
    kind: z.literal('agreeEarlyAction'),
    ...about,
    recommendationId: randomId,
    on: isoDate,
    reason: z.string(),
  }),
  testDate: z.strictObject({
    kind: z.literal('testDate'),
    ...about,
    recommendationId: randomId,
    on: isoDate,
    who: z.string(),
    isRealistic: z.boolean().nullable(),
    note: z.string(),
  }),
  issueDocument: z.strictObject({
    kind: z.literal('issueDocument'),
    ...about,
    document: issuedDocument,
    on: isoDate,
    received: z.array(z.strictObject({ body: z.string(), on: isoDate })),
    withoutComment: z.string().nullable(),
  }),
  recordReceipt: z.strictObject({
    kind: z.literal('recordReceipt'),
    ...about,
    issueId: randomId.nullable(),
    body: z.string(),
    on: isoDate,
  }),
} as const;
