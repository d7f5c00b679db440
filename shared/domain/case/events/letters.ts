import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { channel, party } from '../vocabulary.ts';

/** What went out (b11, b12, d1). */
export const letterKinds = [
  'reminder',
  'chase',
  'still-needed',
  'extension-answer',
  'delay-explained',
  'view-asked',
  'chief-executive',
  'special-report-notice',
  /** That everything has ended (R13): to the body, or to the complainant in words of its own. */
  'confirmation',
  'other',
] as const;
export const letterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKind>;

/** A composed text as it was sent; `contact` is who at the body it named. */
export const sentText = z.strictObject({
  subject: z.string(),
  text: z.string().min(1),
  language: z.enum(['en', 'cy']),
  contact: z.string(),
});
export type SentText = z.infer<typeof sentText>;

/** The date a letter named for what it is about; null where it named none. */
export const quotedDate = z.strictObject({ recommendationId: randomId, due: isoDate.nullable() });

/** What a reply comes to; a refusal or a different action is a road to the escalation gate (c8). */
export const replyKinds = [
  'reasons-for-delay',
  'evidence-promised',
  'refusal',
  'cannot',
  'different-action',
  'other',
] as const;
export const replyKind = z.enum(replyKinds);

export const lettersEvents = {
  'letter.sent': z.strictObject({
    letterId: randomId,
    kind: letterKind,
    /** Rung of the chase ladder; null for what is not a chase. */
    level: z.int().min(1).nullable(),
    recommendationIds: z.array(randomId).min(1),
    party,
    to: z.string().min(1),
    on: isoDate,
    how: channel,
    replyBy: isoDate.nullable(),
    asksWhyLate: z.boolean(),
    /** What is still needed, item by item (R12); empty where the letter asks for nothing. */
    needed: z.string(),
    /** The dates it named: a letter that named an old date is marked when the date moves. */
    quoted: z.array(quotedDate),
    /** How we know that it went: the sent copy, a post receipt. Empty where nothing shows it. */
    proof: z.string(),
    sent: sentText.exactOptional(),
  }),
  'reply.received': z.strictObject({
    replyId: randomId,
    letterId: randomId.nullable(),
    recommendationIds: z.array(randomId).min(1),
    from: z.string().min(1),
    on: isoDate,
    kind: replyKind,
    says: z.string().min(1),
    refusalReason: z.string().nullable(),
  }),
  /** What left the office cannot be undone: it can be recorded in error. */
  'letter.entered-in-error': z.strictObject({ letterId: randomId, reason: z.string().min(1) }),
} as const;
