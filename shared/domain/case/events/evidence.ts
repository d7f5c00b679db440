import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { assessmentResult, filedItem } from '../vocabulary.ts';
import { changeQuality } from './dates.ts';

/** What is known of an item beyond its bytes (b8). */
export const itemFacts = z.strictObject({
  receivedOn: isoDate,
  /** A bare statement that it is done: never enough by itself (R7). */
  isStatement: z.boolean(),
  from: z.string(),
  /** The date on the letter, the day of the payment. */
  actOn: isoDate.nullable(),
});

export const evidenceEvents = {
  'evidence.filed': z.strictObject({
    evidenceId: randomId,
    recommendationIds: z.array(randomId),
    item: filedItem,
  }),
  'evidence.described': z.strictObject({ evidenceId: randomId, set: itemFacts.partial() }),
  /** Which recommendations and parts an item serves: many to many (b8). */
  'evidence.pinned': z.strictObject({
    evidenceId: randomId,
    recommendationId: randomId,
    partIds: z.array(randomId),
  }),
  'evidence.opened': z.strictObject({
    evidenceId: randomId,
    purpose: z.enum(['preview', 'copy', 'bundle']),
  }),
  'evidence.assessed': z.strictObject({
    assessmentId: randomId,
    recommendationId: randomId,
    evidenceIds: z.array(randomId),
    result: assessmentResult,
    reason: z.string().min(1),
    assessedOn: isoDate,
    actionDoneOn: isoDate.nullable(),
    /** The parts judged; absent or empty where the whole is. */
    partIds: z.array(randomId).exactOptional(),
    /** Why statements alone were enough here (R7). */
    statementOverride: z.string().min(1).exactOptional(),
    /** Why money still outstanding is accepted. */
    restAccepted: z.string().min(1).exactOptional(),
    quality: changeQuality.exactOptional(),
  }),
  /** Two people judged without seeing each other: which judgement stands. */
  'assessment.settled': z.strictObject({
    recommendationId: randomId,
    assessmentId: randomId,
    partIds: z.array(randomId).exactOptional(),
    reason: z.string().min(1),
  }),
  'payment.recorded': z.strictObject({
    paymentId: randomId,
    recommendationId: randomId,
    partId: randomId.nullable(),
    on: isoDate,
    amount: z.number().min(0),
    payee: z.string().min(1),
    /** Taken off against what the payee owes [S16]; counts as received. */
    setOff: z.number().min(0),
    note: z.string(),
  }),
  'payment.entered-in-error': z.strictObject({
    paymentId: randomId,
    reason: z.string().min(1),
  }),
} as const;
