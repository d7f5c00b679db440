import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { channel, party } from '../vocabulary.ts';

/** A draft report, a further draft after a substantial change (R3), or terms proposed for an early resolution. */
export const draftKinds = ['draft', 'further-draft', 'proposal'] as const;

/** What a party says to a draft (R3, R4, R5, S10, S16). */
export const commentAnswers = [
  'agree',
  'agree-in-part',
  'disagree',
  'already-done',
  'under-way',
  'could-be-better',
  'date-unrealistic',
  'other',
  'no-reply',
] as const;
export const commentAnswer = z.enum(commentAnswers);
export type CommentAnswer = z.infer<typeof commentAnswer>;

/** What we did with it; dropped because it is already done (R4), or for another reason. */
export const ourAnswers = ['kept', 'changed', 'dropped'] as const;

export const issuedDocuments = [
  'decision',
  'settlement',
  'discontinuance',
  'final-report',
  'report',
  'further-report',
  'special-report',
] as const;
export const issuedDocument = z.enum(issuedDocuments);
export type IssuedDocument = z.infer<typeof issuedDocument>;

/** A party that was offered comment, when, and by when it should answer. */
export const offer = z.strictObject({
  party,
  name: z.string(),
  on: isoDate,
  how: channel,
  commentsDue: isoDate.nullable(),
});
export type Offer = z.infer<typeof offer>;

export const draftEvents = {
  'draft.issued': z.strictObject({
    draftId: randomId,
    kind: z.enum(draftKinds),
    on: isoDate,
    offered: z.array(offer).min(1),
    recommendationIds: z.array(randomId),
    /** What changed substantially since the draft before; empty for the first. */
    changes: z.string(),
  }),
  /** A party was offered comment after the draft went out, or given longer to comment. */
  'draft.offered': z.strictObject({ draftId: randomId, offered: offer }),
  'comment.recorded': z.strictObject({
    commentId: randomId,
    draftId: randomId,
    party,
    name: z.string(),
    on: isoDate,
    /** Null where it is about the draft as a whole. */
    recommendationId: randomId.nullable(),
    answer: commentAnswer,
    says: z.string(),
    /** The procedure's reason for refusing (c7), where one was named. */
    refusalReason: z.string().nullable(),
  }),
  'comment.answered': z.strictObject({
    commentId: randomId,
    answer: z.enum(ourAnswers),
    reason: z.string().min(1),
    on: isoDate,
  }),
  'advice.asked': z.strictObject({
    adviceId: randomId,
    from: z.string().min(1),
    about: z.string().min(1),
    on: isoDate,
  }),
  'advice.received': z.strictObject({
    adviceId: randomId,
    says: z.string().min(1),
    on: isoDate,
  }),
  /** The body may act before the final decision where the caseworker agreed (R5). */
  'early-action.agreed': z.strictObject({
    recommendationId: randomId,
    on: isoDate,
    reason: z.string().min(1),
  }),
  /** Was the date tested with those who must do it (R3, S16)? */
  'date.tested': z.strictObject({
    recommendationId: randomId,
    on: isoDate,
    who: z.string().min(1),
    isRealistic: z.boolean().nullable(),
    note: z.string(),
  }),
  'document.issued': z.strictObject({
    issueId: randomId,
    document: issuedDocument,
    on: isoDate,
    /** Why it went without both parties having been offered comment; prints. Null where they were. */
    withoutComment: z.string().min(1).nullable(),
  }),
  /** A drafted recommendation becomes what is owed: its date worked out from the decision. */
  'recommendation.issued': z.strictObject({
    recommendationId: randomId,
    issueId: randomId,
    due: isoDate.nullable(),
  }),
  /** A body received a document: statutory periods run from this day [S25][S31]. */
  'receipt.recorded': z.strictObject({
    issueId: randomId.nullable(),
    body: z.string().min(1),
    on: isoDate,
  }),
} as const;
