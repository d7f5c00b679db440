import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { complainantView, returnDecisions } from '../events/closing.ts';
import { wish } from '../events/parties.ts';
import { channel, ending, notTold, told } from '../vocabulary.ts';

const about = { caseId: randomId } as const;

export const closingCommands = {
  recordView: z.strictObject({
    kind: z.literal('recordView'),
    ...about,
    recommendationIds: z.array(randomId),
    who: z.string(),
    askedOn: isoDate,
    answeredOn: isoDate.nullable(),
    wish: wish.nullable(),
    says: z.string(),
  }),
  endRecommendation: z.strictObject({
    kind: z.literal('endRecommendation'),
    ...about,
    recommendationId: randomId,
    ending,
    reasonId: z.string().nullable(),
    reason: z.string(),
    on: isoDate,
    instead: z.string(),
    view: complainantView.nullable(),
    /** A manager's reason for going past the gate, where the ending needs it. */
    override: z.string().nullable(),
  }),
  reopenRecommendation: z.strictObject({
    kind: z.literal('reopenRecommendation'),
    ...about,
    recommendationId: randomId,
    reason: z.string(),
    on: isoDate,
  }),
  closeRecommendations: z.strictObject({
    kind: z.literal('closeRecommendations'),
    ...about,
    on: isoDate,
    told: z.array(told),
    notTold: z.array(notTold.extend({ reason: z.string() })).exactOptional(),
  }),
  receiveReturn: z.strictObject({
    kind: z.literal('receiveReturn'),
    ...about,
    from: z.string(),
    on: isoDate,
    how: channel,
    says: z.string(),
  }),
  decideReturn: z.strictObject({
    kind: z.literal('decideReturn'),
    ...about,
    returnId: randomId,
    decision: z.enum(returnDecisions),
    reason: z.string(),
    on: isoDate,
    letterOn: isoDate.nullable(),
    recommendationIds: z.array(randomId),
    newReference: z.string(),
  }),
} as const;
