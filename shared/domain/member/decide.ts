import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { canSetRoles, checkOffice, type Present } from '../office/rights.ts';
import type { OfficeState } from '../office/vocabulary.ts';
import { absencesFrom } from './absence.ts';
import type { MemberCommand, MemberCommandOf } from './commands.ts';
import { type Member, type MemberEvent, roles as roleOrder } from './events.ts';

/** Who asks, who is here, and what day it is (ISO). */
export type MemberContext = Omit<Present, 'members'> & {
  readonly members: ReadonlyMap<string, Member>;
  readonly today: string;
  readonly newId: () => string;
};

/**
 * Decides about a person of the office (c2): the roles they hold, and the days they are away. Refuses
 * 'office.not-set-up', somebody who is not here ('member.not-found'), and whom the procedure does not let
 * ('role.not-allowed'); the rest is said at each decision.
 */
export function decideMember(
  command: MemberCommand,
  office: OfficeState | null,
  context: MemberContext,
): Result<MemberEvent> {
  if (office === null) return refuse('office.not-set-up');
  switch (command.kind) {
    case 'setRoles':
      return setRoles(command, office, context);
    case 'recordAbsence':
      return recordAbsence(command, office, context);
    case 'endAbsence':
      return endAbsence(command, office, context);
  }
}

/**
 * Says which roles a person holds from now on; they are written in the order of the office's roles, each once.
 * Refuses none ('roles.none'), the same as before ('roles.same'), no reason ('reason.missing'), and what would
 * leave nobody who may set roles ('roles.nobody-left').
 */
function setRoles(
  { memberId, roles, reason }: MemberCommandOf<'setRoles'>,
  office: OfficeState,
  context: MemberContext,
): Result<MemberEvent> {
  const allowed = checkOffice(office, 'set-roles', context);
  if (!allowed.ok) return allowed;
  const member = context.members.get(memberId);
  if (member === undefined) return refuse('member.not-found');
  const given = roleOrder.filter((one) => roles.includes(one));
  if (given.length === 0) return refuse('roles.none');
  const isSame =
    given.length === member.roles.length && given.every((one) => member.roles.includes(one));
  if (isSame) return refuse('roles.same');
  const why = reason.trim();
  if (why === '') return refuse('reason.missing');
  const after = new Map(context.members).set(memberId, { ...member, roles: given });
  if (!canSetRoles(allowed.value, after.values())) return refuse('roles.nobody-left');
  return ok({ kind: 'member.roles-set', body: { roles: given, reason: why } });
}

/**
 * Days away, said by the person or by somebody who may give their cases to another [P]. Refuses days that do
 * not exist or run backwards ('absence.days'), that are over ('absence.over'), that lie within another absence
 * ('absence.overlaps'), and a deputy who is the person ('absence.own-deputy') or not here ('member.not-found').
 */
function recordAbsence(
  { memberId, from, to, deputy }: MemberCommandOf<'recordAbsence'>,
  office: OfficeState,
  context: MemberContext,
): Result<MemberEvent> {
  const found = memberAway(memberId, office, context);
  if (!found.ok) return found;
  if (!isIsoDate(from) || !isIsoDate(to) || to < from) return refuse('absence.days');
  if (to < context.today) return refuse('absence.over', { date: to });
  const other = found.value.absences.find((one) => one.from <= to && from <= one.to);
  if (other !== undefined) return refuse('absence.overlaps', { from: other.from, to: other.to });
  if (deputy === memberId) return refuse('absence.own-deputy');
  if (deputy !== null && !context.members.has(deputy)) return refuse('member.not-found');
  const body = { absenceId: context.newId(), from, to, deputy };
  return ok({ kind: 'absence.recorded', body });
}

/**
 * Back earlier than was said, or not away at all. Refuses an absence that is not there or over
 * ('absence.not-found'), and a day that does not shorten it ('absence.days').
 */
function endAbsence(
  { memberId, absenceId, on }: MemberCommandOf<'endAbsence'>,
  office: OfficeState,
  context: MemberContext,
): Result<MemberEvent> {
  const found = memberAway(memberId, office, context);
  if (!found.ok) return found;
  const one = absencesFrom(found.value, context.today).find((each) => each.absenceId === absenceId);
  if (one === undefined) return refuse('absence.not-found');
  if (!isIsoDate(on) || on > one.to) return refuse('absence.days');
  return ok({ kind: 'absence.ended', body: { absenceId, on } });
}

/** The person, where it is their own absence or their cases are this one's to give to another. */
function memberAway(memberId: string, office: OfficeState, context: MemberContext): Result<Member> {
  if (memberId !== context.actor.memberId) {
    const allowed = checkOffice(office, 'reassign', context);
    if (!allowed.ok) return allowed;
  }
  const member = context.members.get(memberId);
  return member === undefined ? refuse('member.not-found') : ok(member);
}
