import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { type Caller, tellable } from '../../../shared/domain/caller/sayable.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { procedureNamed } from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';

export type Recorded = CaseEvent & { readonly kind: 'person.recorded' };

/** Somebody of the case, under an id that is their name's. */
export const person = (name: string, pseudonym: string, role: Caller['role']): Recorded => ({
  kind: 'person.recorded',
  body: {
    personId: idOf(name),
    person: {
      role,
      name,
      pseudonym,
      language: 'en',
      phone: '',
      email: '',
      address: '',
      adjustments: '',
      format: '',
      mustKnow: '',
      paymentMethod: '',
    },
  },
});
export const sian = person('Sian Invented', 'Mrs B', 'complainant');
export const tomos = person('Tomos Invented', 'Mr T', 'affected');
export const alun = person('Alun Other', '', 'representative');
export const carys = person('Carys Payee', 'Ms C', 'payee');

export const circumstances = (today: string, office = 'psow') => ({
  procedure: procedureNamed(office),
  calendar: bankHolidaysOf('england-and-wales'),
  today,
});
/** What the caller may be told of a case where this happened, from its opening on. */
export const tellableOf = (caller: Recorded, today: string, ...events: readonly CaseEvent[]) =>
  tellable(given(...events).case, caller.body.person, circumstances(today));

/** The same of a case opened in the ordinary way. */
export const told = (caller: Recorded, today: string, ...events: readonly CaseEvent[]) =>
  tellableOf(caller, today, caseOpened(), ...events);
