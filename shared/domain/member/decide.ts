import { ok, type Result, refuse } from '../../kernel/result.ts';
import { canSetRoles, checkOffice, type Present } from '../office/rights.ts';
import type { OfficeState } from '../office/vocabulary.ts';
import type { MemberCommand } from './commands.ts';
import { type MemberEvent, roles as roleOrder } from './events.ts';

/**
 * Says which roles a person holds from now on (c2); they are written in the order of the office's roles, each once.
 * Refuses 'office.not-set-up', whom the procedure does not let ('role.not-allowed'), somebody who is not here
 * ('member.not-found'), none ('roles.none'), the same as before ('roles.same'), no reason ('reason.missing'), and
 * what would leave nobody who may set roles ('roles.nobody-left').
 */
export function decideMember(
  { memberId, roles, reason }: MemberCommand,
  office: OfficeState | null,
  present: Present,
): Result<MemberEvent> {
  if (office === null) return refuse('office.not-set-up');
  const allowed = checkOffice(office, 'set-roles', present);
  if (!allowed.ok) return allowed;
  const member = present.members.get(memberId);
  if (member === undefined) return refuse('member.not-found');
  const given = roleOrder.filter((one) => roles.includes(one));
  if (given.length === 0) return refuse('roles.none');
  const isSame =
    given.length === member.roles.length && given.every((one) => member.roles.includes(one));
  if (isSame) return refuse('roles.same');
  const why = reason.trim();
  if (why === '') return refuse('reason.missing');
  const after = new Map(present.members).set(memberId, { ...member, roles: given });
  if (!canSetRoles(allowed.value, after.values())) return refuse('roles.nobody-left');
  return ok({ kind: 'member.roles-set', body: { roles: given, reason: why } });
}
