import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { extensionCommands } from '../commands/extension.ts';
import type { CommandOf } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { dated, earliestUnmet, isInForce, undecidedFor } from '../extensions.ts';
import {
  type CaseState,
  type Extension,
  hasEnded,
  isInDraft,
  partsOf,
  type Recommendation,
} from '../state.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  findRecommendations,
  given,
  happened,
  reasonGiven,
} from './deciders.ts';

export const extensionDeciders: Deciders<keyof typeof extensionCommands> = {
  askExtension,
  grantExtension,
  refuseExtension: ({ extensionId, reason }, state, context) => {
    const found = findUndecided(state, extensionId, context);
    if (!found.ok) return found;
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { extensionId, on: context.today, reason: why.value };
    const back = restored(state, found.value);
    return decided(extensionId, { kind: 'extension.refused', body }, ...back);
  },
  removeExtension: ({ extensionId, reason }, state, context) => {
    const found = findExtension(state, extensionId);
    if (!found.ok) return found;
    if (!isInForce(found.value)) return refuse('extension.not-granted');
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { extensionId, on: context.today, reason: why.value };
    const back = restored(state, found.value);
    return decided(extensionId, { kind: 'extension.removed', body }, ...back);
  },
};

/** The body asks for more time (R10): about what is owed and has a date, one request at a time. */
function askExtension(
  command: CommandOf<'askExtension'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { askedOn, until } = command;
  const found = findRecommendations(state, command.recommendationIds);
  if (!found.ok) return found;
  for (const one of found.value) {
    const { number } = one.details;
    if (hasEnded(one.state)) return refuse('recommendation.ended', { number });
    if (isInDraft(one.state)) return refuse('recommendation.in-draft', { number });
    if (one.currentDue === null) return refuse('extension.no-date', { number });
    if (undecidedFor(state, one.recommendationId) !== undefined)
      return refuse('extension.undecided', { number });
  }
  const day = happened(askedOn, context);
  if (!day.ok) return day;
  const askedBy = given(command.askedBy, 'words.missing');
  if (!askedBy.ok) return askedBy;
  const why = reasonGiven(command.reason);
  if (!why.ok) return why;
  const extensionId = context.newId();
  const body = {
    extensionId,
    recommendationIds: found.value.map(({ recommendationId }) => recommendationId),
    askedOn,
    askedBy: askedBy.value,
    reason: why.value,
    until,
    dueThen: found.value.map(({ recommendationId, currentDue }) => ({
      recommendationId,
      due: currentDue,
    })),
  };
  return decided(extensionId, { kind: 'extension.asked', body });
}

/** More time, later than every date it moves. What has ended meanwhile keeps the date it ended by. */
function grantExtension(
  command: CommandOf<'grantExtension'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { extensionId, due, complainantToldOn } = command;
  const found = findUndecided(state, extensionId, context);
  if (!found.ok) return found;
  const moved = movable(state, found.value);
  if (!moved.ok) return moved;
  const latest = latestMoved(found.value, moved.value);
  if (due <= latest) return refuse('extension.not-later', { date: latest });
  // Decided a second time, to settle a conflict, the date first given may have passed meanwhile.
  if (due < context.today && found.value.decision === null)
    return refuse('date.in-past', { date: due });
  const why = reasonGiven(command.reason);
  if (!why.ok) return why;
  const told = complainantToldOn === null ? ok('') : happened(complainantToldOn, context);
  if (!told.ok) return told;
  const ids = moved.value.map(({ recommendationId }) => recommendationId);
  const body = {
    extensionId,
    on: context.today,
    due,
    reason: why.value,
    conditions: command.conditions.trim(),
    complainantToldOn,
    ...(ids.length === found.value.recommendationIds.length ? {} : { recommendationIds: ids }),
  };
  const parts = moved.value.flatMap((one): readonly CaseEvent[] => {
    const part = earliestUnmet(state, one);
    return part === undefined ? [] : [revised(one.recommendationId, part.partId, due)];
  });
  return decided(extensionId, { kind: 'extension.granted', body }, ...parts);
}

const revised = (recommendationId: string, partId: string, due: string): CaseEvent => ({
  kind: 'part.revised',
  body: { recommendationId, partId, set: { due } },
});

function findExtension(state: CaseState, extensionId: string): Result<Extension> {
  const found = state.facts.extensions.find((one) => one.extensionId === extensionId);
  return found === undefined ? refuse('extension.not-found') : ok(found);
}

function findUndecided(
  state: CaseState,
  extensionId: string,
  { inConflict }: DecideContext,
): Result<Extension> {
  const found = findExtension(state, extensionId);
  if (!found.ok) return found;
  const { decision } = found.value;
  if (decision === null || inConflict.has(`${extensionId}.decision`)) return found;
  return refuse('extension.already-decided', { date: decision.on });
}

function movable(state: CaseState, extension: Extension): Result<readonly Recommendation[]> {
  const asked = findRecommendations(state, extension.recommendationIds);
  if (!asked.ok) return asked;
  const open = asked.value.filter((one) => !hasEnded(one.state));
  if (open.length > 0) return ok(open);
  return refuse('recommendation.ended', {
    number: asked.value.map(({ details }) => details.number).join(', '),
  });
}

/**
 * The latest date it moves. Decided a second time, to settle a conflict, it is measured against the dates as
 * they stood when it was asked: the first decision may have moved them already.
 */
const latestMoved = (extension: Extension, moved: readonly Recommendation[]): string =>
  moved
    .map(({ recommendationId, currentDue }) => {
      const then = extension.dueThen.find((one) => one.recommendationId === recommendationId);
      return (extension.decision === null ? currentDue : then?.due) ?? '';
    })
    .toSorted()
    .at(-1) ?? '';

/** The occurrence it moved gets its date back; what has one date is restored by the fold. */
function restored(state: CaseState, extension: Extension): readonly CaseEvent[] {
  const { decision, dueThen } = extension;
  if (decision?.kind !== 'granted') return [];
  const granted = decision.recommendationIds ?? extension.recommendationIds;
  return dueThen.flatMap(({ recommendationId, due }): readonly CaseEvent[] => {
    if (!granted.includes(recommendationId)) return [];
    const moved = dated(partsOf(state, recommendationId)).find((part) => part.due === decision.due);
    return moved === undefined || due === null
      ? []
      : [revised(recommendationId, moved.partId, due)];
  });
}
