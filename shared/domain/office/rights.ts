import { ok, type Result, refuse } from '../../kernel/result.ts';
import { type Member, type Role, rolesOf } from '../member/events.ts';
import { procedureOf } from '../procedure/own.ts';
import { whoMay } from '../procedure/rights.ts';
import type { StepId } from '../procedure/steps.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { OfficeState } from './vocabulary.ts';

/** Who asks, and everybody who is here. */
export type Present = {
  readonly actor: { readonly memberId: string; readonly roles: readonly Role[] };
  readonly members: ReadonlyMap<string, Pick<Member, 'roles'>>;
};

type Steps = Pick<Procedure, 'steps'>;

const holds = (procedure: Steps, step: StepId, roles: readonly Role[]): boolean =>
  whoMay(procedure, step).some((one) => roles.includes(one));

/** Whether anybody of these may say who holds which role. */
export const canSetRoles = (procedure: Steps, members: Iterable<Pick<Member, 'roles'>>): boolean =>
  [...members].some((one) => holds(procedure, 'set-roles', rolesOf(one)));

/**
 * May this person take a step of the office itself? There is nobody to ask in writing: whose word makes the step
 * happen does it. Where nobody here may set roles anybody may, so that somebody can. [P]
 */
export function mayForOffice(procedure: Steps, step: StepId, { actor, members }: Present): boolean {
  const isStuck = step === 'set-roles' && !canSetRoles(procedure, members.values());
  return isStuck || holds(procedure, step, actor.roles);
}

/** Refused 'role.not-allowed' with the roles that may, and 'procedure.unknown' where the procedure is not known. */
export function checkOffice(
  office: Pick<OfficeState, 'procedure'>,
  step: StepId,
  present: Present,
): Result<Procedure> {
  const procedure = procedureOf(office.procedure);
  if (procedure === undefined) return refuse('procedure.unknown', { id: office.procedure.id });
  return mayForOffice(procedure, step, present)
    ? ok(procedure)
    : refuse('role.not-allowed', { who: whoMay(procedure, step).join(', ') });
}
