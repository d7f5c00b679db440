import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

const one = { caseId: randomId, extensionId: randomId } as const;

export const extensionCommands = {
  askExtension: z.strictObject({
    kind: z.literal('askExtension'),
    caseId: randomId,
    recommendationIds: z.array(randomId),
    askedOn: isoDate,
    askedBy: z.string(),
    reason: z.string(),
    until: isoDate.nullable(),
  }),
  grantExtension: z.strictObject({
    kind: z.literal('grantExtension'),
    ...one,
    due: isoDate,
    reason: z.string(),
    conditions: z.string(),
    complainantToldOn: isoDate.nullable(),
  }),
  refuseExtension: z.strictObject({
    kind: z.literal('refuseExtension'),
    ...one,
    reason: z.string(),
  }),
  removeExtension: z.strictObject({
    kind: z.literal('removeExtension'),
    ...one,
    reason: z.string(),
  }),
} as const;
