import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

export const beyondCommands = {
  offerSupport: z.strictObject({
    kind: z.literal('offerSupport'),
    caseId: randomId,
    to: z.string(),
    what: z.string(),
    on: isoDate,
    isTakenUp: z.boolean().nullable(),
  }),
  noteHandling: z.strictObject({
    kind: z.literal('noteHandling'),
    caseId: randomId,
    body: z.string(),
    isPositive: z.boolean(),
    note: z.string(),
    on: isoDate,
  }),
  recordUndertaking: z.strictObject({
    kind: z.literal('recordUndertaking'),
    caseId: randomId,
    body: z.string(),
    text: z.string(),
    on: isoDate,
    reviewOn: isoDate.nullable(),
  }),
  followUndertaking: z.strictObject({
    kind: z.literal('followUndertaking'),
    caseId: randomId,
    undertakingId: randomId,
    note: z.string(),
    on: isoDate,
    isDone: z.boolean(),
    reviewOn: isoDate.nullable(),
  }),
} as const;
