import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { letterKind, quotedDate, replyKind, sentText } from '../events/letters.ts';
import { channel, party } from '../vocabulary.ts';

const about = { caseId: randomId } as const;

export const lettersCommands = {
  /** What went out is recorded once it went; the app itself sends nothing. */
  sendLetter: z.strictObject({
    kind: z.literal('sendLetter'),
    ...about,
    letter: letterKind,
    recommendationIds: z.array(randomId),
    party,
    to: z.string(),
    on: isoDate,
    how: channel,
    replyBy: isoDate.nullable(),
    asksWhyLate: z.boolean(),
    needed: z.string(),
    proof: z.string(),
    /** The text as it went, where it was composed here. */
    sent: sentText.exactOptional(),
    /** The dates the text named, where they are not those that stand now. */
    quoted: z.array(quotedDate).exactOptional(),
  }),
  receiveReply: z.strictObject({
    kind: z.literal('receiveReply'),
    ...about,
    letterId: randomId.nullable(),
    recommendationIds: z.array(randomId),
    from: z.string(),
    on: isoDate,
    reply: replyKind,
    says: z.string(),
    refusalReason: z.string().nullable(),
  }),
  letterInError: z.strictObject({
    kind: z.literal('letterInError'),
    ...about,
    letterId: randomId,
    reason: z.string(),
  }),
} as const;
