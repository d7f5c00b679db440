import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

/** Why a date moved, or why it could have and was kept. */
export const moveCause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trigger'), event: z.string() }),
  z.strictObject({ kind: z.literal('chained'), number: z.string() }),
  z.strictObject({ kind: z.literal('start'), note: z.string() }),
  /** A bank-holiday list of this version. */
  z.strictObject({ kind: z.literal('calendar'), version: isoDate }),
  z.strictObject({ kind: z.literal('receipt'), body: z.string() }),
  z.strictObject({ kind: z.literal('assessment') }),
]);
export type MoveCause = z.infer<typeof moveCause>;

/** Did it work (R22)? */
export const changeQualities = [
  'not-yet-known',
  'output-seen',
  'practice-changed',
  'outcome-improved',
] as const;
export const changeQuality = z.enum(changeQualities);

export const datesEvents = {
  /** What a recommendation waited for happened, so its date can be worked out (c3.7). */
  'trigger.recorded': z.strictObject({
    recommendationId: randomId,
    on: isoDate,
    note: z.string(),
  }),
  /** While it waits, the day to look whether the event is still coming (c3.7). */
  'review.set': z.strictObject({
    recommendationId: randomId,
    on: isoDate,
    note: z.string(),
  }),
  'due.moved': z.strictObject({
    recommendationId: randomId,
    due: isoDate,
    cause: moveCause,
    reason: z.string(),
  }),
  /** A person saw that it would move, and kept it. */
  'due.kept': z.strictObject({
    recommendationId: randomId,
    would: isoDate,
    cause: moveCause,
    reason: z.string().min(1),
  }),
  /** Outstanding a year after the decision: when it is now expected [S9]. */
  'delay.noted': z.strictObject({
    recommendationId: randomId,
    expectedOn: isoDate,
    note: z.string().min(1),
  }),
  'impact-check.set': z.strictObject({ recommendationId: randomId, on: isoDate }),
  'impact.checked': z.strictObject({
    checkId: randomId,
    recommendationId: randomId,
    on: isoDate,
    quality: changeQuality,
    note: z.string().min(1),
    /** The next look; null where this was the last. */
    nextOn: isoDate.nullable(),
  }),
} as const;
