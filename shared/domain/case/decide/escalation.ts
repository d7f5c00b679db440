import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { escalationCommands } from '../commands/escalation.ts';
import type { CommandOf } from '../commands.ts';
import { standingSteps } from '../escalations.ts';
import { gateOptions, stageOf } from '../gate.ts';
import { type CaseState, hasEnded, type Recommendation } from '../state.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  findRecommendations,
  given,
  happened,
  procedureFor,
  reasonGiven,
} from './deciders.ts';
import { openRecommendation } from './open.ts';

export const escalationDeciders: Deciders<keyof typeof escalationCommands> = {
  recordConsideration: (command, state, context) => {
    const found = openRecommendations(state, command.recommendationIds);
    if (!found.ok) return found;
    const note = given(command.note, 'words.missing');
    if (!note.ok) return note;
    const day = happened(command.on, context);
    if (!day.ok) return day;
    const considerationId = context.newId();
    const body = {
      considerationId,
      recommendationIds: idsOf(found.value),
      kind: command.consideration,
      note: note.value,
      on: command.on,
    };
    return decided(considerationId, { kind: 'consideration.recorded', body });
  },
  escalate,
  standDown: ({ recommendationId, on, reason }, state, context) => {
    const found = openRecommendation(state, recommendationId);
    if (!found.ok) return found;
    if (standingSteps(state, recommendationId).length === 0)
      return refuse('escalation.none', { number: found.value.details.number });
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const day = happened(on, context);
    if (!day.ok) return day;
    const body = { recommendationId, on, reason: why.value };
    return decided(recommendationId, { kind: 'escalation.stood-down', body });
  },
};

const idsOf = (about: readonly Recommendation[]): string[] =>
  about.map(({ recommendationId }) => recommendationId);

function openRecommendations(
  state: CaseState,
  ids: readonly string[],
): Result<readonly Recommendation[]> {
  const found = findRecommendations(state, ids);
  if (!found.ok) return found;
  const ended = found.value.find((one) => hasEnded(one.state));
  return ended === undefined
    ? found
    : refuse('recommendation.ended', { number: ended.details.number });
}

/**
 * Takes a step of the escalation gate (c8, R16, R21): one of the procedure's options for the stage the case
 * is at. What is not shown met is named, and stays on the record where a manager goes on all the same.
 */
function escalate(
  command: CommandOf<'escalate'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { road, option, on } = command;
  const found = openRecommendations(state, command.recommendationIds);
  if (!found.ok) return found;
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  if (!procedure.value.gate.roads.includes(road)) return refuse('gate.road-unknown', { road });
  const day = happened(on, context);
  if (!day.ok) return day;
  const why = reasonGiven(command.reason);
  if (!why.ok) return why;
  const stage = stageOf(state);
  const circumstances = {
    procedure: procedure.value,
    calendar: context.calendarOf(procedure.value),
    today: on,
  };
  const options = gateOptions(state, found.value, road, circumstances);
  const chosen = options.find((each) => each.option.id === option);
  if (chosen === undefined) return refuse('gate.option-unknown', { option, stage });
  const { gaps } = chosen;
  const override = command.override === null ? ok(null) : reasonGiven(command.override);
  if (!override.ok) return override;
  if (gaps.length > 0 && override.value === null)
    return refuse('gate.not-open', { gaps: gaps.join(', ') });
  const escalationId = context.newId();
  const body = {
    escalationId,
    recommendationIds: idsOf(found.value),
    road,
    stage,
    option,
    reason: why.value,
    on,
    gaps: [...gaps],
    override: gaps.length === 0 ? null : override.value,
  };
  return decided(escalationId, { kind: 'escalation.step-taken', body });
}
