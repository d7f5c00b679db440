import { ok, type Result, refuse } from '../../kernel/result.ts';
import { procedureOf } from '../procedure/own.ts';
import { mayDo, whoApproves, whoMay } from '../procedure/rights.ts';
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
    if (right === 'no')
      return refuse('role.not-allowed', { who: whoMay(procedure, step).join(', ') });
    if (right === 'ask')
      return refuse('role.ask', { who: whoApproves(procedure, step).join(', ') });
  }
  return ok(null);
}
