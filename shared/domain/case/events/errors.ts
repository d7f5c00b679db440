import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

/**
 * What a person may say was recorded in error, by the kind of the entry that recorded it. What has an entry of
 * its own for that (a letter, a payment, a recommendation) or is set back by a correction is not here.
 */
export const mistakenKinds = [
  'case.linked',
  'complaint.closed',
  'person.recorded',
  'wish.recorded',
  'outcome.recorded',
  'deliverer.recorded',
  'body-contact.recorded',
  'body-contact.ended',
  'finding.recorded',
  'part.withdrawn',
  'recommendation.entered-in-error',
  'wording.read',
  'amount.fixed',
  'draft.issued',
  'comment.recorded',
  'comment.answered',
  'advice.asked',
  'advice.received',
  'early-action.agreed',
  'date.tested',
  'receipt.recorded',
  'trigger.recorded',
  'review.set',
  'due.moved',
  'due.kept',
  'delay.noted',
  'impact-check.set',
  'impact.checked',
  'extension.asked',
  'extension.granted',
  'extension.refused',
  'extension.removed',
  'evidence.pinned',
  'evidence.assessed',
  'payment.entered-in-error',
  'letter.entered-in-error',
  'reply.received',
  'contact.entered-in-error',
  'consideration.recorded',
  'escalation.step-taken',
  'escalation.stood-down',
  'view.recorded',
  'recommendation.ended',
  'recommendations.closed',
  'return.received',
  'return.decided',
  'record.checked',
  'request.returned',
  'request.withdrawn',
  'support.offered',
  'handling.noted',
  'undertaking.recorded',
  'undertaking.followed',
] as const;
export const mistakenKind = z.enum(mistakenKinds);
export type MistakenKind = z.infer<typeof mistakenKind>;

/** Which one of its kind: its own id, or that of what it is about with the day it names. */
export const mistake = z.strictObject({
  of: mistakenKind,
  id: z.string().min(1),
  /** Null where the case as a whole is meant, or the id says enough. */
  recommendationId: randomId.nullable(),
  /** The day it names; null where the id says enough. */
  on: isoDate.nullable(),
});
export type Mistake = z.infer<typeof mistake>;

/** Nothing is deleted: that something was recorded in error is an entry too, and the history shows both. */
export const errorEvents = {
  'record.entered-in-error': mistake.extend({ reason: z.string().min(1) }),
  /** Filed in the wrong place. The item stays, with its custody, and can be put back. */
  'evidence.withdrawn': z.strictObject({ evidenceId: randomId, reason: z.string().min(1) }),
  'evidence.restored': z.strictObject({ evidenceId: randomId, reason: z.string() }),
} as const;
