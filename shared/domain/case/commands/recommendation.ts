import { z } from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { finding } from '../events/recommendation.ts';
import { origin, part } from '../vocabulary.ts';
import { newRecommendation } from './opening.ts';

const one = { caseId: randomId, recommendationId: randomId } as const;
/** A part as a person gives it. */
export const newPart = part.omit({ partId: true }).extend({ text: z.string() });
export type NewPart = DeepReadonly<z.infer<typeof newPart>>;
const newFinding = finding.extend({ failing: z.string() });

export const recommendationCommands = {
  addRecommendation: z.strictObject({
    kind: z.literal('addRecommendation'),
    caseId: randomId,
    recommendation: newRecommendation,
    /** Separately provable parts the decision names under one number. */
    parts: z.array(newPart).exactOptional(),
    origin,
  }),
  reviseRecommendation: z.strictObject({
    kind: z.literal('reviseRecommendation'),
    ...one,
    set: newRecommendation.partial(),
    origin,
  }),
  enterInError: z.strictObject({ kind: z.literal('enterInError'), ...one, reason: z.string() }),
  addPart: z.strictObject({ kind: z.literal('addPart'), ...one, part: newPart }),
  revisePart: z.strictObject({
    kind: z.literal('revisePart'),
    ...one,
    partId: randomId,
    set: newPart.partial(),
  }),
  withdrawPart: z.strictObject({
    kind: z.literal('withdrawPart'),
    ...one,
    partId: randomId,
    reason: z.string(),
  }),
  recordFinding: z.strictObject({
    kind: z.literal('recordFinding'),
    caseId: randomId,
    finding: newFinding,
  }),
  correctFinding: z.strictObject({
    kind: z.literal('correctFinding'),
    caseId: randomId,
    findingId: randomId,
    set: newFinding.partial(),
  }),
  noteReading: z.strictObject({
    kind: z.literal('noteReading'),
    ...one,
    words: z.string(),
    reading: z.string(),
  }),
  fixAmount: z.strictObject({
    kind: z.literal('fixAmount'),
    ...one,
    partId: randomId.nullable(),
    amount: z.number().min(0),
    how: z.string(),
    on: isoDate,
  }),
} as const;
