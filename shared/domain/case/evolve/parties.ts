import type { beyondEvents } from '../events/beyond.ts';
import type { partiesEvents } from '../events/parties.ts';
import { changeFact, defined, type Evolvers, recorded, withFact } from './evolvers.ts';

export const partiesEvolvers: Evolvers<keyof typeof partiesEvents> = {
  'person.recorded': (state, body) => withFact(state, 'persons', { ...body, wishes: [] }),
  'person.corrected': (state, { personId, set }) =>
    changeFact(
      state,
      'persons',
      (one) => one.personId === personId,
      (one) => ({ ...one, person: { ...one.person, ...defined(set) } }),
    ),
  'wish.recorded': (state, body, stamp) =>
    changeFact(
      state,
      'persons',
      (one) => one.personId === body.personId,
      (one) => ({ ...one, wishes: [...one.wishes, recorded(body, stamp)] }),
    ),
  'outcome.recorded': (state, body, stamp) => withFact(state, 'outcomes', recorded(body, stamp)),
  'deliverer.recorded': (state, body, stamp) =>
    withFact(state, 'deliverers', recorded(body, stamp)),
  'body-contact.recorded': (state, body, stamp) =>
    withFact(state, 'bodyContacts', { ...recorded(body, stamp), ended: null }),
  'body-contact.ended': (state, body, stamp) =>
    changeFact(
      state,
      'bodyContacts',
      (one) => one.contactId === body.contactId,
      (one) => ({
        ...one,
        contact: { ...one.contact, to: body.on },
        ended: recorded(body, stamp),
      }),
    ),
};

export const beyondEvolvers: Evolvers<keyof typeof beyondEvents> = {
  'support.offered': (state, body, stamp) => withFact(state, 'support', recorded(body, stamp)),
  'handling.noted': (state, body, stamp) => withFact(state, 'handling', recorded(body, stamp)),
  'undertaking.recorded': (state, body, stamp) =>
    withFact(state, 'undertakings', { ...recorded(body, stamp), followed: [] }),
  'undertaking.followed': (state, body, stamp) =>
    changeFact(
      state,
      'undertakings',
      (one) => one.undertakingId === body.undertakingId,
      (one) => ({ ...one, followed: [...one.followed, recorded(body, stamp)] }),
    ),
};
