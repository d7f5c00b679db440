import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { changeQuality } from '../events/dates.ts';
import { itemFacts } from '../events/evidence.ts';
import { assessmentResult } from '../vocabulary.ts';
import { newPart } from './recommendation.ts';

const one = { caseId: randomId, recommendationId: randomId } as const;

const newPayment = z.strictObject({
  partId: randomId.nullable(),
  on: isoDate,
  amount: z.number().min(0),
  payee: z.string(),
  setOff: z.number().min(0),
  note: z.string(),
});
export type NewPayment = z.infer<typeof newPayment>;

export const evidenceCommands = {
  describeEvidence: z.strictObject({
    kind: z.literal('describeEvidence'),
    caseId: randomId,
    evidenceId: randomId,
    set: itemFacts.partial(),
  }),
  pinEvidence: z.strictObject({
    kind: z.literal('pinEvidence'),
    ...one,
    evidenceId: randomId,
    partIds: z.array(randomId),
  }),
  assessEvidence: z.strictObject({
    kind: z.literal('assessEvidence'),
    ...one,
    evidenceIds: z.array(randomId),
    result: assessmentResult,
    reason: z.string(),
    actionDoneOn: isoDate.nullable(),
    partIds: z.array(randomId).exactOptional(),
    statementOverride: z.string().exactOptional(),
    restAccepted: z.string().exactOptional(),
    /** What the evidence shows was paid. */
    payments: z.array(newPayment).exactOptional(),
    /** Judged partly met: what is left stays a part under the same number (c1). */
    remainder: newPart.exactOptional(),
    quality: changeQuality.exactOptional(),
  }),
  settleAssessment: z.strictObject({
    kind: z.literal('settleAssessment'),
    ...one,
    assessmentId: randomId,
    reason: z.string(),
  }),
  recordPayment: z.strictObject({ kind: z.literal('recordPayment'), ...one, payment: newPayment }),
  paymentInError: z.strictObject({
    kind: z.literal('paymentInError'),
    caseId: randomId,
    paymentId: randomId,
    reason: z.string(),
  }),
} as const;
