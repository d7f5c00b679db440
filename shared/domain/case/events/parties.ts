import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';

/** May their bank details go to a body (b2)? */
export const payeeConsents = ['not-asked', 'given', 'refused'] as const;

export const personRoles = ['complainant', 'affected', 'representative', 'payee'] as const;

/** A person of the case (b2). Contact details never leave the office. */
export const personDetails = z.strictObject({
  role: z.enum(personRoles),
  name: z.string().min(1),
  pseudonym: z.string(),
  language: z.enum(['en', 'cy']),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  adjustments: z.string(),
  /** Easy Read, large print, BSL (R25). */
  format: z.string(),
  /** What must be known before any contact (R14). */
  mustKnow: z.string(),
  /** Some bodies stopped cheques and some people have no bank account [S16]. */
  paymentMethod: z.string(),
  payeeConsent: z.enum(payeeConsents).exactOptional(),
  /** They may be written to, but not telephoned. */
  doNotPhone: z.boolean().exactOptional(),
});
export type PersonDetails = z.infer<typeof personDetails>;

/** What a person wants, as last heard (R14). */
export const wishes = [
  'wants-action',
  'does-not-want',
  'no-contact',
  'cannot-be-traced',
  'has-died',
] as const;
export const wish = z.enum(wishes);
export type Wish = z.infer<typeof wish>;

export const delivererRelations = ['acts-for', 'commissioned', 'private'] as const;

/** Who is written to at a body (b3): letters of one year go to people who have left the next. */
export const contactPositions = [
  'link-officer',
  'complaints-mailbox',
  'chief-executive',
  'monitoring-officer',
  'leader',
  'scrutiny-chair',
  'other',
] as const;
export type ContactPosition = (typeof contactPositions)[number];

/** A contact of a body, with the days it held; `to` is null while it does. */
export const bodyContact = z.strictObject({
  body: z.string().min(1),
  name: z.string().min(1),
  position: z.enum(contactPositions),
  email: z.string(),
  phone: z.string(),
  from: isoDate,
  to: isoDate.nullable(),
});
export type BodyContact = z.infer<typeof bodyContact>;

export const partiesEvents = {
  'person.recorded': z.strictObject({ personId: randomId, person: personDetails }),
  'person.corrected': z.strictObject({ personId: randomId, set: personDetails.partial() }),
  'wish.recorded': z.strictObject({
    wishId: randomId,
    personId: randomId,
    wish,
    on: isoDate,
    source: z.string().min(1),
  }),
  /** Each body of a case has its own outcome (b1). */
  'outcome.recorded': z.strictObject({
    body: z.string().min(1),
    outcome: z.string().min(1),
    on: isoDate,
  }),
  /** A contractor that delivers what the body answers for (R24, b4). */
  'deliverer.recorded': z.strictObject({
    delivererId: randomId,
    name: z.string().min(1),
    relation: z.enum(delivererRelations),
    actsFor: z.array(z.string().min(1)).min(1),
  }),
  'body-contact.recorded': z.strictObject({ contactId: randomId, contact: bodyContact }),
  'body-contact.ended': z.strictObject({
    contactId: randomId,
    on: isoDate,
    reason: z.string().min(1),
  }),
} as const;
