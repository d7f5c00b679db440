import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Role } from '../member/events.ts';
import { type ProcedureRef, procedureOf } from '../procedure/own.ts';
import { mayDo, whoApproves, whoMay } from '../procedure/rights.ts';
import type { StepId } from '../procedure/steps.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { CaseCommand } from './commands.ts';
import type { DecideContext } from './decide/deciders.ts';
import type { CaseState } from './state.ts';
import { stepsOf } from './steps.ts';

/**
 * May this person take the steps of a command (c2)? Refused 'role.ask' where it may be requested, else
 * 'role.not-allowed'; `who` names the roles that could, separated by commas.
 */
export function checkRights(
  command: CaseCommand,
  state: CaseState | null,
  { actor, today }: Pick<DecideContext, 'actor' | 'today'>,
): Result<null> {
  const details = command.kind === 'openCase' ? command.details : state?.details;
  const procedure = details === undefined ? undefined : procedureOf(details.procedure);
  // The decision itself refuses a case that is not here and a procedure nobody knows.
  if (procedure === undefined) return ok(null);
  for (const step of stepsOf(command, state, today)) {
    const right = mayDo(procedure, step, actor.roles);
    if (right === 'no') return notAllowed(procedure, step);
    if (right === 'ask')
      return refuse('role.ask', { who: whoApproves(procedure, step).join(', ') });
  }
  return ok(null);
}

/**
 * May this person do at once what cannot be asked for in writing: file what came in, hand cases out? Refused
 * 'role.not-allowed' with the roles that may. A procedure nobody knows forbids nothing here.
 */
export function checkAtOnce(ref: ProcedureRef, step: StepId, roles: readonly Role[]): Result<null> {
  const procedure = procedureOf(ref);
  if (procedure === undefined || mayDo(procedure, step, roles) === 'yes') return ok(null);
  return notAllowed(procedure, step);
}

const notAllowed = (procedure: Procedure, step: StepId) =>
  refuse('role.not-allowed', { who: whoMay(procedure, step).join(', ') });
