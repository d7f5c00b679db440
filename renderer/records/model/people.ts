import {
  dialled,
  isDialling,
  phonesIn,
  spacedPostcode,
} from '../../../shared/domain/caller/reached-at.ts';
import {
  type Marks,
  marksOf,
  type SharedMark,
  whySame,
} from '../../../shared/domain/caller/same-person.ts';
import type { BodyContact, PersonDetails } from '../../../shared/domain/case/events/parties.ts';
import { plainName } from '../../../shared/domain/case/plain-name.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import type {
  ContactAt,
  FoundContact,
  FoundPeople,
  FoundPerson,
  MatchedBy,
  PersonAt,
} from '../people-views.ts';
import { matchedBy } from '../people-views.ts';
import type { Model } from './model.ts';
import { needles, plainText } from './plain-text.ts';
import type { Rows } from './rows.ts';

export type PersonEntry = PersonAt & {
  readonly person: Pick<PersonDetails, 'name' | 'pseudonym' | 'role'>;
  readonly marks: Marks;
  readonly reference: string;
  /** The reference without spaces, and what is searched in: names, reference and postcodes. */
  readonly squeezed: string;
  readonly text: string;
};
type ContactEntry = ContactAt & {
  readonly contact: BodyContact;
  /** Null where it is kept of the body itself. */
  readonly caseId: string | null;
  readonly phones: readonly string[];
  readonly text: string;
};
type Ranked = {
  readonly by: MatchedBy;
  readonly key: string;
  readonly show: () => FoundPerson | FoundContact;
};
type OfCase = {
  readonly persons: readonly PersonEntry[];
  readonly contacts: readonly ContactEntry[];
};

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '').toUpperCase();
/** "O’Neill" is found by "oneill". */
const searchable = (text: string): string => plainText(text).replaceAll(/['’]/g, '');

/** Everybody recorded in the cases, to be found as somebody calls. Made from the model when first asked after a change. */
export class People {
  readonly #ofCase = new WeakMap<CaseState, OfCase>();
  readonly #model: Model;
  readonly #rows: Rows;
  #revision = -1;
  #persons: readonly PersonEntry[] = [];
  #contacts: readonly ContactEntry[] = [];
  #byName: ReadonlyMap<string, readonly PersonEntry[]> = new Map();
  #owing: ReadonlyMap<string, number> = new Map();

  constructor(model: Model, rows: Rows) {
    this.#model = model;
    this.#rows = rows;
  }

  find(typed: string, count: number): FoundPeople {
    this.#look();
    const query = queryOf(typed);
    if (query === null) return { total: 0, found: [] };
    const all = [...this.#findPersons(query), ...this.#findContacts(query)].sort(
      (a, b) => matchedBy.indexOf(a.by) - matchedBy.indexOf(b.by) || (a.key < b.key ? -1 : 1),
    );
    return { total: all.length, found: all.slice(0, count).map(({ show }) => show()) };
  }

  /** The record of a person; undefined where it is not here. */
  entryOf({ caseId, personId }: PersonAt): PersonEntry | undefined {
    const record = this.#model.cases.get(caseId);
    if (record === undefined) return undefined;
    return this.#entriesOf(record.state).persons.find((one) => one.personId === personId);
  }

  /** The same person in other cases, and what shows it. */
  sameAs(entry: PersonEntry): readonly (PersonEntry & { readonly same: SharedMark })[] {
    this.#look();
    return this.#others(entry).map(({ other, same }) => ({ ...other, same }));
  }

  /** Everywhere a body's contact is recorded under one name: in cases, and of the body itself. */
  recordsOf(at: ContactAt): readonly ContactEntry[] {
    this.#look();
    return [...this.#contacts, ...this.#kept()].filter((one) => isOne(one, at));
  }

  /** Two people of one case are never one; nothing but a name joins nobody. */
  #others(
    entry: PersonEntry,
  ): readonly { readonly other: PersonEntry; readonly same: SharedMark }[] {
    if (!hasMarks(entry.marks)) return [];
    return (this.#byName.get(entry.marks.name) ?? []).flatMap((other) => {
      const same = other.caseId === entry.caseId ? null : whySame(entry.marks, other.marks);
      return same === null ? [] : [{ other, same }];
    });
  }

  /** What is kept of the bodies themselves; they are few. */
  #kept(): readonly ContactEntry[] {
    return [...this.#model.bodies.values()].flatMap(({ state }) =>
      (state?.contacts ?? [])
        .filter(({ error }) => error === null)
        .map(({ contact }) => contactEntry({ ...contact, body: state?.name ?? '' }, null)),
    );
  }

  #findPersons(query: Query): readonly Ranked[] {
    const found: Ranked[] = [];
    const taken = new Set<PersonEntry>();
    for (const entry of this.#persons) {
      if (taken.has(entry)) continue;
      const by = personBy(entry, query);
      if (by === null) continue;
      const others = this.#others(entry);
      for (const { other } of others) taken.add(other);
      const more = new Set(others.map(({ other }) => other.caseId)).size;
      found.push({ by, key: entry.text, show: () => foundPerson(entry, by, more, this.#rows) });
    }
    return found;
  }

  #findContacts(query: Query): readonly Ranked[] {
    const found = new Map<string, FoundContact>();
    for (const entry of [...this.#contacts, ...this.#kept()]) {
      const by = contactBy(entry, query);
      if (by === null) continue;
      const { body, name, contact } = entry;
      const key = `${plainText(plainName(name))}|${plainName(body)}`;
      const isFormer = contact.to !== null && contact.to < this.#rows.today;
      const known = found.get(key);
      if (known !== undefined && (!known.isFormer || isFormer)) continue;
      const open = this.#owing.get(plainName(body)) ?? 0;
      const { position } = contact;
      found.set(key, { kind: 'contact', by, body, name, position, isFormer, open });
    }
    return Array.from(found, ([key, one]) => ({ by: one.by, key, show: () => one }));
  }

  /** Made anew only where something changed since; what is known of an unchanged case is kept. */
  #look(): void {
    if (this.#revision === this.#rows.revision) return;
    this.#revision = this.#rows.revision;
    const all = Array.from(this.#model.cases.values(), ({ state }) => this.#entriesOf(state));
    this.#persons = all.flatMap(({ persons }) => persons);
    this.#contacts = all.flatMap(({ contacts }) => contacts);
    this.#byName = Map.groupBy(this.#persons, ({ marks }) => marks.name);
    const owing = new Map<string, number>();
    for (const { body, standing } of this.#rows.actions)
      if (standing !== 'ended' && standing !== 'in-draft')
        owing.set(body, (owing.get(body) ?? 0) + 1);
    const plain = new Map<string, number>();
    for (const [body, open] of owing)
      plain.set(plainName(body), (plain.get(plainName(body)) ?? 0) + open);
    this.#owing = plain;
  }

  #entriesOf(state: CaseState): OfCase {
    const known = this.#ofCase.get(state);
    if (known !== undefined) return known;
    const made = entriesOf(state);
    this.#ofCase.set(state, made);
    return made;
  }
}

const hasMarks = ({ name, phone, email, postcode }: Marks): boolean =>
  name !== '' && phone.length + email.length + postcode.length > 0;

const isOne = (one: ContactAt, other: ContactAt): boolean =>
  plainName(one.body) === plainName(other.body) && plainName(one.name) === plainName(other.name);

function foundPerson(entry: PersonEntry, by: MatchedBy, more: number, rows: Rows): FoundPerson {
  const { caseId, personId, person, marks, reference } = entry;
  const [postcode = ''] = marks.postcode;
  return {
    kind: 'person',
    by,
    caseId,
    personId,
    ...person,
    postcode: postcode === '' ? '' : spacedPostcode(postcode),
    reference,
    title: rows.byCase.get(caseId)?.row.title ?? '',
    more,
  };
}

function entriesOf({ caseId, details, facts }: CaseState): OfCase {
  const { reference, complainant } = details;
  const entry = (
    personId: string | null,
    person: PersonEntry['person'],
    marks: Marks,
  ): PersonEntry => ({
    caseId,
    personId,
    person,
    marks,
    reference,
    squeezed: squeeze(reference),
    text: searchable(
      [person.name, person.pseudonym, reference, ...marks.postcode.map(spacedPostcode)].join(' '),
    ),
  });
  const recorded = facts.persons.map(({ personId, person }) => {
    const { name, pseudonym, role } = person;
    return entry(personId, { name, pseudonym, role }, marksOf(person));
  });
  const hasComplainant = recorded.some(({ person }) => person.role === 'complainant');
  const named =
    complainant === null || hasComplainant
      ? []
      : [
          entry(
            null,
            { ...complainant, role: 'complainant' },
            marksOf({ name: complainant.name, phone: '', email: '', address: '' }),
          ),
        ];
  return {
    persons: [...recorded, ...named],
    contacts: facts.bodyContacts.map(({ contact }) => contactEntry(contact, caseId)),
  };
}

const contactEntry = (contact: BodyContact, caseId: string | null): ContactEntry => ({
  body: contact.body,
  name: contact.name,
  contact,
  caseId,
  phones: phonesIn(contact.phone),
  text: searchable(`${contact.name} ${contact.body}`),
});

type Query = {
  readonly words: readonly string[];
  readonly digits: string | null;
  /** Without spaces, where it holds a digit: the beginning of a postcode, or part of a reference. */
  readonly squeezed: string | null;
};

function queryOf(typed: string): Query | null {
  const words = needles(searchable(typed));
  if (words.length === 0) return null;
  const squeezed = squeeze(typed);
  return {
    words,
    digits: isDialling(typed) ? dialled(typed) : null,
    squeezed: squeezed.length >= 3 && /\d/.test(squeezed) ? squeezed : null,
  };
}

function personBy(
  { marks, squeezed: reference, text }: PersonEntry,
  query: Query,
): MatchedBy | null {
  const { words, digits, squeezed } = query;
  if (digits !== null && marks.phone.some((phone) => phone.includes(digits))) return 'phone';
  if (squeezed !== null && reference.includes(squeezed)) return 'reference';
  if (squeezed !== null && marks.postcode.some((code) => code.startsWith(squeezed)))
    return 'postcode';
  return words.every((word) => text.includes(word)) ? 'name' : null;
}

function contactBy(
  { phones, text }: Pick<ContactEntry, 'phones' | 'text'>,
  { words, digits }: Query,
): MatchedBy | null {
  if (digits !== null && phones.some((phone) => phone.includes(digits))) return 'phone';
  return words.every((word) => text.includes(word)) ? 'name' : null;
}
