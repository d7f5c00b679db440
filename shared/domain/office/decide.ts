import { canonical } from '../../kernel/canonical.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { bankHolidayList, officeClosure } from '../calendar/vocabulary.ts';
import { copyProcedure, ownProcedure, procedureOf } from '../procedure/own.ts';
import { listInForce } from './calendars.ts';
import { type OfficeCommand, type OfficeCommandKind, stepOfOffice } from './commands.ts';
import type { OfficeEvent } from './events.ts';
import { canSetRoles, checkOffice, type Present } from './rights.ts';
import type { OfficeState } from './vocabulary.ts';

export type OfficeContext = Present & {
  /** ISO date where the person sits. */
  readonly today: string;
  readonly newId: () => string;
};

type CommandOf<Kind extends OfficeCommandKind> = Extract<OfficeCommand, { kind: Kind }>;
type Decided = Result<OfficeEvent>;

/**
 * command + state → event, or a coded refusal that changes nothing. Pure. Refuses 'office.not-set-up', whom the
 * chosen procedure does not let ('role.not-allowed'), and what each decider names.
 */
export function decideOffice(
  command: OfficeCommand,
  office: OfficeState | null,
  context: OfficeContext,
): Decided {
  if (office === null) return refuse('office.not-set-up');
  const allowed = checkOffice(office, stepOfOffice[command.kind], context);
  if (!allowed.ok) return allowed;
  switch (command.kind) {
    case 'keepProcedure':
      return keepProcedure(command, office);
    case 'chooseProcedure':
      return chooseProcedure(command, office, context);
    case 'adoptCalendar':
      return adoptCalendar(command, office, context);
    case 'recordClosure':
      return recordClosure(command, context);
    case 'withdrawClosure':
      return withdrawClosure(command, office);
  }
}

/**
 * A new version of the office's own procedure, the first under a new id. Refuses a name left empty
 * ('words.missing'), an id another base's copy has ('procedure.id-taken'), what nothing would change
 * ('procedure.same'), what is not filled in ('procedure.incomplete'), and what `copyProcedure` refuses.
 */
function keepProcedure(
  { base, id, name, effectiveFrom, changes }: CommandOf<'keepProcedure'>,
  { own }: OfficeState,
): Decided {
  const named = { en: name.en.trim(), cy: name.cy.trim() };
  if (named.en === '' || named.cy === '') return refuse('words.missing');
  const versions = own.filter((ref) => ref.id === id);
  const newest = versions.at(-1);
  if (newest !== undefined && newest.own.base.id !== base.id)
    return refuse('procedure.id-taken', { id });
  const version = String(versions.length + 1);
  const copied = copyProcedure(base, { id, version, name: named, effectiveFrom, changes });
  if (!copied.ok) return copied;
  const whole = ownProcedure.safeParse(copied.value.own);
  if (!whole.success) return refuse('procedure.incomplete');
  if (newest !== undefined && canonical(newest.own) === canonical(whole.data))
    return refuse('procedure.same');
  const procedure = { id, version, own: whole.data };
  return ok({ kind: 'office.procedure-kept', body: { procedure } });
}

/**
 * Refuses one that is not known here ('procedure.unknown'), the one chosen already ('procedure.same'), and one
 * under which nobody here could say who holds which role ('roles.nobody-left').
 */
function chooseProcedure(
  { procedure }: CommandOf<'chooseProcedure'>,
  office: OfficeState,
  { members }: OfficeContext,
): Decided {
  const found = procedureOf(procedure);
  const isKept = (ref: OfficeState['own'][number]) => canonical(ref) === canonical(procedure);
  if (found === undefined || (procedure.own !== undefined && !office.own.some(isKept)))
    return refuse('procedure.unknown', { id: procedure.id });
  if (canonical(office.procedure) === canonical(procedure)) return refuse('procedure.same');
  if (!canSetRoles(found, members.values())) return refuse('roles.nobody-left');
  return ok({ kind: 'office.procedure-chosen', body: { procedure } });
}

/** Refuses what is no list ('calendar.not-a-list') and one no newer than the list in force ('calendar.not-newer'). */
function adoptCalendar(
  { list, source }: CommandOf<'adoptCalendar'>,
  office: OfficeState,
  { today }: OfficeContext,
): Decided {
  const given = bankHolidayList.safeParse(list);
  if (!given.success) return refuse('calendar.not-a-list');
  const held = listInForce(office, given.data.nation).version;
  if (given.data.version <= held)
    return refuse('calendar.not-newer', { version: given.data.version, held });
  const from = source.trim();
  if (from === '') return refuse('words.missing');
  const body = { list: given.data, source: from, on: today };
  return ok({ kind: 'office.calendar-adopted', body });
}

/** Refuses days in the wrong order ('calendar.ends-before-it-begins') and one without a name ('words.missing'). */
function recordClosure(
  { closure: { from, to, name } }: CommandOf<'recordClosure'>,
  { newId }: OfficeContext,
): Decided {
  if (to < from) return refuse('calendar.ends-before-it-begins', { from, to });
  const named = { en: name.en.trim(), cy: name.cy.trim() };
  if (named.en === '' || named.cy === '') return refuse('words.missing');
  const closure = officeClosure.safeParse({ from, to, name: named });
  if (!closure.success) return refuse('deadline.no-such-date', { words: from });
  const body = { closureId: newId(), closure: closure.data };
  return ok({ kind: 'office.closure-recorded', body });
}

/** Refuses one that is not here or was withdrawn ('closure.not-found') and no reason ('reason.missing'). */
function withdrawClosure(
  { closureId, reason }: CommandOf<'withdrawClosure'>,
  { closures }: OfficeState,
): Decided {
  const found = closures.find((one) => one.closureId === closureId);
  if (found === undefined || found.withdrawn !== null) return refuse('closure.not-found');
  const why = reason.trim();
  if (why === '') return refuse('reason.missing');
  return ok({ kind: 'office.closure-withdrawn', body: { closureId, reason: why } });
}
