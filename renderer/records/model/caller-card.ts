import { spokenFor } from '../../../shared/domain/caller/others.ts';
import type { SharedMark } from '../../../shared/domain/caller/same-person.ts';
import { type Sayable, tellable } from '../../../shared/domain/caller/sayable.ts';
import { plainName } from '../../../shared/domain/case/plain-name.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { CallerCard, CallersCase, ContactAt, ContactCard, PersonAt } from '../people-views.ts';
import type { ActionRow } from '../views.ts';
import type { Model } from './model.ts';
import type { People, PersonEntry } from './people.ts';
import type { Rows } from './rows.ts';

type Around = { readonly model: Model; readonly rows: Rows; readonly people: People };

/** Who calls, what must be known of them, what may be said, and all their cases. */
export function callerCard(around: Around, at: PersonAt): Result<CallerCard> {
  const { model, rows, people } = around;
  const state = model.cases.get(at.caseId)?.state;
  if (state === undefined) return refuse('case.not-found');
  const entry = people.entryOf(at);
  if (entry === undefined) return refuse('person.not-found');
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined)
    return refuse('procedure.unknown', { id: state.details.procedure.id });
  const { person } = entry;
  const circumstances = {
    procedure,
    calendar: rows.calendarOf(procedure),
    today: rows.today,
  };
  const told = tellable(state, person, circumstances);
  const { reference, title, decisionDate } = state.details;
  return ok({
    caseId: at.caseId,
    personId: at.personId,
    record: state.facts.persons.find(({ personId }) => personId === at.personId) ?? null,
    ...person,
    reference,
    title,
    decisionDate,
    isDraft: state.isDraft,
    isClosed: state.recommendationsClosed !== null,
    about: aboutWhom(state, entry),
    representatives:
      person.role === 'complainant' || person.role === 'affected' ? speakers(state) : [],
    told,
    nextOn: nextOf(told.lines),
    cases: casesOf(around, entry),
  });
}

const calledOf = ({ name, pseudonym }: { readonly name: string; readonly pseudonym: string }) =>
  pseudonym.trim() === '' ? name : pseudonym;

const aboutWhom = (state: CaseState, { person }: PersonEntry): readonly string[] =>
  person.role === 'representative' || person.role === 'payee' ? spokenFor(state).map(calledOf) : [];

const speakers = ({ facts }: CaseState): readonly string[] =>
  facts.persons
    .filter(({ person }) => person.role === 'representative')
    .map(({ person }) => calledOf(person));

const nextOf = (lines: readonly Sayable[]): string | null =>
  lines
    .flatMap(({ coming }) =>
      coming !== null && 'on' in coming && coming.on !== null ? [coming.on] : [],
    )
    .toSorted()[0] ?? null;

function casesOf({ model, rows, people }: Around, entry: PersonEntry): readonly CallersCase[] {
  const line = (one: PersonEntry, same: SharedMark | null): readonly CallersCase[] => {
    const row = rows.byCase.get(one.caseId)?.row;
    const details = model.cases.get(one.caseId)?.state.details;
    if (row === undefined || details === undefined) return [];
    const { caseId, personId } = one;
    return [
      {
        caseId,
        personId,
        reference: row.reference,
        title: row.title,
        bodies: details.bodies,
        role: one.person.role,
        open: row.total - row.ended,
        nextDue: row.nextDue,
        same,
      },
    ];
  };
  return [...line(entry, null), ...people.sameAs(entry).flatMap((one) => line(one, one.same))];
}

const most = 50;

/** A body's contact, where they are recorded, and what the body still owes. */
export function contactCard({ model, rows, people }: Around, at: ContactAt): Result<ContactCard> {
  const records = people.recordsOf(at).map(({ contact, caseId }) => ({
    contact,
    caseId,
    reference: (caseId === null ? null : model.cases.get(caseId)?.state.details.reference) ?? '',
  }));
  if (records.length === 0) return refuse('contact.not-found');
  const owed = rows.actions.filter(
    ({ body, standing }) =>
      standing !== 'ended' && standing !== 'in-draft' && plainName(body) === plainName(at.body),
  );
  return ok({ ...at, records, total: owed.length, actions: owed.toSorted(byDue).slice(0, most) });
}

/** The earliest day first; what has none comes last. */
const byDue = (a: ActionRow, b: ActionRow): number =>
  (a.currentDue ?? '9999').localeCompare(b.currentDue ?? '9999') ||
  a.reference.localeCompare(b.reference);
