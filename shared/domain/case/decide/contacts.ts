import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { contactsCommands } from '../commands/contacts.ts';
import type { CommandOf } from '../commands.ts';
import type { BodyOf } from '../events.ts';
import { proofStillNeeded } from '../proof.ts';
import type { CaseState } from '../state.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  findRecommendations,
  given,
  happened,
  reasonGiven,
} from './deciders.ts';
import { owedRecommendation } from './open.ts';

export const contactsDeciders: Deciders<keyof typeof contactsCommands> = {
  noteContact,
  contactInError: ({ contactId, reason }, state) => {
    const found = state.facts.contacts.find((one) => one.contactId === contactId);
    if (found === undefined) return refuse('note.not-found');
    if (found.error !== null) return refuse('note.in-error', { date: found.on });
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { contactId, reason: why.value };
    return decided(contactId, { kind: 'contact.entered-in-error', body });
  },
};

type Note = CommandOf<'noteContact'>;

/** A call is noted and no more: what was said in it is never evidence by itself (R7). */
function noteContact(command: Note, state: CaseState, context: DecideContext): Result<Decision> {
  const who = given(command.who, 'words.missing');
  if (!who.ok) return who;
  const says = given(command.says, 'words.missing');
  if (!says.ok) return says;
  const when = hadCome(command, context);
  if (!when.ok) return when;
  const recommendationIds = [...new Set(command.recommendationIds)];
  const found =
    recommendationIds.length === 0 ? ok([]) : findRecommendations(state, recommendationIds);
  if (!found.ok) return found;
  const people = arePeopleHere(command, state);
  if (!people.ok) return people;
  const saidDone = claims(command, state);
  if (!saidDone.ok) return saidDone;
  const { party, how, on, at, calledBy } = command;
  const contactId = context.newId();
  const body: BodyOf<'contact.noted'> = {
    contactId,
    party,
    who: who.value,
    how,
    on,
    says: says.value,
    recommendationIds,
    ...(at === undefined ? {} : { at }),
    ...(calledBy === undefined ? {} : { calledBy }),
    ...some('personIds', command.personIds),
    ...some('bodyContactIds', command.bodyContactIds),
    ...(saidDone.value.length === 0 ? {} : { saidDone: saidDone.value }),
  };
  return decided(contactId, { kind: 'contact.noted', body });
}

const some = <Name extends string>(name: Name, ids: readonly string[] = []) =>
  ids.length === 0 ? {} : { [name]: [...new Set(ids)] };

/** A call cannot lie ahead: neither the day, nor the hour of today. */
function hadCome({ on, at }: Note, context: DecideContext): Result<string> {
  const day = happened(on, context);
  if (!day.ok || at === undefined || context.time === undefined) return day;
  return on === context.today && at > context.time ? refuse('time.in-future', { time: at }) : day;
}

function arePeopleHere(
  { personIds = [], bodyContactIds = [] }: Note,
  { facts }: CaseState,
): Result<null> {
  const persons = new Set(facts.persons.map(({ personId }) => personId));
  if (personIds.some((id) => !persons.has(id))) return refuse('person.not-found');
  const contacts = new Set(facts.bodyContacts.map(({ contactId }) => contactId));
  return bodyContactIds.some((id) => !contacts.has(id)) ? refuse('contact.not-found') : ok(null);
}

type Claim = NonNullable<BodyOf<'contact.noted'>['saidDone']>[number];

/** Only of what the call was about and is still owed; with the proof that the words do not replace (R7). */
function claims(
  { saidDone = [], recommendationIds }: Note,
  state: CaseState,
): Result<readonly Claim[]> {
  const claimed: Claim[] = [];
  for (const recommendationId of new Set(saidDone)) {
    const owed = owedRecommendation(state, recommendationId);
    if (!owed.ok) return owed;
    if (!recommendationIds.includes(recommendationId)) return refuse('recommendation.none-chosen');
    claimed.push({ recommendationId, needed: proofStillNeeded(state, owed.value) });
  }
  return ok(claimed);
}
