import type { BodyOf } from '../events.ts';
import { plainName } from '../plain-name.ts';
import type { Comment, Recommendation } from '../state.ts';
import { lacks, type Precondition, type Situation, shown } from './shown.ts';

type Reply = BodyOf<'reply.received'>;

/** What a reply takes a position by; the last of these is where the body stands. */
const positions: ReadonlySet<Reply['kind']> = new Set([
  'refusal',
  'cannot',
  'different-action',
  'evidence-promised',
]);

const repliesAbout = ({ state, one }: Situation): readonly Reply[] =>
  state.facts.replies.filter(({ recommendationIds }) =>
    recommendationIds.includes(one.recommendationId),
  );

const isOfBody = ({ party, name }: Comment, { details }: Recommendation): boolean =>
  party === 'body' && (name.trim() === '' || plainName(name) === plainName(details.body));

/** Where the body stood on the draft when it last said so: about this one, else about the whole. */
export function standOnDraft({ state, one }: Situation): Comment | undefined {
  const stances = state.facts.comments.filter(
    (comment) =>
      isOfBody(comment, one) &&
      (comment.answer === 'agree' ||
        comment.answer === 'agree-in-part' ||
        comment.answer === 'disagree'),
  );
  const own = stances.findLast(({ recommendationId }) => recommendationId === one.recommendationId);
  return own ?? stances.findLast(({ recommendationId }) => recommendationId === null);
}

/** The body refused or said it cannot, and has not moved since; or it disagreed with what we kept. */
export function refusalRecorded(situation: Situation): Precondition {
  const last = repliesAbout(situation).findLast(({ kind }) => positions.has(kind));
  if (last?.kind === 'refusal' || last?.kind === 'cannot')
    return shown('reply', last.on, last.replyId);
  const stand = standOnDraft(situation);
  const isMoot = stand?.ours?.answer === 'changed' || stand?.ours?.answer === 'dropped';
  if (last === undefined && stand?.answer === 'disagree' && !isMoot)
    return shown('comment', stand.on, stand.commentId);
  return lacks('no-refusal');
}

/** Something else was done than was asked (R15); our judgement that it is not enough shows it best. */
export function differentActionRecorded(situation: Situation): Precondition {
  const reply = repliesAbout(situation).findLast(({ kind }) => kind === 'different-action');
  if (reply === undefined) return lacks('no-different-action');
  const judged = situation.one.assessments
    .slice(situation.one.reopenedAfter)
    .findLast(({ result, assessedOn }) => result === 'not-satisfied' && assessedOn >= reply.on);
  return judged === undefined
    ? shown('reply', reply.on, reply.replyId)
    : shown('assessment', judged.assessedOn, judged.assessmentId);
}
