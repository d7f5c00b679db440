import type { BodyContact } from '../domain/case/events/parties.ts';
import { barTo } from '../domain/case/letters.ts';
import { contactsOf, mustKnowBefore } from '../domain/case/persons.ts';
import { plainName } from '../domain/case/plain-name.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { ComposedKind, Recipient } from './vocabulary.ts';

/** Who is written to first about what was asked of a body; the others stay to be chosen. */
const preferred: readonly BodyContact['position'][] = [
  'link-officer',
  'complaints-mailbox',
  'other',
  'monitoring-officer',
  'chief-executive',
  'leader',
  'scrutiny-chair',
];

/** The contacts of a body who hold on the day, the likeliest first, and the body by its name alone. */
export function bodyRecipients(state: CaseState, body: string, on: string): readonly Recipient[] {
  const spelled = state.details.bodies.find((one) => plainName(one) === plainName(body)) ?? body;
  const { language } = state.details;
  const bare = { party: 'body', name: spelled, language, bar: null, mustKnow: [] } as const;
  const contacts = contactsOf(state, spelled, on)
    .filter(({ ended }) => ended === null || ended.on > on)
    .toSorted(
      (a, b) => preferred.indexOf(a.contact.position) - preferred.indexOf(b.contact.position),
    );
  return [
    ...contacts.map(({ contactId, contact: { name, position, email } }) => ({
      ...bare,
      id: contactId,
      contact: name,
      position,
      email: email.trim(),
    })),
    { ...bare, id: `body|${spelled}`, contact: '', position: null, email: '' },
  ];
}

const written = ['complainant', 'representative'] as const;

/** Who may hear what came of the complaint: the complainants, then who represents them (b2). */
export function complainantRecipients(state: CaseState): readonly Recipient[] {
  const persons = written.flatMap((role) =>
    state.facts.persons.filter(({ person }) => person.role === role),
  );
  if (persons.length === 0) return unrecorded(state);
  return persons.map((record) => ({
    id: record.personId,
    party: 'complainant',
    name: record.person.name,
    contact: '',
    position: record.person.role,
    email: record.person.email.trim(),
    language: record.person.language,
    bar: barTo(state, record.person.name),
    mustKnow: mustKnowBefore(record),
  }));
}

/** A complainant of whom the case holds no more than the name. */
function unrecorded({ details: { complainant, language } }: CaseState): readonly Recipient[] {
  if (complainant === null) return [];
  return [
    {
      id: 'complainant',
      party: 'complainant',
      name: complainant.name.trim() || complainant.pseudonym,
      contact: '',
      position: 'complainant',
      email: '',
      language,
      bar: null,
      mustKnow: [],
    },
  ];
}

export const recipientsOf = (
  kind: ComposedKind,
  state: CaseState,
  body: string,
  on: string,
): readonly Recipient[] =>
  kind === 'confirmation-complainant'
    ? complainantRecipients(state)
    : bodyRecipients(state, body, on);
