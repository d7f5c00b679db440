import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { closingCommands } from '../commands/closing.ts';
import type { CommandOf } from '../commands.ts';
import { hasNoComplainant } from '../drafts.ts';
import type { CaseEvent } from '../events.ts';
import { bodiesAsked } from '../letters.ts';
import { plainName } from '../plain-name.ts';
import { type CaseState, hasEnded, isCounted, type Recommendation } from '../state.ts';
import type { Party } from '../vocabulary.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  findRecommendation,
  findRecommendations,
  given,
  happened,
  procedureFor,
  reasonGiven,
} from './deciders.ts';
import { endRecommendation } from './ending.ts';
import { numberStillFree } from './recommendation.ts';

export const closingDeciders: Deciders<keyof typeof closingCommands> = {
  recordView: (command, state, context) => {
    const found = findRecommendations(state, command.recommendationIds);
    if (!found.ok) return found;
    const who = given(command.who, 'words.missing');
    if (!who.ok) return who;
    const { askedOn, answeredOn, wish, says } = command;
    for (const date of [askedOn, answeredOn ?? askedOn]) {
      const day = happened(date, context);
      if (!day.ok) return day;
    }
    if (answeredOn !== null && answeredOn < askedOn)
      return refuse('view.answered-before-asked', { asked: askedOn, answered: answeredOn });
    if (answeredOn !== null && wish === null && says.trim() === '') return refuse('words.missing');
    const viewId = context.newId();
    const recommendationIds = [...command.recommendationIds];
    const body = { viewId, recommendationIds, who: who.value, askedOn, answeredOn, wish, says };
    return decided(viewId, { kind: 'view.recorded', body });
  },
  endRecommendation,
  reopenRecommendation: ({ recommendationId, reason, on }, state, context) => {
    const found = findRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const { state: stands, details } = found.value;
    const isDisputed = context.inConflict.has(`${recommendationId}.ending`);
    if (!hasEnded(stands) && !isDisputed)
      return refuse('recommendation.not-ended', { number: details.number });
    if (stands === 'dropped') return refuse('recommendation.dropped', { number: details.number });
    const number = numberStillFree(state, found.value);
    if (!number.ok) return number;
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const day = happened(on, context);
    if (!day.ok) return day;
    const body = { recommendationId, reason: why.value, on };
    return decided(recommendationId, { kind: 'recommendation.reopened', body });
  },
  closeRecommendations,
  receiveReturn: (command, _state, context) => {
    const from = given(command.from, 'words.missing');
    if (!from.ok) return from;
    const says = given(command.says, 'words.missing');
    if (!says.ok) return says;
    const day = happened(command.on, context);
    if (!day.ok) return day;
    const returnId = context.newId();
    const { on, how } = command;
    const body = { returnId, from: from.value, on, how, says: says.value };
    return decided(returnId, { kind: 'return.received', body });
  },
  decideReturn,
};

/** The recommendations close when every one has ended and the parties were told, or why not (R13). */
function closeRecommendations(
  { on, told, notTold = [] }: CommandOf<'closeRecommendations'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const isDisputed = context.inConflict.has('case.recommendationsClosed');
  if (state.recommendationsClosed !== null && !isDisputed)
    return refuse('closing.already-closed', { date: state.recommendationsClosed.on });
  const open = state.recommendations.filter((one) => !hasEnded(one.state));
  if (state.recommendations.length === 0 || open.length > 0)
    return refuse('closing.not-all-ended', { open: open.length });
  if (on > context.today) return refuse('case.decision-in-future', { date: on });
  if (told.some((one) => one.on > context.today)) return refuse('closing.told-date-missing');
  const inOrder = checkAfterEnded([on, ...told.map((one) => one.on)], state);
  if (!inOrder.ok) return inOrder;
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const reasons = procedure.value.notToldReasons.map(({ id }) => id);
  for (const one of notTold) {
    if (!reasons.includes(one.reasonId)) return refuse('reason.not-listed');
    if (one.reason.trim() === '') return refuse('reason.missing');
  }
  const everybody = checkEverybody(state, [...told, ...notTold]);
  if (!everybody.ok) return everybody;
  const left = notTold.length === 0 ? {} : { notTold: [...notTold] };
  const body = { on, told: [...told], ...left };
  return decided(state.caseId, { kind: 'recommendations.closed', body });
}

/** Neither the closing nor word of it comes before the last of them has ended. */
function checkAfterEnded(days: readonly string[], state: CaseState): Result<null> {
  const last = lastEnded(state);
  return last !== null && days.some((day) => day < last)
    ? refuse('closing.before-ended', { date: last })
    : ok(null);
}

/** The day the last of them ended or was judged met; null where none has a day. */
const lastEnded = ({ recommendations, facts }: CaseState): string | null =>
  [
    ...facts.endings.map(({ on }) => on),
    ...recommendations.flatMap(({ state, dates }) =>
      isCounted(state) && dates.satisfied !== null ? [dates.satisfied] : [],
    ),
  ]
    .toSorted()
    .at(-1) ?? null;

type Heard = { readonly party: Party; readonly name: string };

/**
 * The complainant, where the case has one, and each body that was asked for something; where there is one
 * body, whoever stands for it.
 */
function checkEverybody(state: CaseState, heard: readonly Heard[]): Result<null> {
  if (!hasNoComplainant(state) && !heard.some(({ party }) => party === 'complainant'))
    return refuse('closing.told-date-missing');
  const bodies = bodiesAsked(state.recommendations);
  const told = heard.filter(({ party }) => party === 'body');
  if (told.length === 0) return refuse('closing.told-date-missing');
  if (bodies.length < 2) return ok(null);
  const missing = bodies.find(
    (body) => !told.some(({ name }) => plainName(name) === plainName(body)),
  );
  return missing === undefined ? ok(null) : refuse('closing.body-not-told', { body: missing });
}

/** A complainant who came back gets a decision, its reason and a letter (R18). */
function decideReturn(
  command: CommandOf<'decideReturn'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { returnId, decision, on, letterOn, newReference } = command;
  const found = state.facts.returns.find((one) => one.returnId === returnId);
  if (found === undefined) return refuse('return.not-found');
  if (found.decision !== null && !context.inConflict.has(`${returnId}.decision`))
    return refuse('return.already-decided', { date: found.decision.on });
  const why = reasonGiven(command.reason);
  if (!why.ok) return why;
  if (letterOn === null) return refuse('return.letter-missing');
  for (const date of [on, letterOn]) {
    const day = happened(date, context);
    if (!day.ok) return day;
  }
  if (on < found.on) return refuse('return.before-received', { date: found.on });
  const reopened = decision === 'reopened' ? command.recommendationIds : [];
  const opened = reopenAll(command, why.value, found.decision !== null, state);
  if (!opened.ok) return opened;
  const reference = newReference.trim();
  if (decision === 'new-case' && reference === '') return refuse('case.reference-missing');
  const body = {
    returnId,
    decision,
    reason: why.value,
    on,
    letterOn,
    recommendationIds: [...reopened],
    newReference: decision === 'new-case' ? reference : '',
  };
  const linked: readonly CaseEvent[] =
    decision === 'new-case'
      ? [
          {
            kind: 'case.linked',
            body: {
              linkId: context.newId(),
              relation: 'new-for-failure',
              reference,
              reason: why.value,
            },
          },
        ]
      : [];
  return decided(returnId, { kind: 'return.decided', body }, ...opened.value, ...linked);
}

/** Of two decisions made apart, one may have opened some of them already. */
function reopenAll(
  { decision, recommendationIds, on }: CommandOf<'decideReturn'>,
  reason: string,
  isDisputed: boolean,
  state: CaseState,
): Result<readonly CaseEvent[]> {
  if (decision !== 'reopened') return ok([]);
  const found = findRecommendations(state, recommendationIds);
  if (!found.ok) return found;
  const isEnded = (one: Recommendation) => hasEnded(one.state) && one.state !== 'dropped';
  const open = found.value.find((one) => !isEnded(one));
  if (open !== undefined && !isDisputed)
    return refuse('recommendation.not-ended', { number: open.details.number });
  for (const one of found.value) {
    const number = numberStillFree(state, one);
    if (!number.ok) return number;
  }
  return ok(
    found.value.filter(isEnded).map(({ recommendationId }) => ({
      kind: 'recommendation.reopened',
      body: { recommendationId, reason, on },
    })),
  );
}
