import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

/** Support, positive handling and undertakings beyond what was asked: recorded, followed, not counted (R27). */
export const beyondEvents = {
  'support.offered': z.strictObject({
    supportId: randomId,
    to: z.string().min(1),
    what: z.string().min(1),
    on: isoDate,
    isTakenUp: z.boolean().nullable(),
  }),
  /** The procedure lists the items; the list changes with current themes [S13]. */
  'handling.noted': z.strictObject({
    handlingId: randomId,
    body: z.string().min(1),
    isPositive: z.boolean(),
    note: z.string().min(1),
    on: isoDate,
  }),
  'undertaking.recorded': z.strictObject({
    undertakingId: randomId,
    body: z.string().min(1),
    text: z.string().min(1),
    on: isoDate,
    /** The day to look again; null where none was named. */
    reviewOn: isoDate.nullable(),
  }),
  'undertaking.followed': z.strictObject({
    undertakingId: randomId,
    note: z.string().min(1),
    on: isoDate,
    isDone: z.boolean(),
    reviewOn: isoDate.nullable(),
  }),
} as const;
