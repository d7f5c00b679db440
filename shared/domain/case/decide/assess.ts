import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { CommandOf, NewPart } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { assessmentField } from '../fields.ts';
import { isMetByWordAlone, sumsAsked } from '../judging.ts';
import { moneyOf, outstandingOf } from '../money.ts';
import { chainedMoves } from '../moves.ts';
import { judgementOf } from '../settle/judged.ts';
import {
  type CaseState,
  evidenceFor,
  hasEnded,
  isInDraft,
  isMet,
  partsOf,
  type Recommendation,
} from '../state.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  findRecommendation,
  reasonGiven,
} from './deciders.ts';
import { paymentEvent } from './evidence.ts';
import { occurrenceAfter } from './parts.ts';

type Assess = CommandOf<'assessEvidence'>;

/**
 * The office judges the evidence (R17), for each action by itself, never on a bare statement (R7):
 * at least one filed item, and a reason. Money is met when nothing is outstanding, or the rest is
 * accepted with a reason.
 */
export function assessEvidence(
  command: Assess,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = findRecommendation(state, command.recommendationId);
  if (!found.ok) return found;
  const one = found.value;
  const judgeable = canJudge(command, one, context);
  if (!judgeable.ok) return judgeable;
  const evidence = checkEvidence(command, one, state, context);
  if (!evidence.ok) return evidence;
  const assessmentId = context.newId();
  const paid = paymentsOf(command, state, context);
  if (!paid.ok) return paid;
  const owed = checkMoney(command, after(state, paid.value), one);
  if (!owed.ok) return owed;
  const split = splitOff(command, one, state, context);
  if (!split.ok) return split;
  const events: CaseEvent[] = [
    ...paid.value,
    ...split.value,
    { kind: 'evidence.assessed', body: bodyOf(command, state, assessmentId, context.today) },
  ];
  return decided(assessmentId, ...events, ...whatFollows(command, after(state, events), context));
}

function canJudge(command: Assess, one: Recommendation, context: DecideContext): Result<null> {
  const { number } = one.details;
  if (isInDraft(one.state)) return refuse('recommendation.in-draft', { number });
  const isDisputed = context.inConflict.has(assessmentField(command));
  if (hasEnded(one.state) && !isDisputed) return refuse('recommendation.ended', { number });
  return ok(null);
}

function checkEvidence(
  command: Assess,
  one: Recommendation,
  state: CaseState,
  context: DecideContext,
): Result<null> {
  const { evidenceIds, actionDoneOn } = command;
  if (evidenceIds.length === 0) return refuse('evidence.nothing-to-assess');
  const usable = evidenceFor(one, state.evidence);
  if (evidenceIds.some((id) => !usable.includes(id))) return refuse('evidence.not-found');
  const parts = partsOf(state, one.recommendationId).map(({ partId }) => partId);
  if ((command.partIds ?? []).some((id) => !parts.includes(id))) return refuse('part.not-found');
  if (command.reason.trim() === '') return refuse('assessment.reason-missing');
  const items = state.evidence.filter((item) => evidenceIds.includes(item.evidenceId));
  const latest =
    items
      .map(({ item }) => item.receivedOn)
      .toSorted()
      .at(-1) ?? context.today;
  if (latest > context.today) return refuse('assessment.date-before-evidence', { date: latest });
  if (actionDoneOn !== null && actionDoneOn > context.today)
    return refuse('case.decision-in-future', { date: actionDoneOn });
  const isBareWord = isMetByWordAlone(command.result, command.remainder !== undefined, items);
  if (isBareWord && command.statementOverride === undefined)
    return refuse('evidence.statement-only');
  const overrides = [command.statementOverride, command.restAccepted];
  if (overrides.some((words) => words?.trim() === '')) return refuse('reason.missing');
  return ok(null);
}

function paymentsOf(
  command: Assess,
  state: CaseState,
  context: DecideContext,
): Result<readonly CaseEvent[]> {
  const events: CaseEvent[] = [];
  for (const payment of command.payments ?? []) {
    const made = paymentEvent(command.recommendationId, payment, state, context);
    if (!made.ok) return made;
    events.push(made.value);
  }
  return ok(events);
}

/** Of what is judged met, is any sum outstanding? */
function checkMoney(command: Assess, state: CaseState, one: Recommendation): Result<null> {
  if (command.result !== 'satisfied' || command.restAccepted !== undefined) return ok(null);
  const counting = one.assessments.slice(one.reopenedAfter);
  const parts = partsOf(state, one.recommendationId).map((part) => ({
    partId: part.partId,
    judged: judgementOf(part, counting),
  }));
  const lines = sumsAsked(moneyOf(state, one), command.partIds ?? [], parts);
  const outstanding = outstandingOf(lines);
  if (outstanding === null) return refuse('money.amount-unknown');
  return outstanding > 0 ? refuse('money.outstanding', { amount: outstanding }) : ok(null);
}

/** Partly met: what was met and what is left become parts under the same number (c1). */
function splitOff(
  { remainder, result }: Assess,
  one: Recommendation,
  state: CaseState,
  context: DecideContext,
): Result<readonly CaseEvent[]> {
  if (remainder === undefined) return ok([]);
  if (result !== 'partly') return refuse('assessment.remainder-only-partly');
  const text = reasonGiven(remainder.text);
  if (!text.ok) return refuse('recommendation.text-missing');
  const { recommendationId, details } = one;
  const add = (part: NewPart, why: 'met' | 'remainder'): CaseEvent => ({
    kind: 'part.added',
    body: { recommendationId, part: { ...part, partId: context.newId() }, why },
  });
  const left = add({ ...remainder, text: text.value }, 'remainder');
  if (partsOf(state, recommendationId).length > 0) return ok([left]);
  const met = add({ text: details.text, proofWanted: [...details.evidenceWanted] }, 'met');
  return ok([met, left]);
}

/** What is met is what stands now: a part added later is not met by it, nor the next occurrence. */
function judgedParts(command: Assess, state: CaseState): readonly string[] {
  const chosen = command.partIds ?? [];
  if (chosen.length > 0 || command.result !== 'satisfied') return chosen;
  return partsOf(state, command.recommendationId).map(({ partId }) => partId);
}

function bodyOf(
  command: Assess,
  state: CaseState,
  assessmentId: string,
  today: string,
): Extract<CaseEvent, { kind: 'evidence.assessed' }>['body'] {
  const { statementOverride, restAccepted, quality } = command;
  const partIds = judgedParts(command, state);
  return {
    assessmentId,
    recommendationId: command.recommendationId,
    evidenceIds: [...command.evidenceIds],
    result: command.result,
    reason: command.reason.trim(),
    assessedOn: today,
    actionDoneOn: command.actionDoneOn,
    ...(partIds.length === 0 ? {} : { partIds: [...partIds] }),
    ...(statementOverride === undefined ? {} : { statementOverride: statementOverride.trim() }),
    ...(restAccepted === undefined ? {} : { restAccepted: restAccepted.trim() }),
    ...(quality === undefined ? {} : { quality }),
  };
}

/** What recurs without end gets its next occurrence; what is chained on it gets its date. */
function whatFollows(
  { recommendationId }: Assess,
  state: CaseState,
  context: DecideContext,
): readonly CaseEvent[] {
  const one = state.recommendations.find((each) => each.recommendationId === recommendationId);
  if (one === undefined || !isMet(one.state)) return [];
  const next = occurrenceAfter(state, one, context);
  if (next.length > 0) return next;
  const on = one.dates.actionDone ?? one.dates.evidenceComplete ?? context.today;
  return chainedMoves(state, recommendationId, on, context);
}

const nobody = { by: '', device: '', at: '' };

const after = (state: CaseState, events: readonly CaseEvent[]): CaseState =>
  events.reduce(
    (before, event) => evolve(before, { event, stamp: nobody, subject: state.caseId }) ?? before,
    state,
  );
