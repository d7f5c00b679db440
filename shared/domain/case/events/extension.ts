import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

/** More time (c5): asked, decided, and never by overwriting the original date. */
export const extensionEvents = {
  'extension.asked': z.strictObject({
    extensionId: randomId,
    recommendationIds: z.array(randomId).min(1),
    askedOn: isoDate,
    askedBy: z.string().min(1),
    reason: z.string().min(1),
    /** The day they ask for; null where they named none. */
    until: isoDate.nullable(),
    /** The date each stood at when they asked: asked before it or after it are different facts. */
    dueThen: z.array(z.strictObject({ recommendationId: randomId, due: isoDate.nullable() })),
  }),
  'extension.granted': z.strictObject({
    extensionId: randomId,
    on: isoDate,
    due: isoDate,
    reason: z.string().min(1),
    conditions: z.string(),
    complainantToldOn: isoDate.nullable(),
    /** Those it moves, where some of them have ended since it was asked; absent where it moves them all. */
    recommendationIds: z.array(randomId).min(1).exactOptional(),
  }),
  'extension.refused': z.strictObject({
    extensionId: randomId,
    on: isoDate,
    reason: z.string().min(1),
  }),
  /** Granted in error, or its condition failed: the date stands again as it did without it. */
  'extension.removed': z.strictObject({
    extensionId: randomId,
    on: isoDate,
    reason: z.string().min(1),
  }),
} as const;
