import { isSameNumber } from '../../deadline/wording/actions.ts';
import type { Role } from '../../member/events.ts';
import { whoApproves, whoMay } from '../../procedure/rights.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { Circumstances } from '../circumstances.ts';
import { stepForDate } from '../escalations.ts';
import { undecidedFor } from '../extensions.ts';
import { roadsOpen } from '../gate.ts';
import { chasesOf } from '../letters.ts';
import { isOpenAbout } from '../standing.ts';
import { type CaseState, hasEnded, isMet, type Recommendation } from '../state.ts';
import { dayAfter, workingDayFrom } from './days.ts';
import { ladderFor, type Rung } from './rungs.ts';

export const nextStepKinds = [
  'assess',
  'decide-extension',
  'answer-request',
  'remind',
  'chase',
  'escalate',
  'decide',
  'wait',
  'record-trigger',
  'review-trigger',
  /** The words for its date name none: a person says which day is meant. */
  'confirm',
  /** No date was set at all. */
  'nothing-set',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

/** The one thing to do next. */
export type NextStep = {
  readonly kind: NextStepKind;
  /** ISO date: the day to do it, or by which; null where none is known. */
  readonly on: string | null;
  /** The roles that do it; empty where we wait for others. */
  readonly by: readonly Role[];
  /** The rung's level, for a step of the ladder that has one. */
  readonly level: number | null;
};

/**
 * The one thing to do next for a recommendation, and who does it (h6, R11): what waits for us first, then
 * what it waits for, then the chase ladder. Null once it has ended.
 */
export function nextStep(
  state: CaseState,
  one: Recommendation,
  circumstances: Circumstances,
): NextStep | null {
  if (hasEnded(one.state)) return null;
  return (
    ours(state, one, circumstances) ??
    commentsAwaited(state, one) ??
    dateAwaited(state, one, circumstances) ??
    climbing(state, one, circumstances)
  );
}

const step = (
  kind: NextStepKind,
  on: string | null,
  by: readonly Role[],
  level: number | null = null,
): NextStep => ({ kind, on, by, level });

/** What came in waits for us: evidence, a request for more time, a step somebody asked for. */
function ours(
  state: CaseState,
  one: Recommendation,
  { procedure, calendar, today }: Circumstances,
): NextStep | null {
  if (one.lastReceived !== null) {
    const within = procedure.considerWithinWorkingDays.value;
    const by = workingDayFrom(one.lastReceived, within, calendar);
    return step('assess', by, whoMay(procedure, 'assess'));
  }
  const extension = undecidedFor(state, one.recommendationId);
  if (extension !== undefined) {
    const isAfter = extension.dueThen.some(({ due }) => due !== null && due < today);
    const right = isAfter ? 'decide-extension-after' : 'decide-extension-before';
    return step('decide-extension', one.currentDue, whoMay(procedure, right));
  }
  const request = state.facts.requests.find((each) =>
    isOpenAbout(each, state.facts, one.recommendationId),
  );
  return request === undefined
    ? null
    : step('answer-request', request.on, whoApproves(procedure, request.step));
}

/** In a draft we wait for the parties' comments, until the last day given for them. */
function commentsAwaited({ facts }: CaseState, one: Recommendation): NextStep | null {
  if (!one.isDraft) return null;
  const draft = facts.drafts.findLast(({ recommendationIds }) =>
    recommendationIds.includes(one.recommendationId),
  );
  const days = (draft?.offered ?? []).flatMap(({ commentsDue }) =>
    commentsDue === null ? [] : [commentsDue],
  );
  return step('wait', days.toSorted().at(-1) ?? null, []);
}

/** Without a date nobody can be chased: the event, or the date itself, comes first (c3.7, c3.8). */
function dateAwaited(
  state: CaseState,
  one: Recommendation,
  { procedure }: Circumstances,
): NextStep | null {
  if (one.currentDue !== null) return null;
  const { deadline } = one.details;
  if (deadline.kind === 'event') {
    const by = whoMay(procedure, 'record-trigger');
    const done = chainedDone(state, deadline.action);
    if (done !== undefined) return step('record-trigger', done, by);
    return step('review-trigger', triggerReviewOn(state, one, procedure), by);
  }
  const isUnset =
    deadline.kind === 'unspecified' &&
    (deadline.words.trim() === '' || deadline.challenge === 'not-set');
  return step(isUnset ? 'nothing-set' : 'confirm', null, whoMay(procedure, 'correct-record'));
}

/** The day the action it is chained on was done; undefined while it is not. */
function chainedDone(state: CaseState, number: string | undefined): string | null | undefined {
  if (number === undefined) return undefined;
  const other = state.recommendations.find(({ details }) => isSameNumber(details.number, number));
  if (other === undefined || !isMet(other.state)) return undefined;
  return other.dates.actionDone ?? other.dates.satisfied;
}

/** The day to look whether the event is still coming: as set, else counted from the decision (c3.7). */
export function triggerReviewOn(
  { facts, details }: CaseState,
  one: Recommendation,
  procedure: Procedure,
): string | null {
  const set = facts.reviews.findLast(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  if (set !== undefined) return set.on;
  const from = one.details.startsOn ?? details.decisionDate;
  const months = procedure.triggerReviewMonths.value;
  return from === null ? null : Temporal.PlainDate.from(from).add({ months }).toString();
}

const ofRung = {
  reminder: 'remind',
  chase: 'chase',
  escalate: 'escalate',
  decide: 'decide',
} as const;

/** The next rung; a refusal or another action opens the gate at once, whatever the ladder says (R15, R16). */
function climbing(state: CaseState, one: Recommendation, circumstances: Circumstances): NextStep {
  const { procedure, today } = circumstances;
  const { next, rungs } = ladderFor(state, one, circumstances);
  const isEscalated = stepForDate(state, one) !== undefined;
  const roads = isEscalated ? [] : roadsOpen(state, one, circumstances);
  if (roads.some((road) => road !== 'no-response')) {
    const rung = rungs.find((each) => each.step.kind === 'escalate');
    return step('escalate', today, whoMay(procedure, 'escalate'), rung?.step.level ?? null);
  }
  if (next === null) return step('wait', one.currentDue, []);
  return step(ofRung[next.step.kind], rungDay(next, state, one), [next.step.by], next.step.level);
}

/** Nobody is chased or escalated while the last chase may still be answered. */
function rungDay({ step: { kind }, on }: Rung, state: CaseState, one: Recommendation): string {
  const replyBy = chasesOf(state, one).at(-1)?.replyBy ?? null;
  if (kind === 'decide' || replyBy === null) return on;
  const free = dayAfter(replyBy);
  return free > on ? free : on;
}
