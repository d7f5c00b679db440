import { plainName } from '../plain-name.ts';
import type { CaseState, Comment, Recommendation } from '../state.ts';
import type { DraftState } from '../vocabulary.ts';

/** Where a recommendation stands before it is issued (c1, R3, R4); null once it was. */
export function draftStateOf(
  { facts }: Pick<CaseState, 'facts'>,
  one: Recommendation,
): DraftState | null {
  const about = facts.comments.filter(
    ({ recommendationId }) =>
      recommendationId === null || recommendationId === one.recommendationId,
  );
  const isDropped = about.some(
    ({ recommendationId, ours }) => recommendationId !== null && ours?.answer === 'dropped',
  );
  if (isDropped) return 'dropped';
  if (!one.isDraft) return null;
  const draft = facts.drafts.findLast((each) =>
    each.recommendationIds.includes(one.recommendationId),
  );
  if (draft === undefined) return 'drafted';
  const said = about.filter(
    (comment) => comment.draftId === draft.draftId && isOfBody(comment, one),
  );
  // What is said of this one weighs more than what is said of the draft as a whole.
  const own = said.findLast((comment) => comment.recommendationId !== null && isStance(comment));
  const stance = own ?? said.findLast(isStance);
  return stance === undefined ? 'proposed' : (stances[stance.answer] ?? 'proposed');
}

const stances: Readonly<Partial<Record<Comment['answer'], DraftState>>> = {
  agree: 'agreed',
  'agree-in-part': 'agreed-in-part',
  disagree: 'disputed',
};

const isStance = ({ answer }: Comment): boolean => stances[answer] !== undefined;

/** From the body that answers for it; where the comment names no body, from the body there is. */
const isOfBody = ({ party, name }: Comment, { details }: Recommendation): boolean =>
  party === 'body' && (name.trim() === '' || plainName(name) === plainName(details.body));
