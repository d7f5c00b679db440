import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { origin, part, recommendationDetails } from '../vocabulary.ts';

export const finding = z.strictObject({
  /** What went wrong. */
  failing: z.string().min(1),
  /** The effect on the person that a remedy answers [S15]. */
  injustice: z.string(),
  bodies: z.array(z.string().min(1)),
});
export type Finding = z.infer<typeof finding>;

/** Why a part is there: the decision names it, each body owes its share, a recurrence, or what was left. */
export const partReasons = ['stated', 'each-body', 'occurrence', 'met', 'remainder'] as const;

export const recommendationEvents = {
  'recommendation.added': z.strictObject({
    recommendationId: randomId,
    details: recommendationDetails,
    origin,
  }),
  'recommendation.revised': z.strictObject({
    recommendationId: randomId,
    set: recommendationDetails.omit({ originalDue: true }).partial(),
    /** The date as it now stands, where the revision moves it; the original stays. */
    currentDue: isoDate.nullable().optional(),
    origin,
  }),
  /** Recorded twice, or in the wrong case. `number` settles which of two keeps it. */
  'recommendation.entered-in-error': z.strictObject({
    recommendationId: randomId,
    number: z.string().min(1),
    reason: z.string().min(1),
    on: isoDate,
  }),
  'part.added': z.strictObject({
    recommendationId: randomId,
    part,
    why: z.enum(partReasons),
  }),
  'part.revised': z.strictObject({
    recommendationId: randomId,
    partId: randomId,
    set: part.omit({ partId: true }).partial(),
  }),
  'part.withdrawn': z.strictObject({
    recommendationId: randomId,
    partId: randomId,
    reason: z.string().min(1),
  }),
  'finding.recorded': z.strictObject({ findingId: randomId, finding }),
  'finding.corrected': z.strictObject({ findingId: randomId, set: finding.partial() }),
  /** After issue wording is not rewritten: only how it was read is noted. */
  'wording.read': z.strictObject({
    recommendationId: randomId,
    words: z.string().min(1),
    reading: z.string().min(1),
  }),
  /** What a formula came to (the valuer's figure), for the whole or for one part. */
  'amount.fixed': z.strictObject({
    recommendationId: randomId,
    partId: randomId.nullable(),
    amount: z.number().min(0),
    how: z.string().min(1),
    on: isoDate,
  }),
} as const;
