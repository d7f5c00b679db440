import type { Refusal } from '../../kernel/result.ts';
import type { Role } from '../member/events.ts';
import { procedureOf } from '../procedure/own.ts';
import { mayDo, whoApproves, whoMay } from '../procedure/rights.ts';
import type { StepId } from '../procedure/steps.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { CaseCommandKind } from './commands.ts';
import { stageOf } from './gate.ts';
import { caseOffers } from './offers/of-case.ts';
import { itemOffers } from './offers/of-item.ts';
import { recommendationOffers } from './offers/of-recommendation.ts';
import type { CaseState } from './state.ts';

/** Something that can be done now, as far as the record goes; the form's values may still be refused. */
export type Possible = {
  readonly act: CaseCommandKind;
  /** Which of several: the ending, the kind of letter, the document. Empty where there is one. */
  readonly variant: string;
  readonly steps: readonly StepId[];
  /** What it is about: null for the case as a whole. */
  readonly recommendationId: string | null;
  /** The extension, comment, letter, request… it is about; null where it makes a new one. */
  readonly itemId: string | null;
};

/** A thing to offer: done at once, asked of somebody else, or refused with who could. */
export type Offer = Possible & {
  readonly right: 'yes' | 'ask' | 'no';
  readonly refusal: Refusal | null;
};

/** Everything that can be done with a case and its parts on a day, by somebody who holds these roles. */
export function offersOf(
  state: CaseState,
  actor: { readonly memberId: string; readonly roles: readonly Role[] },
  today: string,
): readonly Offer[] {
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) return [];
  const possible = [
    ...caseOffers(state),
    ...state.recommendations.flatMap((one) => recommendationOffers(state, one, today)),
    ...itemOffers(state, { ...actor, procedure }, today),
  ];
  return possible.map((each) => {
    const steps =
      each.act === 'escalate' ? [stepOfGate(state, procedure, actor.roles)] : each.steps;
    return { ...each, steps, ...rightTo(steps, procedure, actor.roles) };
  });
}

/** Each option of the gate has its own right: who may take one of them may come to the gate (c2, R21). */
function stepOfGate(state: CaseState, procedure: Procedure, roles: readonly Role[]): StepId {
  const options = procedure.gate.options[stageOf(state)].map(({ step }) => step);
  return options.find((step) => mayDo(procedure, step, roles) === 'yes') ?? 'escalate';
}

function rightTo(
  steps: readonly StepId[],
  procedure: Procedure,
  roles: readonly Role[],
): Pick<Offer, 'right' | 'refusal'> {
  for (const step of steps) {
    const right = mayDo(procedure, step, roles);
    if (right === 'no') return refused('no', 'role.not-allowed', whoMay(procedure, step));
    if (right === 'ask') return refused('ask', 'role.ask', whoApproves(procedure, step));
  }
  return { right: 'yes', refusal: null };
}

const refused = (
  right: 'no' | 'ask',
  code: 'role.not-allowed' | 'role.ask',
  roles: readonly Role[],
): Pick<Offer, 'right' | 'refusal'> => ({
  right,
  refusal: { code, detail: { who: roles.join(', ') } },
});
