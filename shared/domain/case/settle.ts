import type { CaseEvent } from './events.ts';
import { stepsTaken } from './evolve/letters.ts';
import { draftStateOf } from './settle/draft.ts';
import { judged } from './settle/judged.ts';
import { type CaseState, hasEnded, partsOf, type Recommendation } from './state.ts';
import type { RecommendationState } from './vocabulary.ts';

/** What an event may have changed is worked out again from the facts; everything else stays as it is. */
export function settle(state: CaseState, event: CaseEvent): CaseState {
  const touched = touchedBy(event);
  if (touched.length === 0) return whileEnded(state);
  return whileEnded({
    ...state,
    recommendations: state.recommendations.map((one) =>
      touched === everyOne || touched.includes(one.recommendationId) ? settled(state, one) : one,
    ),
  });
}

/** The closing holds while every recommendation has ended: one added, or opened again elsewhere, undoes it (c1). */
const whileEnded = (state: CaseState): CaseState =>
  state.recommendationsClosed === null || state.recommendations.every((one) => hasEnded(one.state))
    ? state
    : { ...state, recommendationsClosed: null };

const everyOne: readonly string[] = ['*'];

/** Events that name no recommendation and yet bear on some. */
const farReaching: ReadonlySet<CaseEvent['kind']> = new Set([
  'case.corrected',
  'evidence.described',
  'draft.issued',
  'comment.recorded',
  'comment.answered',
  'document.issued',
  'extension.granted',
  'extension.refused',
  'extension.removed',
  'record.entered-in-error',
  'evidence.withdrawn',
  'evidence.restored',
]);

function touchedBy(event: CaseEvent): readonly string[] {
  if (farReaching.has(event.kind)) return everyOne;
  const { body } = event;
  if ('recommendationId' in body && body.recommendationId !== null) return [body.recommendationId];
  return 'recommendationIds' in body ? body.recommendationIds : [];
}

/** A recommendation as its facts leave it: its date, its four dates and its state. */
export function settled(state: CaseState, one: Recommendation): Recommendation {
  const due = dueOf(state, one);
  const { met, unmet, ...judgement } = judged(state, { ...one, currentDue: due });
  const next = { ...one, ...judgement, currentDue: nextOccurrence(unmet) ?? due };
  const settledState = stateOf(state, next, met);
  const isOver = hasEnded(settledState);
  return {
    ...next,
    state: settledState,
    waitingSince: isOver ? null : next.waitingSince,
    lastReceived: isOver ? null : next.lastReceived,
  };
}

/** The date as last set; what a removed extension set no longer counts (c5). */
function dueOf({ facts }: CaseState, { recommendationId, details }: Recommendation): string | null {
  const removed = new Set(
    facts.extensions.flatMap((one) => (one.removed === null ? [] : [one.extensionId])),
  );
  const last = facts.dueChanges.findLast(
    (change) =>
      change.recommendationId === recommendationId &&
      !(change.by.kind === 'extended' && removed.has(change.by.extensionId)),
  );
  return last === undefined ? details.originalDue : last.due;
}

/** What recurs is due when its earliest occurrence still unmet is. */
const nextOccurrence = (unmet: readonly (string | null)[]): string | null =>
  unmet.reduce(
    (first, due) => (first === null || (due !== null && due < first) ? (due ?? first) : first),
    null,
  );

function stateOf(
  state: CaseState,
  one: Recommendation,
  met: RecommendationState | null,
): RecommendationState {
  const { recommendationId } = one;
  const isIt = (fact: { readonly recommendationId: string }) =>
    fact.recommendationId === recommendationId;
  if (state.facts.errors.some(isIt)) return 'entered-in-error';
  const draft = draftStateOf(state, one);
  if (draft !== null) return draft;
  const ended = state.facts.endings.findLast(isIt);
  if (ended !== undefined) return ended.ending;
  if (met !== null) return met;
  if (one.waitingSince !== null) return 'evidence-received';
  if (isEscalated(state, recommendationId)) return 'escalated';
  return unfinished(state, one);
}

function unfinished(state: CaseState, one: Recommendation): RecommendationState {
  const last = one.assessments.slice(one.reopenedAfter).at(-1);
  if (last?.result === 'not-satisfied' && !isSomePartMet(state, one)) return 'not-satisfied';
  if (last !== undefined) return 'partly-satisfied';
  return one.details.deadline.kind === 'event' && one.currentDue === null
    ? 'awaiting-trigger'
    : 'open';
}

function isSomePartMet(state: CaseState, one: Recommendation): boolean {
  const counting = one.assessments.slice(one.reopenedAfter);
  return partsOf(state, one.recommendationId).some(
    ({ partId }) =>
      counting.findLast((made) => made.partIds?.includes(partId))?.result === 'satisfied',
  );
}

/** A step was taken that nobody has stood down from since. */
const isEscalated = (state: CaseState, recommendationId: string): boolean =>
  stepsTaken(state, recommendationId) >
  (state.facts.standDowns.findLast((one) => one.recommendationId === recommendationId)?.after ?? 0);
