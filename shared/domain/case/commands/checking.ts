import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

const about = { caseId: randomId } as const;

export const checkingCommands = {
  checkRecord: z.strictObject({
    kind: z.literal('checkRecord'),
    ...about,
    recommendationId: randomId,
    isAccepted: z.boolean(),
    problems: z.array(z.string()),
    note: z.string(),
    on: isoDate,
  }),
  /** Asks somebody who may take the step to take it. */
  requestStep: z.strictObject({
    kind: z.literal('requestStep'),
    ...about,
    command: z.unknown(),
    reason: z.string(),
  }),
  approveRequest: z.strictObject({
    kind: z.literal('approveRequest'),
    ...about,
    requestId: randomId,
    reason: z.string(),
  }),
  returnRequest: z.strictObject({
    kind: z.literal('returnRequest'),
    ...about,
    requestId: randomId,
    reason: z.string(),
  }),
  /** Who asked no longer wants it. */
  withdrawRequest: z.strictObject({
    kind: z.literal('withdrawRequest'),
    ...about,
    requestId: randomId,
    reason: z.string(),
  }),
} as const;
