import type { contactsEvents } from '../events/contacts.ts';
import type { escalationEvents } from '../events/escalation.ts';
import type { lettersEvents } from '../events/letters.ts';
import type { BodyOf } from '../events.ts';
import type { CaseState, Stamp } from '../state.ts';
import { changeFact, type Evolvers, recorded, withFact } from './evolvers.ts';

export const lettersEvolvers: Evolvers<keyof typeof lettersEvents> = {
  'letter.sent': (state, body, stamp) =>
    withFact(state, 'letters', { ...recorded(body, stamp), error: null }),
  'reply.received': (state, body, stamp) => withFact(state, 'replies', recorded(body, stamp)),
  'letter.entered-in-error': (state, { letterId, reason }) =>
    changeFact(
      state,
      'letters',
      (one) => one.letterId === letterId,
      (one) => ({ ...one, error: reason }),
    ),
};

export const contactsEvolvers: Evolvers<keyof typeof contactsEvents> = {
  'contact.noted': (state, body, stamp) =>
    withFact(state, 'contacts', { ...recorded(body, stamp), error: null }),
  'contact.entered-in-error': (state, { contactId, reason }) =>
    changeFact(
      state,
      'contacts',
      (one) => one.contactId === contactId,
      (one) => ({ ...one, error: reason }),
    ),
};

export const escalationEvolvers: Evolvers<keyof typeof escalationEvents> = {
  'consideration.recorded': (state, body, stamp) =>
    withFact(state, 'considerations', recorded(body, stamp)),
  'escalation.step-taken': (state, body, stamp) =>
    withFact(state, 'escalations', recorded(body, stamp)),
  'escalation.stood-down': (state, body, stamp) => stoodDown(state, body, stamp),
};

/** From here on the steps taken so far escalate it no more. */
export function stoodDown(
  state: CaseState,
  { recommendationId, on, reason }: BodyOf<'escalation.stood-down'>,
  stamp: Stamp,
): CaseState {
  const after = stepsTaken(state, recommendationId);
  return withFact(state, 'standDowns', { recommendationId, after, on, reason, stamp });
}

export const stepsTaken = ({ facts }: CaseState, recommendationId: string): number =>
  facts.escalations.filter((one) => one.recommendationIds.includes(recommendationId)).length;
