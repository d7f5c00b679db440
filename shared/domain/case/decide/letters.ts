import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { lettersCommands } from '../commands/letters.ts';
import type { CommandOf } from '../commands.ts';
import { chaseLevel } from '../ladder/level.ts';
import type { CaseState, Letter, Recommendation } from '../state.ts';
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
import { checkLetter } from './sending.ts';

export const lettersDeciders: Deciders<keyof typeof lettersCommands> = {
  sendLetter,
  receiveReply,
  letterInError: ({ letterId, reason }, state) => {
    const letter = findLetter(state, letterId);
    if (!letter.ok) return letter;
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { letterId, reason: why.value };
    return decided(letterId, { kind: 'letter.entered-in-error', body });
  },
};

/** What went out, with the dates as they stood and, for a chase, the rung it is (b11, c4). */
function sendLetter(
  command: CommandOf<'sendLetter'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = findRecommendations(state, command.recommendationIds);
  if (!found.ok) return found;
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const { letter, party, on, how, replyBy, asksWhyLate } = command;
  const day = happened(on, context);
  if (!day.ok) return day;
  if (replyBy !== null && replyBy < on) return refuse('letter.reply-before-sent', { date: on });
  if (command.sent?.text.trim() === '') return refuse('words.missing');
  const to = checkLetter(command, found.value, state);
  if (!to.ok) return to;
  const circumstances = {
    procedure: procedure.value,
    calendar: context.calendarOf(procedure.value),
    today: on,
  };
  const letterId = context.newId();
  const body = {
    letterId,
    kind: letter,
    level: letter === 'chase' ? chaseLevel(state, found.value, circumstances) : null,
    recommendationIds: found.value.map(({ recommendationId }) => recommendationId),
    party,
    to: to.value,
    on,
    how,
    replyBy,
    asksWhyLate,
    needed: command.needed.trim(),
    quoted: quotedBy(command, found.value),
    proof: command.proof.trim(),
    ...(command.sent === undefined ? {} : { sent: command.sent }),
  };
  return decided(letterId, { kind: 'letter.sent', body });
}

/** The dates it named, of what it is about: as its text has them, else as they stand. */
const quotedBy = (
  { quoted = [] }: CommandOf<'sendLetter'>,
  about: readonly Recommendation[],
): readonly { recommendationId: string; due: string | null }[] =>
  about.map(({ recommendationId, currentDue }) => {
    const named = quoted.find((one) => one.recommendationId === recommendationId);
    return { recommendationId, due: named === undefined ? currentDue : named.due };
  });

function findLetter(state: CaseState, letterId: string): Result<Letter> {
  const found = state.facts.letters.find((one) => one.letterId === letterId);
  if (found === undefined) return refuse('letter.not-found');
  return found.error === null ? ok(found) : refuse('letter.in-error', { date: found.on });
}

/** What a body or a person answers, to a letter or of their own accord; a refusal says which reason (c7). */
function receiveReply(
  command: CommandOf<'receiveReply'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { letterId, on, reply, refusalReason } = command;
  const found = findRecommendations(state, command.recommendationIds);
  if (!found.ok) return found;
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const letter = letterId === null ? ok(null) : findLetter(state, letterId);
  if (!letter.ok) return letter;
  const from = given(command.from, 'words.missing');
  if (!from.ok) return from;
  const says = given(command.says, 'words.missing');
  if (!says.ok) return says;
  const day = happened(on, context);
  if (!day.ok) return day;
  if (letter.value !== null && on < letter.value.on)
    return refuse('reply.before-letter', { date: letter.value.on });
  if (refusalReason === null) {
    if (reply === 'refusal' || reply === 'cannot') return refuse('reply.reason-missing');
  } else if (!procedure.value.refusalReasons.some(({ id }) => id === refusalReason))
    return refuse('reason.not-listed');
  const replyId = context.newId();
  const body = {
    replyId,
    letterId,
    recommendationIds: found.value.map(({ recommendationId }) => recommendationId),
    from: from.value,
    on,
    kind: reply,
    says: says.value,
    refusalReason,
  };
  return decided(replyId, { kind: 'reply.received', body });
}
