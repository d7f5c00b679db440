import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { partiesCommands } from '../commands/parties.ts';
import type { CaseState, PersonRecord } from '../state.ts';
import { type Deciders, decided, given, happened, procedureFor, reasonGiven } from './deciders.ts';
import { bodyNamed } from './open.ts';

export const partiesDeciders: Deciders<keyof typeof partiesCommands> = {
  recordPerson: ({ person }, _state, context) => {
    const name = given(person.name, 'words.missing');
    if (!name.ok) return name;
    const personId = context.newId();
    const body = { personId, person: { ...person, name: name.value } };
    return decided(personId, { kind: 'person.recorded', body });
  },
  correctPerson: ({ personId, set }, state) => {
    const found = findPerson(state, personId);
    if (!found.ok) return found;
    const { name, ...others } = set;
    if (name === undefined)
      return decided(personId, { kind: 'person.corrected', body: { personId, set: others } });
    const whole = given(name, 'words.missing');
    if (!whole.ok) return whole;
    const body = { personId, set: { ...others, name: whole.value } };
    return decided(personId, { kind: 'person.corrected', body });
  },
  recordWish: ({ personId, wish, on, source }, state, context) => {
    const found = findPerson(state, personId);
    if (!found.ok) return found;
    const words = given(source, 'words.missing');
    if (!words.ok) return words;
    const day = happened(on, context);
    if (!day.ok) return day;
    const wishId = context.newId();
    const body = { wishId, personId, wish, on, source: words.value };
    return decided(wishId, { kind: 'wish.recorded', body });
  },
  // Recorded again for the same body, the later outcome is the one that holds.
  recordOutcome: ({ body, outcome, on }, state, context) => {
    const name = bodyNamed(state, body);
    if (!name.ok) return name;
    const procedure = procedureFor(state);
    if (!procedure.ok) return procedure;
    if (!procedure.value.outcomes.some(({ id }) => id === outcome))
      return refuse('outcome.unknown', { outcome });
    const day = happened(on, context);
    if (!day.ok) return day;
    const found = { body: name.value, outcome, on };
    return decided(state.caseId, { kind: 'outcome.recorded', body: found });
  },
  recordDeliverer: ({ name, relation, actsFor }, state, context) => {
    const whole = given(name, 'words.missing');
    if (!whole.ok) return whole;
    const bodies = bodiesNamed(state, actsFor);
    if (!bodies.ok) return bodies;
    const delivererId = context.newId();
    const body = { delivererId, name: whole.value, relation, actsFor: [...bodies.value] };
    return decided(delivererId, { kind: 'deliverer.recorded', body });
  },
  recordBodyContact: ({ contact }, state, context) => {
    const body = bodyNamed(state, contact.body);
    if (!body.ok) return body;
    const name = given(contact.name, 'words.missing');
    if (!name.ok) return name;
    const { from, to } = contact;
    if (to !== null && to < from) return refuse('contact.ends-before', { from, to });
    const contactId = context.newId();
    const whole = { ...contact, body: body.value, name: name.value };
    return decided(contactId, {
      kind: 'body-contact.recorded',
      body: { contactId, contact: whole },
    });
  },
  endBodyContact: ({ contactId, on, reason }, state, context) => {
    const found = state.facts.bodyContacts.find((one) => one.contactId === contactId);
    const isOver = found?.contact.to !== null && !context.inConflict.has(`${contactId}.to`);
    if (found === undefined || isOver) return refuse('contact.not-found');
    const { from } = found.contact;
    if (on < from) return refuse('contact.ends-before', { from, to: on });
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    return decided(contactId, {
      kind: 'body-contact.ended',
      body: { contactId, on, reason: why.value },
    });
  },
};

function findPerson({ facts }: CaseState, personId: string): Result<PersonRecord> {
  const found = facts.persons.find((one) => one.personId === personId);
  return found === undefined ? refuse('person.not-found') : ok(found);
}

/** The bodies a contractor acts for: they stay accountable, so at least one must be named (R24). */
function bodiesNamed(state: CaseState, names: readonly string[]): Result<readonly string[]> {
  if (names.length === 0) return refuse('deliverer.acts-for-nobody');
  const found: string[] = [];
  for (const name of names) {
    const body = bodyNamed(state, name);
    if (!body.ok) return body;
    if (!found.includes(body.value)) found.push(body.value);
  }
  return ok(found);
}
