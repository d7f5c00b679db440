import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { CommandOf } from '../commands.ts';
import { undecidedFor } from '../extensions.ts';
import { barTo, isOwedBy, onlyPartyOf } from '../letters.ts';
import { type CaseState, hasEnded, type Recommendation } from '../state.ts';
import { postWaitingSince } from '../waiting.ts';
import { given } from './deciders.ts';
import { bodyNamed } from './open.ts';

type Send = CommandOf<'sendLetter'>;

/** Whether a letter could rightly go, and the name of who it went to, as the case spells a body's. */
export function checkLetter(
  command: Send,
  about: readonly Recommendation[],
  state: CaseState,
): Result<string> {
  const { letter, party } = command;
  const only = onlyPartyOf[letter] ?? party;
  if (only !== party)
    return refuse(only === 'body' ? 'letter.to-body-only' : 'letter.to-complainant-only');
  const to = recipient(command, state);
  if (!to.ok) return to;
  for (const one of about) {
    const fit = checkOne(command, one, to.value, state);
    if (!fit.ok) return fit;
  }
  return to;
}

function recipient({ party, to }: Send, state: CaseState): Result<string> {
  const name = given(to, 'words.missing');
  if (!name.ok) return name;
  if (party === 'body') return bodyNamed(state, name.value);
  const bar = barTo(state, name.value);
  return bar === null ? name : refuse('person.no-contact', { wish: bar.wish });
}

function checkOne(command: Send, one: Recommendation, to: string, state: CaseState): Result<null> {
  const { letter, on } = command;
  if (letter === 'confirmation') return checkConfirmation(command, one, to, state);
  if (letter !== 'reminder' && letter !== 'chase' && letter !== 'still-needed') return ok(null);
  const { number, body } = one.details;
  if (!isOwedBy(one, to)) return refuse('letter.other-body', { number, body });
  if (hasEnded(one.state)) return refuse('recommendation.ended', { number });
  if (one.isDraft) return refuse('recommendation.in-draft', { number });
  switch (letter) {
    case 'reminder':
      return checkReminder(one, on);
    case 'chase':
      return checkChase(one, on, state);
    case 'still-needed':
      return checkStillNeeded(command, one);
  }
}

/** Nobody is told that it is over while something is open (R13); each body of what it was asked. */
function checkConfirmation(
  { party }: Send,
  one: Recommendation,
  to: string,
  { recommendations }: CaseState,
): Result<null> {
  const { number, body } = one.details;
  if (party === 'body' && !isOwedBy(one, to)) return refuse('letter.other-body', { number, body });
  const open = recommendations.filter(({ state }) => !hasEnded(state)).length;
  return open === 0 ? ok(null) : refuse('closing.not-all-ended', { open });
}

/** A reminder is for a date that is still to come. */
function checkReminder({ details, currentDue }: Recommendation, on: string): Result<null> {
  const { number } = details;
  if (currentDue === null) return refuse('reminder.no-date', { number });
  return on < currentDue ? ok(null) : refuse('reminder.too-late', { number, date: currentDue });
}

/** Only what is late, and only where the next step is the body's (c5, h6). */
function checkChase(one: Recommendation, on: string, state: CaseState): Result<null> {
  const { number } = one.details;
  if (undecidedFor(state, one.recommendationId) !== undefined)
    return refuse('chase.extension-undecided', { number });
  const waiting = postWaitingSince(state, one);
  if (waiting !== null) return refuse('chase.waiting-for-us', { number, date: waiting });
  const due = one.currentDue;
  if (due === null) return refuse('chase.no-date', { number });
  return due < on ? ok(null) : refuse('chase.not-overdue', { number, date: due });
}

/** What is still needed, item by item, once we have judged that what came is not enough (R12). */
function checkStillNeeded({ needed }: Send, one: Recommendation): Result<null> {
  // Judged, and yet not met: at least a part of it was found wanting.
  if (one.assessments.length <= one.reopenedAfter)
    return refuse('letter.not-judged', { number: one.details.number });
  const words = given(needed, 'words.missing');
  return words.ok ? ok(null) : words;
}
