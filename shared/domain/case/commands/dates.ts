import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { changeQuality, moveCause } from '../events/dates.ts';

const one = { caseId: randomId, recommendationId: randomId } as const;

export const datesCommands = {
  recordTrigger: z.strictObject({
    kind: z.literal('recordTrigger'),
    ...one,
    on: isoDate,
    note: z.string(),
  }),
  setReview: z.strictObject({
    kind: z.literal('setReview'),
    ...one,
    on: isoDate,
    note: z.string(),
  }),
  /** Accepts moves that were previewed; what moved meanwhile is refused, none is moved. */
  moveDates: z.strictObject({
    kind: z.literal('moveDates'),
    caseId: randomId,
    moves: z.array(
      z.strictObject({ recommendationId: randomId, from: isoDate.nullable(), due: isoDate }),
    ),
    cause: moveCause,
    reason: z.string(),
  }),
  keepDate: z.strictObject({
    kind: z.literal('keepDate'),
    ...one,
    would: isoDate,
    cause: moveCause,
    reason: z.string(),
  }),
  noteDelay: z.strictObject({
    kind: z.literal('noteDelay'),
    ...one,
    expectedOn: isoDate,
    note: z.string(),
  }),
  setImpactCheck: z.strictObject({ kind: z.literal('setImpactCheck'), ...one, on: isoDate }),
  checkImpact: z.strictObject({
    kind: z.literal('checkImpact'),
    ...one,
    on: isoDate,
    quality: changeQuality,
    note: z.string(),
    nextOn: isoDate.nullable(),
  }),
} as const;
