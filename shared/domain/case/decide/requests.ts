import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { mayDo, whoApproves, whoMay } from '../../procedure/rights.ts';
import { type CaseCommand, type CommandOf, readCommand } from '../commands.ts';
import type { CaseState, Request } from '../state.ts';
import { stepsOf } from '../steps.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  procedureFor,
  reasonGiven,
} from './deciders.ts';

/** Decides a command whose rights were settled elsewhere. */
export type CarryOut = (
  command: CaseCommand,
  state: CaseState,
  context: DecideContext,
) => Result<Decision>;

/**
 * Asks for a step the person may not take alone. What would be refused anyway is refused now, so that
 * nobody is asked to approve the impossible.
 */
export function requestStep(
  { command, reason }: CommandOf<'requestStep'>,
  state: CaseState,
  context: DecideContext,
  carryOut: CarryOut,
): Result<Decision> {
  const asked = readCommand(command);
  if (asked === null || asked.kind === 'openCase' || asked.caseId !== state.caseId)
    return refuse('request.not-an-order');
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const { roles } = context.actor;
  const steps = stepsOf(asked, state, context.today);
  const denied = steps.find((step) => mayDo(procedure.value, step, roles) === 'no');
  if (denied !== undefined)
    return refuse('role.not-allowed', { who: who(whoMay(procedure.value, denied)) });
  const step = steps.find((each) => mayDo(procedure.value, each, roles) === 'ask');
  if (step === undefined) return refuse('request.not-needed');
  const why = reasonGiven(reason);
  if (!why.ok) return why;
  const would = carryOut(asked, state, context);
  if (!would.ok) return would;
  const requestId = context.newId();
  const body = { requestId, step, command: asked, reason: why.value, on: context.today };
  return decided(requestId, { kind: 'step.requested', body });
}

/** Says yes on the approver's own laptop: the step is taken now, by their word. */
export function approveRequest(
  { requestId, reason }: CommandOf<'approveRequest'>,
  state: CaseState,
  context: DecideContext,
  carryOut: CarryOut,
): Result<Decision> {
  const found = answerable(requestId, state, context);
  if (!found.ok) return found;
  const body = { requestId, reason: reason.trim(), on: context.today };
  // Of two answers given apart this one stands; the step was taken with the first approval.
  if (found.value.isTaken) return decided(requestId, { kind: 'request.approved', body });
  const asked = readCommand(found.value.command);
  if (asked === null) return refuse('request.not-an-order');
  const done = carryOut(asked, state, context);
  if (!done.ok) return done;
  return decided(done.value.id, { kind: 'request.approved', body }, ...done.value.events);
}

export function returnRequest(
  { requestId, reason }: CommandOf<'returnRequest'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = answerable(requestId, state, context);
  if (!found.ok) return found;
  const why = reasonGiven(reason);
  if (!why.ok) return why;
  const body = { requestId, reason: why.value, on: context.today };
  return decided(requestId, { kind: 'request.returned', body });
}

/** Who asked takes the request back, while nobody has answered it. */
export function withdrawRequest(
  { requestId, reason }: CommandOf<'withdrawRequest'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = unanswered(requestId, state, context);
  if (!found.ok) return found;
  if (found.value.stamp.by !== context.actor.memberId) return refuse('request.not-own');
  const why = reasonGiven(reason);
  if (!why.ok) return why;
  const body = { requestId, reason: why.value, on: context.today };
  return decided(requestId, { kind: 'request.withdrawn', body });
}

function unanswered(requestId: string, state: CaseState, context: DecideContext): Result<Request> {
  const found = state.facts.requests.find((one) => one.requestId === requestId);
  if (found === undefined) return refuse('request.not-found');
  return found.answer !== null && !context.inConflict.has(`${requestId}.answer`)
    ? refuse('request.already-answered', { date: found.answer.on })
    : ok(found);
}

/** Unanswered, asked by somebody else, and this person's to answer. */
function answerable(requestId: string, state: CaseState, context: DecideContext): Result<Request> {
  const open = unanswered(requestId, state, context);
  if (!open.ok) return open;
  const found = open.value;
  if (found.stamp.by === context.actor.memberId) return refuse('request.own');
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const approvers = whoApproves(procedure.value, found.step);
  const isTheirs = context.actor.roles.some((role) => approvers.includes(role));
  return isTheirs ? ok(found) : refuse('role.not-allowed', { who: who(approvers) });
}

const who = (roles: readonly string[]): string => roles.join(', ');
