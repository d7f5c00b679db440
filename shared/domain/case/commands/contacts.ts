import { z } from 'zod';
import { clockTime, isoDate, randomId } from '../../../kernel/iso.ts';
import { contactParty, contactSide, contactWays } from '../events/contacts.ts';

export const contactsCommands = {
  noteContact: z.strictObject({
    kind: z.literal('noteContact'),
    caseId: randomId,
    party: contactParty,
    who: z.string(),
    how: z.enum(contactWays),
    on: isoDate,
    says: z.string(),
    recommendationIds: z.array(randomId),
    at: clockTime.exactOptional(),
    calledBy: contactSide.exactOptional(),
    personIds: z.array(randomId).exactOptional(),
    bodyContactIds: z.array(randomId).exactOptional(),
    /** Which of the recommendations they say are done. */
    saidDone: z.array(randomId).exactOptional(),
  }),
  contactInError: z.strictObject({
    kind: z.literal('contactInError'),
    caseId: randomId,
    contactId: randomId,
    reason: z.string(),
  }),
} as const;
