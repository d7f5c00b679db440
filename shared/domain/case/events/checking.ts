import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { stepIds } from '../../procedure/steps.ts';

export const checkingEvents = {
  /** Is the record clear and fit to publish? By a different person than wrote it [S7]. */
  'record.checked': z.strictObject({
    recommendationId: randomId,
    isAccepted: z.boolean(),
    /** The procedure's reasons for returning it; empty where it is accepted. */
    problems: z.array(z.string()),
    note: z.string(),
    on: isoDate,
  }),
  /** A step asked of somebody who may take it; it travels to their laptop and back. */
  'step.requested': z.strictObject({
    requestId: randomId,
    step: z.enum(stepIds),
    /** The order as it will be given; parsed when it is approved. */
    command: z.unknown(),
    reason: z.string().min(1),
    on: isoDate,
  }),
  'request.approved': z.strictObject({ requestId: randomId, reason: z.string(), on: isoDate }),
  'request.returned': z.strictObject({
    requestId: randomId,
    reason: z.string().min(1),
    on: isoDate,
  }),
  /** Taken back by who asked, before anybody answered. */
  'request.withdrawn': z.strictObject({
    requestId: randomId,
    reason: z.string().min(1),
    on: isoDate,
  }),
} as const;
