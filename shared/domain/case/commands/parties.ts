import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { bodyContact, delivererRelations, personDetails, wish } from '../events/parties.ts';

export const partiesCommands = {
  recordPerson: z.strictObject({
    kind: z.literal('recordPerson'),
    caseId: randomId,
    person: personDetails.extend({ name: z.string() }),
  }),
  correctPerson: z.strictObject({
    kind: z.literal('correctPerson'),
    caseId: randomId,
    personId: randomId,
    set: personDetails.extend({ name: z.string() }).partial(),
  }),
  recordWish: z.strictObject({
    kind: z.literal('recordWish'),
    caseId: randomId,
    personId: randomId,
    wish,
    on: isoDate,
    /** How it was learnt: a call, a letter, the representative. */
    source: z.string(),
  }),
  recordOutcome: z.strictObject({
    kind: z.literal('recordOutcome'),
    caseId: randomId,
    body: z.string(),
    outcome: z.string(),
    on: isoDate,
  }),
  recordDeliverer: z.strictObject({
    kind: z.literal('recordDeliverer'),
    caseId: randomId,
    name: z.string(),
    relation: z.enum(delivererRelations),
    actsFor: z.array(z.string()),
  }),
  recordBodyContact: z.strictObject({
    kind: z.literal('recordBodyContact'),
    caseId: randomId,
    contact: bodyContact.extend({ body: z.string(), name: z.string() }),
  }),
  endBodyContact: z.strictObject({
    kind: z.literal('endBodyContact'),
    caseId: randomId,
    contactId: randomId,
    on: isoDate,
    reason: z.string(),
  }),
} as const;
