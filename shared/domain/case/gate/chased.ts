import { chasesOf, lettersAbout } from '../letters.ts';
import type { Letter } from '../state.ts';
import { lacks, type Precondition, type Situation, shown } from './shown.ts';

const shownByLetter = ({ letterId, on }: Letter): Precondition => shown('letter', on, letterId);

export function dueDatePassed({ one, today }: Situation): Precondition {
  const due = one.currentDue;
  if (due === null) return lacks('no-date');
  return due < today ? shown('date', due) : lacks('date-ahead');
}

const lastChase = ({ state, one }: Situation): Letter | undefined => chasesOf(state, one).at(-1);

export function chased(situation: Situation): Precondition {
  const chase = lastChase(situation);
  return chase === undefined ? lacks('not-chased') : shownByLetter(chase);
}

export function chaseProvenSent({ state, one }: Situation): Precondition {
  const chases = chasesOf(state, one);
  if (chases.length === 0) return lacks('not-chased');
  const proven = chases.findLast(({ proof }) => proof !== '');
  return proven === undefined ? lacks('no-proof') : shownByLetter(proven);
}

/**
 * The day to answer the last chase has gone by without a reply, or the reply brought no evidence. A promise
 * of evidence waits until that day; evidence that came since the chase is for us to judge first.
 */
export function replyWindowPassed(situation: Situation): Precondition {
  const { state, one, today } = situation;
  const chase = lastChase(situation);
  if (chase === undefined) return lacks('not-chased');
  const hasCome = state.evidence.some(
    ({ evidenceId, item }) => one.evidenceIds.includes(evidenceId) && item.receivedOn >= chase.on,
  );
  if (hasCome) return lacks('evidence-came');
  const reply = state.facts.replies.findLast(
    ({ letterId, recommendationIds, on }) =>
      letterId === chase.letterId ||
      (recommendationIds.includes(one.recommendationId) && on >= chase.on),
  );
  if (reply !== undefined && reply.kind !== 'evidence-promised')
    return shown('reply', reply.on, reply.replyId);
  if (chase.replyBy === null) return lacks('no-reply-date');
  return chase.replyBy < today
    ? shown('date', chase.replyBy, chase.letterId)
    : lacks('window-open');
}

const lastRequest = ({ state, one }: Situation): Letter | undefined =>
  lettersAbout(state, one.recommendationId).findLast(({ kind }) => kind === 'still-needed');

export function stillNeededAsked(situation: Situation): Precondition {
  const request = lastRequest(situation);
  return request === undefined ? lacks('still-needed-not-asked') : shownByLetter(request);
}

/** The day by which what is still needed was asked for has gone by, and nothing waits for us (R12). */
export function requestDatePassed(situation: Situation): Precondition {
  const request = lastRequest(situation);
  if (request === undefined) return lacks('still-needed-not-asked');
  if (situation.one.waitingSince !== null) return lacks('evidence-came');
  if (request.replyBy === null) return lacks('no-reply-date');
  return request.replyBy < situation.today
    ? shown('date', request.replyBy, request.letterId)
    : lacks('window-open');
}
