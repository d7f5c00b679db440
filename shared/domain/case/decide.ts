import { type Result, refuse } from '../../kernel/result.ts';
import type { CaseCommand, CaseCommandKind, CommandOf } from './commands.ts';
import { beyondDeciders } from './decide/beyond.ts';
import { checkingDeciders } from './decide/checking.ts';
import { closingDeciders } from './decide/closing.ts';
import { contactsDeciders } from './decide/contacts.ts';
import { datesDeciders } from './decide/dates.ts';
import type { DecideContext, Deciders, Decision } from './decide/deciders.ts';
import { draftDeciders } from './decide/draft.ts';
import { errorDeciders } from './decide/errors.ts';
import { escalationDeciders } from './decide/escalation.ts';
import { evidenceDeciders } from './decide/evidence.ts';
import { extensionDeciders } from './decide/extension.ts';
import { lettersDeciders } from './decide/letters.ts';
import { openCase, openingDeciders } from './decide/opening.ts';
import { partiesDeciders } from './decide/parties.ts';
import { recommendationDeciders } from './decide/recommendation.ts';
import { approveRequest, requestStep } from './decide/requests.ts';
import { checkRights } from './rights.ts';
import type { CaseState } from './state.ts';

export type { DecideContext, Decision } from './decide/deciders.ts';

type OfACase = Exclude<CaseCommandKind, 'openCase' | 'requestStep' | 'approveRequest'>;

const deciders: Deciders<OfACase> = {
  ...openingDeciders,
  ...partiesDeciders,
  ...recommendationDeciders,
  ...draftDeciders,
  ...datesDeciders,
  ...extensionDeciders,
  ...evidenceDeciders,
  ...lettersDeciders,
  ...contactsDeciders,
  ...escalationDeciders,
  ...closingDeciders,
  ...checkingDeciders,
  ...beyondDeciders,
  ...errorDeciders,
};

/**
 * command + state → events, or a coded refusal that changes nothing. Pure: time, ids, the person and
 * what is known of other cases come in the context. `state` is null for `openCase`. A person whose roles
 * do not allow the step is refused with who could do it: 'role.not-allowed', or 'role.ask' where it may be
 * requested.
 */
export function decide(
  command: CaseCommand,
  state: CaseState | null,
  context: DecideContext,
): Result<Decision> {
  const allowed = checkRights(command, state, context);
  return allowed.ok ? decideUnchecked(command, state, context) : allowed;
}

/** The decision itself, for a command whose step was allowed, or approved by somebody who may. */
export function decideUnchecked(
  command: CaseCommand,
  state: CaseState | null,
  context: DecideContext,
): Result<Decision> {
  if (command.kind === 'openCase') return openCase(command, context);
  if (state === null) return refuse('case.not-found');
  if (command.kind === 'requestStep') return requestStep(command, state, context, decideUnchecked);
  if (command.kind === 'approveRequest')
    return approveRequest(command, state, context, decideUnchecked);
  return apply(command, state, context);
}

function apply<Kind extends OfACase>(
  command: CommandOf<Kind> & { readonly kind: Kind },
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  return deciders[command.kind](command, state, context);
}
