import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { channel, ending, notTold, told } from '../vocabulary.ts';
import { wish } from './parties.ts';

/** The complainant's view, or why it was not asked: needed where an ending touches them (R14). */
export const complainantView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given'), viewId: randomId }),
  z.strictObject({ kind: z.literal('not-asked'), why: z.string().min(1) }),
]);
export type ComplainantView = z.infer<typeof complainantView>;

export const returnDecisions = ['reopened', 'new-case', 'no-further-action'] as const;

export const closingEvents = {
  /** The complainant was asked about an action that affects them, and what they said (R14). */
  'view.recorded': z.strictObject({
    viewId: randomId,
    recommendationIds: z.array(randomId).min(1),
    who: z.string().min(1),
    askedOn: isoDate,
    /** Null while no answer came. */
    answeredOn: isoDate.nullable(),
    wish: wish.nullable(),
    says: z.string(),
  }),
  'recommendation.ended': z.strictObject({
    recommendationId: randomId,
    ending,
    /** The procedure's reason, where it lists some. */
    reasonId: z.string().nullable(),
    reason: z.string().min(1),
    on: isoDate,
    /** What was done instead, where something equivalent was. */
    instead: z.string(),
    view: complainantView.nullable(),
  }),
  /** R18, c1: any closing state can be opened again. */
  'recommendation.reopened': z.strictObject({
    recommendationId: randomId,
    reason: z.string().min(1),
    on: isoDate,
  }),
  'recommendations.closed': z.strictObject({
    on: isoDate,
    told: z.array(told),
    notTold: z.array(notTold).exactOptional(),
  }),
  /** A complainant comes back: the action did not resolve it (R18). */
  'return.received': z.strictObject({
    returnId: randomId,
    from: z.string().min(1),
    on: isoDate,
    how: channel,
    says: z.string().min(1),
  }),
  'return.decided': z.strictObject({
    returnId: randomId,
    decision: z.enum(returnDecisions),
    reason: z.string().min(1),
    on: isoDate,
    /** The letter that told them. */
    letterOn: isoDate,
    /** Opened again; empty for the other decisions. */
    recommendationIds: z.array(randomId),
    /** The new case's reference; empty for the other decisions. */
    newReference: z.string(),
  }),
} as const;
