import type { SharedMark } from '../../shared/domain/caller/same-person.ts';
import type { Tellable } from '../../shared/domain/caller/sayable.ts';
import type { BodyContact, PersonDetails } from '../../shared/domain/case/events/parties.ts';
import type { PersonRecord } from '../../shared/domain/case/state.ts';
import type { ActionRow } from './views.ts';

/** What of a person answered what was typed, the surest first. */
export const matchedBy = ['phone', 'reference', 'postcode', 'name'] as const;
export type MatchedBy = (typeof matchedBy)[number];

/** A person of a case, or the complainant of whom the case has only the name: then `personId` is null. */
export type PersonAt = { readonly caseId: string; readonly personId: string | null };
/** A body's contact, in whichever cases it is recorded. */
export type ContactAt = { readonly body: string; readonly name: string };

export type FoundPerson = PersonAt & {
  readonly kind: 'person';
  readonly by: MatchedBy;
  readonly name: string;
  readonly pseudonym: string;
  readonly role: PersonDetails['role'];
  /** Tells people of one name apart; empty where none is recorded. */
  readonly postcode: string;
  readonly reference: string;
  readonly title: string;
  /** Other cases the same person is in. */
  readonly more: number;
};

export type FoundContact = ContactAt & {
  readonly kind: 'contact';
  readonly by: MatchedBy;
  readonly position: BodyContact['position'];
  readonly isFormer: boolean;
  /** What the body still owes, over the whole caseload. */
  readonly open: number;
};

export type FoundPeople = {
  readonly total: number;
  readonly found: readonly (FoundPerson | FoundContact)[];
};

/** One case a caller is in. */
export type CallersCase = PersonAt & {
  readonly reference: string;
  readonly title: string;
  readonly bodies: readonly string[];
  readonly role: PersonDetails['role'];
  readonly open: number;
  readonly nextDue: string | null;
  /** Why it is taken for the same person; null for the case that was asked about. */
  readonly same: SharedMark | null;
};

/** Who is on the line, what must be known of them, and what may be said. */
export type CallerCard = PersonAt & {
  /** Null where the case has only their name. */
  readonly record: PersonRecord | null;
  readonly name: string;
  readonly pseudonym: string;
  readonly role: PersonDetails['role'];
  readonly reference: string;
  readonly title: string;
  readonly decisionDate: string | null;
  readonly isDraft: boolean;
  readonly isClosed: boolean;
  /** Those a representative or a payee calls about, as the office names them. */
  readonly about: readonly string[];
  /** Those who speak for this person. */
  readonly representatives: readonly string[];
  readonly told: Tellable;
  /** The next day that concerns them. */
  readonly nextOn: string | null;
  readonly cases: readonly CallersCase[];
};

export type ContactCard = ContactAt & {
  readonly records: readonly RecordedContact[];
  readonly total: number;
  /** What the body still owes, the most pressing first; at most fifty. */
  readonly actions: readonly ActionRow[];
};

/** Where a contact is recorded: in a case, or of the body itself, with no case. */
export type RecordedContact = {
  readonly contact: BodyContact;
  readonly caseId: string | null;
  readonly reference: string;
};
