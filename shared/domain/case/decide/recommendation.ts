import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { recommendationCommands } from '../commands/recommendation.ts';
import type { CommandOf, NewPart, NewRecommendation } from '../commands.ts';
import { dueFor } from '../due.ts';
import type { CaseEvent } from '../events.ts';
import { defined } from '../evolve/evolvers.ts';
import { numberField } from '../fields.ts';
import { plainName } from '../plain-name.ts';
import {
  type CaseState,
  hasEnded,
  isCounted,
  isInDraft,
  type PartRecord,
  partsOf,
  type Recommendation,
} from '../state.ts';
import type { RecommendationDetails } from '../vocabulary.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  findRecommendation,
  given,
  happened,
  isBodyOf,
  procedureFor,
  reasonGiven,
} from './deciders.ts';
import { initialParts, occurrencesAnew, sharesOf } from './parts.ts';

export const recommendationDeciders: Deciders<keyof typeof recommendationCommands> = {
  addRecommendation,
  reviseRecommendation,
  enterInError: ({ recommendationId, reason }, state, context) => {
    const found = findRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const { number } = found.value.details;
    const isDisputed = context.inConflict.has(`${recommendationId}.ending`);
    if (found.value.state === 'entered-in-error' && !isDisputed)
      return refuse('recommendation.ended', { number });
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { recommendationId, number, reason: why.value, on: context.today };
    return decided(recommendationId, { kind: 'recommendation.entered-in-error', body });
  },
  addPart: ({ recommendationId, part }, state, context) => {
    const open = openOne(state, recommendationId);
    if (!open.ok) return open;
    const checked = checkPart(part, state);
    if (!checked.ok) return checked;
    const partId = context.newId();
    const whole = { ...part, partId, text: part.text.trim() };
    const body = { recommendationId, part: whole, why: 'stated' as const };
    return decided(partId, { kind: 'part.added', body });
  },
  revisePart: ({ recommendationId, partId, set }, state, context) => {
    const found = findPart(state, recommendationId, partId, context);
    if (!found.ok) return found;
    const isDisputed = context.inConflict.has(`${recommendationId}.part ${partId}`);
    const open = isDisputed ? ok(null) : openOne(state, recommendationId);
    if (!open.ok) return open;
    const checked = checkPart({ ...found.value, ...defined(set) }, state);
    if (!checked.ok) return checked;
    const body = { recommendationId, partId, set };
    return decided(partId, { kind: 'part.revised', body });
  },
  withdrawPart: ({ recommendationId, partId, reason }, state, context) => {
    const found = findPart(state, recommendationId, partId, context);
    if (!found.ok) return found;
    const open = openOne(state, recommendationId);
    if (!open.ok) return open;
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { recommendationId, partId, reason: why.value };
    return decided(partId, { kind: 'part.withdrawn', body });
  },
  recordFinding: ({ finding }, state, context) => {
    const failing = given(finding.failing, 'words.missing');
    if (!failing.ok) return failing;
    const stray = finding.bodies.find((name) => !isBodyOf(state, name));
    if (stray !== undefined) return refuse('case.body-not-in-case', { body: stray });
    const findingId = context.newId();
    const body = { findingId, finding: { ...finding, failing: failing.value } };
    return decided(findingId, { kind: 'finding.recorded', body });
  },
  correctFinding: ({ findingId, set }, state) => {
    if (!state.facts.findings.some((one) => one.findingId === findingId))
      return refuse('finding.not-found');
    if (set.failing !== undefined && set.failing.trim() === '') return refuse('words.missing');
    return decided(findingId, { kind: 'finding.corrected', body: { findingId, set } });
  },
  noteReading: ({ recommendationId, words, reading }, state) => {
    const found = findRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const said = given(words, 'words.missing');
    if (!said.ok) return said;
    const read = given(reading, 'words.missing');
    if (!read.ok) return read;
    const body = { recommendationId, words: said.value, reading: read.value };
    return decided(recommendationId, { kind: 'wording.read', body });
  },
  fixAmount: ({ recommendationId, partId, amount, how, on }, state, context) => {
    const open = openOne(state, recommendationId);
    if (!open.ok) return open;
    const part = partId === null ? null : findPart(state, recommendationId, partId, context);
    if (part !== null && !part.ok) return part;
    const money = part === null ? open.value.details.money : part.value.money;
    if (money === null || money === undefined) return refuse('money.none');
    if (money.amount !== null) return refuse('money.not-formula', { amount: money.amount });
    const why = given(how, 'words.missing');
    if (!why.ok) return why;
    const day = happened(on, context);
    if (!day.ok) return day;
    const body = { recommendationId, partId, amount, how: why.value, on };
    return decided(recommendationId, { kind: 'amount.fixed', body });
  },
};

/** Records a recommendation; its date is worked out at once, or at issue where it is only drafted. */
export function addRecommendation(
  { recommendation, parts, origin }: CommandOf<'addRecommendation'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const checked = checkWords(recommendation, state);
  if (!checked.ok) return checked;
  if (sameNumber(state, recommendation.number).length > 0)
    return refuse('recommendation.number-taken', { number: recommendation.number });
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const calendar = context.calendarOf(procedure.value);
  const due = dueFor(recommendation.dueWords, recommendation.startsOn, state.details, calendar);
  if (!due.ok) return due;
  const recommendationId = context.newId();
  const details: RecommendationDetails = {
    ...recommendation,
    deadline: due.value.expression,
    originalDue: state.isDraft ? null : due.value.due,
  };
  const events: CaseEvent[] = [
    { kind: 'recommendation.added', body: { recommendationId, details, origin } },
  ];
  for (const part of parts ?? []) {
    const fit = checkPart(part, state);
    if (!fit.ok) return fit;
    const whole = { ...part, partId: context.newId(), text: part.text.trim() };
    events.push({ kind: 'part.added', body: { recommendationId, part: whole, why: 'stated' } });
  }
  const start = due.value.explanation?.start ?? null;
  const fresh = { recommendationId, details, start };
  const own = state.isDraft ? sharesOf(fresh, context) : initialParts(fresh, calendar, context);
  return decided(recommendationId, ...events, ...own);
}

/**
 * Corrects what is recorded. New words for the date, or a new start, move the date as it now stands;
 * the original is never overwritten (c5).
 */
function reviseRecommendation(
  { recommendationId, set, origin }: CommandOf<'reviseRecommendation'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  const { details } = found.value;
  const whole = { ...details, ...defined(set) };
  const checked = checkWords(whole, state);
  if (!checked.ok) return checked;
  const others = sameNumber(state, whole.number).filter(
    (one) => one.recommendationId !== recommendationId,
  );
  if (set.number !== undefined && others.length > 0)
    return refuse('recommendation.number-taken', { number: whole.number });
  const revised = (
    body: Omit<Revision, 'recommendationId' | 'origin'>,
    ...parts: readonly CaseEvent[]
  ): Result<Decision> =>
    decided(
      recommendationId,
      { kind: 'recommendation.revised', body: { recommendationId, origin, ...body } },
      ...parts,
      ...leftWithNumber(state, found.value, set.number, context),
    );
  if (set.dueWords === undefined && set.startsOn === undefined) return revised({ set });
  const isOver = hasEnded(found.value.state);
  if (isOver && !isDateDisputed(recommendationId, context))
    return refuse('recommendation.ended', { number: details.number });
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const calendar = context.calendarOf(procedure.value);
  const due = dueFor(whole.dueWords, whole.startsOn, state.details, calendar);
  if (!due.ok) return due;
  const moved = { ...set, deadline: due.value.expression };
  if (isInDraft(found.value.state)) return revised({ set: moved });
  const start = due.value.explanation?.start ?? null;
  const fresh = { recommendationId, details: { ...whole, deadline: moved.deadline }, start };
  const parts = isOver ? [] : occurrencesAnew(state, found.value, fresh, calendar, context);
  return revised({ set: moved, currentDue: due.value.due }, ...parts);
}

/** Two people set its date apart: that is settled even where it has ended meanwhile. */
const isDateDisputed = (recommendationId: string, { inConflict }: DecideContext): boolean =>
  ['dueWords', 'startsOn', 'deadline', 'currentDue'].some((field) =>
    inConflict.has(`${recommendationId}.${field}`),
  );

type Revision = Extract<CaseEvent, { kind: 'recommendation.revised' }>['body'];

function checkWords(
  recommendation: Pick<NewRecommendation, 'number' | 'text' | 'body' | 'owedBy' | 'findingIds'>,
  state: CaseState,
): Result<null> {
  if (recommendation.number.trim() === '') return refuse('extract.number-missing');
  if (recommendation.text.trim() === '') return refuse('recommendation.text-missing');
  if (recommendation.body.trim() === '') return refuse('case.body-missing');
  const bodies = [recommendation.body, ...(recommendation.owedBy?.others ?? [])];
  const stray = bodies.find((name) => !isBodyOf(state, name));
  if (stray !== undefined) return refuse('case.body-not-in-case', { body: stray });
  const known = state.facts.findings.map(({ findingId }) => findingId);
  const isKnown = (recommendation.findingIds ?? []).every((id) => known.includes(id));
  return isKnown ? ok(null) : refuse('finding.not-found');
}

/** Who has this number; one entered in error, or dropped at the draft, has given it up. */
const sameNumber = (state: CaseState, number: string): readonly Recommendation[] =>
  state.recommendations.filter(
    (one) => isCounted(one.state) && plainName(one.details.number) === plainName(number),
  );

/** Entered in error it gave its number up: it comes back only while nobody else has it. */
export function numberStillFree(
  state: CaseState,
  { state: stands, details: { number } }: Recommendation,
): Result<null> {
  const isTaken = stands === 'entered-in-error' && sameNumber(state, number).length > 0;
  return isTaken ? refuse('recommendation.number-taken', { number }) : ok(null);
}

/** Two people gave one number apart: where one is given another, the one that is left keeps it. */
function leftWithNumber(
  state: CaseState,
  { recommendationId, details }: Recommendation,
  number: string | undefined,
  context: DecideContext,
): readonly CaseEvent[] {
  if (number === undefined || !context.inConflict.has(numberField(details.number))) return [];
  const left = sameNumber(state, details.number).filter(
    (one) => one.recommendationId !== recommendationId,
  );
  const [other] = left;
  if (other === undefined || left.length > 1) return [];
  const set = { number: other.details.number };
  const origin = { kind: 'typed' } as const;
  const body = { recommendationId: other.recommendationId, set, origin };
  return [{ kind: 'recommendation.revised', body }];
}

function checkPart(part: NewPart, state: CaseState): Result<null> {
  if (part.text.trim() === '') return refuse('recommendation.text-missing');
  if (part.body !== undefined && !isBodyOf(state, part.body))
    return refuse('case.body-not-in-case', { body: part.body });
  return ok(null);
}

function openOne(state: CaseState, recommendationId: string) {
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  if (hasEnded(found.value.state))
    return refuse('recommendation.ended', { number: found.value.details.number });
  return found;
}

/** A part that stands; or one revised by one person and withdrawn by another, until that is settled. */
function findPart(
  state: CaseState,
  recommendationId: string,
  partId: string,
  context: DecideContext,
): Result<PartRecord> {
  const isDisputed = context.inConflict.has(`${recommendationId}.part ${partId}`);
  const among = isDisputed ? state.facts.parts : partsOf(state, recommendationId);
  const found = among.find((part) => part.partId === partId);
  return found === undefined ? refuse('part.not-found') : ok(found);
}
