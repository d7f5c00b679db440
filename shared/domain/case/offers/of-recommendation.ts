import { procedureOf } from '../../procedure/own.ts';
import { isDelayed } from '../dates/delay.ts';
import { isImprovement } from '../dates/impact.ts';
import { standingSteps } from '../escalations.ts';
import { undecidedFor } from '../extensions.ts';
import { moneyOf } from '../money.ts';
import type { Possible } from '../offers.ts';
import {
  type CaseState,
  evidenceFor,
  hasEnded,
  isCounted,
  isInDraft,
  partsOf,
  type Recommendation,
} from '../state.ts';
import { stepOfEnding } from '../steps.ts';
import { endings } from '../vocabulary.ts';
import { possible, where } from './possible.ts';

/** What can be done with one recommendation on a day. */
export function recommendationOffers(
  state: CaseState,
  one: Recommendation,
  today: string,
): readonly Possible[] {
  const about = { recommendationId: one.recommendationId };
  if (!isCounted(one.state))
    return one.state === 'entered-in-error' ? [possible('reopenRecommendation', about)] : [];
  return [
    possible('reviseRecommendation', about),
    ...(isInDraft(one.state) ? inDraft(about) : issued(state, one, today)),
    ...where(!hasEnded(one.state), possible('addPart', about)),
    ...where(!one.isDraft, possible('noteReading', about)),
    possible('checkRecord', about),
    possible('enterInError', about),
  ];
}

type About = { readonly recommendationId: string };

const inDraft = (about: About): readonly Possible[] => [
  possible('testDate', about),
  possible('agreeEarlyAction', about),
  possible('escalate', about),
];

function issued(state: CaseState, one: Recommendation, today: string): readonly Possible[] {
  const about = { recommendationId: one.recommendationId };
  if (hasEnded(one.state))
    return [
      possible('reopenRecommendation', about),
      ...where(
        isImprovement(one, state),
        possible('setImpactCheck', about),
        possible('checkImpact', about),
      ),
    ];
  const lines = moneyOf(state, one);
  const isWaiting = one.details.deadline.kind === 'event' && one.currentDue === null;
  return [
    ...where(evidenceFor(one, state.evidence).length > 0, possible('assessEvidence', about)),
    ...where(lines.length > 0, possible('recordPayment', about)),
    ...where(
      lines.some(({ owed }) => owed === null),
      possible('fixAmount', about),
    ),
    ...where(
      state.evidence.length > 0 && partsOf(state, one.recommendationId).length > 0,
      possible('pinEvidence', about),
    ),
    ...where(isWaiting, possible('recordTrigger', about)),
    ...where(one.state === 'awaiting-trigger', possible('setReview', about)),
    ...where(canAskForTime(state, one), possible('askExtension', about)),
    possible('sendLetter', about),
    possible('receiveReply', about),
    possible('recordView', about),
    ...where(isLate(state, today), possible('noteDelay', about)),
    ...where(standingSteps(state, one.recommendationId).length > 0, possible('standDown', about)),
    possible('escalate', about),
    ...endings.map((variant) =>
      possible('endRecommendation', { ...about, variant, steps: [stepOfEnding(variant)] }),
    ),
  ];
}

/** What is owed by a day, and of which nobody has asked for more time and waits for the answer (R10). */
export const canAskForTime = (state: CaseState, one: Recommendation): boolean =>
  !(hasEnded(one.state) || isInDraft(one.state)) &&
  one.currentDue !== null &&
  undecidedFor(state, one.recommendationId) === undefined;

/** Outstanding long after the decision [S9]: then an expected date is kept. */
function isLate(state: CaseState, today: string): boolean {
  const procedure = procedureOf(state.details.procedure);
  return procedure !== undefined && isDelayed(state, today, procedure);
}
