import { z } from 'zod';
import { randomId } from '../../../kernel/iso.ts';
import { mistake } from '../events/errors.ts';

export const errorCommands = {
  recordInError: mistake.extend({
    kind: z.literal('recordInError'),
    caseId: randomId,
    reason: z.string(),
  }),
  withdrawEvidence: z.strictObject({
    kind: z.literal('withdrawEvidence'),
    caseId: randomId,
    evidenceId: randomId,
    reason: z.string(),
  }),
  restoreEvidence: z.strictObject({
    kind: z.literal('restoreEvidence'),
    caseId: randomId,
    evidenceId: randomId,
    reason: z.string(),
  }),
} as const;
