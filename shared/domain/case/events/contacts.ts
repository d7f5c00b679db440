import { z } from 'zod';
import { clockTime, isoDate, randomId } from '../../../kernel/iso.ts';
import { parties } from '../vocabulary.ts';

export const contactWays = ['call', 'meeting', 'video', 'in-person'] as const;
export type ContactWay = (typeof contactWays)[number];

/** Whose side they speak for; neither is an expert, a regulator, a member of the public. */
export const contactParties = [...parties, 'other'] as const;
export const contactParty = z.enum(contactParties);
export type ContactParty = z.infer<typeof contactParty>;

/** Who sought whom (b12). */
export const contactSides = ['them', 'us'] as const;
export const contactSide = z.enum(contactSides);

export const contactsEvents = {
  /** A call or a meeting. A statement by telephone is never evidence by itself (R7). */
  'contact.noted': z.strictObject({
    contactId: randomId,
    party: contactParty,
    /** Their names as they stood, whoever of them is also recorded in the case. */
    who: z.string().min(1),
    how: z.enum(contactWays),
    on: isoDate,
    says: z.string().min(1),
    recommendationIds: z.array(randomId),
    at: clockTime.exactOptional(),
    calledBy: contactSide.exactOptional(),
    personIds: z.array(randomId).exactOptional(),
    bodyContactIds: z.array(randomId).exactOptional(),
    /** Said to be done, and what proof of it was still needed that day. */
    saidDone: z
      .array(z.strictObject({ recommendationId: randomId, needed: z.array(z.string()) }))
      .exactOptional(),
  }),
  /** What was said cannot be unsaid: it can be recorded in error. */
  'contact.entered-in-error': z.strictObject({ contactId: randomId, reason: z.string().min(1) }),
} as const;
