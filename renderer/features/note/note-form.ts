import { z } from 'zod';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import {
  type ContactParty,
  contactParty,
  contactSide,
  contactWays,
} from '../../../shared/domain/case/events/contacts.ts';
import { calledOf } from '../../app/recorded/words.ts';
import type { CaseView } from '../../records/views.ts';
import type { NoteAbout } from '../../stores/calls.ts';

/** Everything typed in a note, and nothing that can be worked out: this is what is sealed while it is written. */
const typedNote = z.object({
  /** Tells one half-written note from another. */
  key: z.string(),
  caseId: z.string().nullable(),
  personIds: z.array(z.string()),
  contactIds: z.array(z.string()),
  other: z.string(),
  otherParty: contactParty,
  how: z.enum(contactWays),
  calledBy: contactSide,
  on: z.string().nullable(),
  at: z.string(),
  says: z.string(),
  recommendationIds: z.array(z.string()),
  saidDone: z.array(z.string()),
  /** What was changed by hand of each thing that follows; a kind that is not there is not ticked. */
  follows: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type TypedNote = z.infer<typeof typedNote>;

export const readTypedNote = (left: unknown): TypedNote | null => {
  const read = typedNote.safeParse(left);
  return read.success ? read.data : null;
};

export const emptyNote = (
  { caseId, recommendationIds, personId = null, contact }: NoteAbout,
  now: { readonly on: string; readonly at: string },
): TypedNote => ({
  key: crypto.randomUUID(),
  caseId,
  personIds: personId === null ? [] : [personId],
  contactIds: [],
  other: contact?.name ?? '',
  otherParty: contact === undefined ? 'other' : 'body',
  how: 'call',
  calledBy: 'them',
  ...now,
  says: '',
  recommendationIds: [...recommendationIds],
  saidDone: [],
  follows: {},
});

/** The same note about another case: who, what and when stay where they can. */
export const movedTo = (note: TypedNote, caseId: string | null, personId: string | null) => ({
  ...note,
  caseId,
  personIds: personId === null ? [] : [personId],
  contactIds: [],
  recommendationIds: [],
  saidDone: [],
  follows: {},
});

/** Whose side they speak for: of several, the complainant's first, whose words weigh most here. */
export function partyOf({ personIds, contactIds, otherParty }: TypedNote): ContactParty {
  if (personIds.length > 0) return 'complainant';
  return contactIds.length > 0 ? 'body' : otherParty;
}

/** Everybody the note names, as they are called. */
export const namesIn = (
  { personIds, contactIds, other }: TypedNote,
  { facts }: Pick<CaseView, 'facts'>,
): readonly string[] => [
  ...facts.persons
    .filter(({ personId }) => personIds.includes(personId))
    .map(({ person }) => calledOf(person)),
  ...facts.bodyContacts
    .filter(({ contactId }) => contactIds.includes(contactId))
    .map(({ contact }) => contact.name),
  ...(other.trim() === '' ? [] : [other.trim()]),
];

/** "1405", "14.05" and "9:30" are times of day; null for what is none. */
export function readTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(typed) ?? [];
  if (minutes === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** They sought us or we them: of a call, by telephone or video, there is always one. */
export const isSought = ({ how }: Pick<TypedNote, 'how'>): boolean =>
  how === 'call' || how === 'video';

/** What is missing before it can be recorded, by field; a message is a word id. */
export type NoteFaults = Readonly<
  Partial<Record<'case' | 'who' | 'on' | 'at' | 'says', NoteFault>>
>;
type NoteFault =
  | 'note.fault.case'
  | 'note.fault.who'
  | 'act.day-needed'
  | 'note.fault.ahead'
  | 'note.fault.time'
  | 'note.fault.says';

type Now = { readonly on: string; readonly at: string };

export function faultsIn(note: TypedNote, view: CaseView | null, now: Now): NoteFaults {
  const { on, at, says } = note;
  const time = readTime(at);
  const isToday = on === now.on;
  return {
    ...(view === null ? { case: 'note.fault.case' as const } : {}),
    ...(view !== null && namesIn(note, view).length === 0
      ? { who: 'note.fault.who' as const }
      : {}),
    ...(on === null ? { on: 'act.day-needed' as const } : {}),
    ...(on !== null && on > now.on ? { on: 'note.fault.ahead' as const } : {}),
    ...(at.trim() !== '' && time === null ? { at: 'note.fault.time' as const } : {}),
    ...(isToday && time !== null && time > now.at ? { at: 'note.fault.ahead' as const } : {}),
    ...(says.trim() === '' ? { says: 'note.fault.says' as const } : {}),
  };
}

/** The order a note gives; ask only of one without faults. */
export function commandOf(
  note: TypedNote,
  view: CaseView,
  today: string,
): CommandOf<'noteContact'> {
  const at = readTime(note.at);
  const here = new Set(note.recommendationIds);
  return {
    kind: 'noteContact',
    caseId: view.caseId,
    party: partyOf(note),
    who: namesIn(note, view).join(', '),
    how: note.how,
    on: note.on ?? today,
    says: note.says,
    recommendationIds: note.recommendationIds,
    personIds: note.personIds,
    bodyContactIds: note.contactIds,
    saidDone: note.saidDone.filter((id) => here.has(id)),
    ...(at === null ? {} : { at }),
    ...(isSought(note) ? { calledBy: note.calledBy } : {}),
  };
}
