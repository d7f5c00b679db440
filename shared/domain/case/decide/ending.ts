import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { CommandOf } from '../commands.ts';
import { endingReasons } from '../ending-reasons.ts';
import type { CaseEvent } from '../events.ts';
import { gapsForEnding } from '../gate.ts';
import { type CaseState, hasEnded, isInDraft, type Recommendation } from '../state.ts';
import { touchesComplainant } from '../touches.ts';
import type { Ending } from '../vocabulary.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  findRecommendation,
  given,
  happened,
  procedureFor,
  reasonGiven,
} from './deciders.ts';

type End = CommandOf<'endRecommendation'>;

/**
 * Ends a recommendation otherwise than by evidence (c1): with its reason, the decider and the day; with
 * the complainant's view where it touches them (R14); and through the escalation gate where the ending
 * needs it (c8).
 */
export function endRecommendation(
  command: End,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { recommendationId, ending, on } = command;
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  const one = found.value;
  const { number } = one.details;
  if (isInDraft(one.state)) return refuse('recommendation.in-draft', { number });
  if (hasEnded(one.state) && !context.inConflict.has(`${recommendationId}.ending`))
    return refuse('recommendation.ended', { number });
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const why = checkReasons(command, procedure.value);
  if (!why.ok) return why;
  const day = happened(on, context);
  if (!day.ok) return day;
  const view = checkView(command, one, state);
  if (!view.ok) return view;
  const gate = throughGate(command, one, state, context);
  if (!gate.ok) return gate;
  const body = {
    recommendationId,
    ending,
    reasonId: command.reasonId,
    reason: why.value,
    on,
    instead: command.instead.trim(),
    view: command.view,
  };
  return decided(recommendationId, ...gate.value, { kind: 'recommendation.ended', body });
}

function checkReasons(command: End, procedure: Procedure): Result<string> {
  const why = reasonGiven(command.reason);
  if (!why.ok) return why;
  const list = endingReasons(command.ending, procedure);
  const isListed =
    list === null ? command.reasonId === null : list.some(({ id }) => id === command.reasonId);
  if (!isListed) return refuse('reason.not-listed');
  if (command.ending === 'equivalent') {
    const instead = given(command.instead, 'words.missing');
    if (!instead.ok) return instead;
  }
  return why;
}

const withoutProof: ReadonlySet<Ending> = new Set([
  'treated-as-met',
  'equivalent',
  'incomplete-accepted',
]);

/** Where it touches the complainant their view is asked, or it is said why it was not (R14). */
function checkView({ ending, view }: End, one: Recommendation, state: CaseState): Result<null> {
  if (view?.kind === 'not-asked' && view.why.trim() === '') return refuse('reason.missing');
  if (view?.kind === 'given') {
    const given = state.facts.views.find(
      ({ viewId, recommendationIds }) =>
        viewId === view.viewId && recommendationIds.includes(one.recommendationId),
    );
    if (given === undefined) return refuse('view.not-found');
    if (given.answeredOn === null) return refuse('view.not-answered', { who: given.who });
  }
  const isNeeded = withoutProof.has(ending) && touchesComplainant(one, state);
  return isNeeded && view === null ? refuse('view.missing') : ok(null);
}

function throughGate(
  command: End,
  one: Recommendation,
  state: CaseState,
  context: DecideContext,
): Result<readonly CaseEvent[]> {
  const gate = gapsForEnding(state, one, command.ending, context);
  if (gate === null) return ok([]);
  const override = command.override === null ? null : command.override.trim();
  if (override === '') return refuse('reason.missing');
  if (gate.gaps.length > 0 && override === null)
    return refuse('gate.not-open', { gaps: gate.gaps.join(', ') });
  const escalationId = context.newId();
  const { road, stage, option, gaps } = gate;
  const body = {
    escalationId,
    recommendationIds: [one.recommendationId],
    road,
    stage,
    option,
    reason: command.reason.trim(),
    on: command.on,
    gaps: [...gaps],
    override: gaps.length === 0 ? null : override,
  };
  return ok([{ kind: 'escalation.step-taken', body }]);
}
