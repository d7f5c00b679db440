import { issuedDocuments } from '../events/draft.ts';
import type { Possible } from '../offers.ts';
import { type CaseState, hasEnded, isInDraft } from '../state.ts';
import { stepOfDocument } from '../steps.ts';
import { canAskForTime } from './of-recommendation.ts';
import { possible, where } from './possible.ts';

const decisions = ['decision', 'settlement', 'discontinuance', 'final-report'];

/** What can be done with a case as a whole. */
export function caseOffers(state: CaseState): readonly Possible[] {
  const { recommendations, isDraft, facts } = state;
  const isEveryEnded =
    recommendations.length > 0 && recommendations.every((one) => hasEnded(one.state));
  const isAnyLeft = recommendations.some((one) => !hasEnded(one.state));
  const isAnyOpen = recommendations.some((one) => !hasEnded(one.state) && !isInDraft(one.state));
  const drafted = recommendations.filter((one) => isInDraft(one.state));
  const documents = issuedDocuments.filter((document) => decisions.includes(document) === isDraft);
  return [
    possible('addRecommendation'),
    possible('recordFinding'),
    ...where(isDraft && drafted.length > 0, possible('issueDraft')),
    ...where(isDraft && facts.drafts.length > 0, possible('recordComment')),
    ...where(isDraft, possible('askAdvice')),
    ...where(
      !isDraft || drafted.length > 0 || recommendations.length === 0,
      ...documents.map((variant) =>
        possible('issueDocument', { variant, steps: [stepOfDocument(variant)] }),
      ),
    ),
    ...where(!isDraft, possible('recordReceipt')),
    ...where(
      recommendations.some((one) => canAskForTime(state, one)),
      possible('askExtension'),
    ),
    ...where(isAnyOpen, possible('sendLetter'), possible('receiveReply')),
    ...where(
      isAnyLeft,
      possible('recordConsideration'),
      possible('escalate'),
      possible('recordView'),
    ),
    possible('noteContact'),
    ...where(state.complaintClosed === null, possible('closeComplaint')),
    ...where(
      isEveryEnded && state.recommendationsClosed === null,
      possible('closeRecommendations'),
    ),
    ...where(!isDraft, possible('receiveReturn')),
    possible('recordPerson'),
    possible('recordOutcome'),
    possible('recordDeliverer'),
    possible('recordBodyContact'),
    possible('offerSupport'),
    possible('noteHandling'),
    possible('recordUndertaking'),
    possible('correctCase'),
    possible('changeRoute'),
    possible('linkCase'),
    possible('assignCase'),
  ];
}
