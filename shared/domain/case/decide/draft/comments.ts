import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { CommandOf } from '../../commands.ts';
import { commentsOf, offerTo } from '../../drafts.ts';
import type { Offer } from '../../events/draft.ts';
import type { CaseState } from '../../state.ts';
import { happenedSince } from '../days.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  findRecommendation,
  procedureFor,
  reasonGiven,
} from '../deciders.ts';
import { inDraft } from './stage.ts';

type RecordComment = CommandOf<'recordComment'>;

/** What a party says to a draft it was offered (R3, R4, S10, S16). */
export function recordComment(
  command: RecordComment,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { draftId, party, on, answer, recommendationId } = command;
  const draft = state.facts.drafts.find((one) => one.draftId === draftId);
  if (draft === undefined) return refuse('draft.not-found');
  const offer = offerTo(draft, party, command.name);
  if (offer === null) return refuse('comment.not-offered', nameOf(command.name));
  const about = checkAbout(recommendationId, draft.recommendationIds, state);
  if (!about.ok) return about;
  const first = draft.offered.find((one) => one.party === party && one.name === offer.name);
  const day = happenedSince(on, first?.on ?? offer.on, context);
  if (!day.ok) return day;
  const said = checkSaid(command, state);
  if (!said.ok) return said;
  if (answer === 'no-reply') {
    const silent = checkSilence(command, offer, state);
    if (!silent.ok) return silent;
  }
  const commentId = context.newId();
  const { refusalReason } = command;
  const name = command.name.trim() === '' ? offer.name : command.name.trim();
  const says = command.says.trim();
  const body = {
    commentId,
    draftId,
    party,
    name,
    on,
    recommendationId,
    answer,
    says,
    refusalReason,
  };
  return decided(commentId, { kind: 'comment.recorded', body });
}

const nameOf = (name: string) => (name.trim() === '' ? undefined : { name: name.trim() });

function checkAbout(
  recommendationId: string | null,
  inDraftIds: readonly string[],
  state: CaseState,
): Result<null> {
  if (recommendationId === null) return ok(null);
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  return inDraftIds.includes(recommendationId)
    ? ok(null)
    : refuse('comment.not-in-draft', { number: found.value.details.number });
}

function checkSaid({ answer, says, refusalReason }: RecordComment, state: CaseState): Result<null> {
  // A body that does not agree gives its reasons (R3).
  if (answer === 'disagree' && says.trim() === '') return refuse('reason.missing');
  if (answer === 'other' && says.trim() === '') return refuse('words.missing');
  if (refusalReason === null) return ok(null);
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  return procedure.value.refusalReasons.some(({ id }) => id === refusalReason)
    ? ok(null)
    : refuse('reason.not-listed');
}

/** Silence is a fact only once the time to comment has passed, and nothing was said in it. */
function checkSilence(
  { draftId, on }: RecordComment,
  offer: Offer,
  state: CaseState,
): Result<null> {
  if (offer.commentsDue !== null && on <= offer.commentsDue)
    return refuse('comment.period-running', { date: offer.commentsDue });
  const earlier = commentsOf(state, draftId, offer)[0];
  return earlier === undefined ? ok(null) : refuse('comment.already-replied', { date: earlier.on });
}

/** What the office did with a comment, and why [S10]. */
export function answerComment(
  { commentId, answer, reason, on }: CommandOf<'answerComment'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const comment = state.facts.comments.find((one) => one.commentId === commentId);
  if (comment === undefined) return refuse('comment.not-found');
  if (comment.ours !== null && !context.inConflict.has(`${commentId}.answer`))
    return refuse('comment.already-answered', { date: comment.ours.on });
  if (answer === 'dropped') {
    if (comment.recommendationId === null) return refuse('comment.drop-needs-one');
    const stage = inDraft(state);
    if (!stage.ok) return stage;
  }
  const why = reasonGiven(reason);
  if (!why.ok) return why;
  const day = happenedSince(on, comment.on, context);
  if (!day.ok) return day;
  const body = { commentId, answer, reason: why.value, on };
  return decided(commentId, { kind: 'comment.answered', body });
}
