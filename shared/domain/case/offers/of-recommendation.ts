import { procedureOf } from '../../procedure/own.ts';
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
    possible('addPart', about),
    ...where(!one.isDraft, possible('noteReading', about)),
    possible('checkRecord', about),
    possible('enterInError', about),
  ];
}

type About = { readonly recommendationId: string };

const inDraft = (about: About): readonly Possible[] => [
  possible('testDate', about),
  possible('agreeEarlyAction', about),
];

function issued(state: CaseState, one: Recommendation, today: string): readonly Possible[] {
  const about = { recommendationId: one.recommendationId };
  if (hasEnded(one.state))
    return [
      possible('reopenRecommendation', about),
      ...where(
        isImprovement(state, one),
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
    ...where(isWaiting, possible('recordTrigger', about), possible('setReview', about)),
    ...where(one.currentDue !== null, possible('askExtension', about)),
    possible('sendLetter', about),
    possible('receiveReply', about),
    possible('recordView', about),
    ...where(isDelayed(state, today), possible('noteDelay', about)),
    ...where(one.state === 'escalated', possible('standDown', about)),
    possible('escalate', about),
    ...endings.map((variant) =>
      possible('endRecommendation', { ...about, variant, steps: [stepOfEnding(variant)] }),
    ),
  ];
}

const isImprovement = (state: CaseState, { details }: Recommendation): boolean =>
  (procedureOf(state.details.procedure)?.kinds ?? []).some(
    ({ id, answers }) => id === details.kind && answers !== 'injustice',
  );

/** Outstanding long after the decision [S9]: then an expected date is kept. */
function isDelayed({ details }: CaseState, today: string): boolean {
  const months = procedureOf(details.procedure)?.delayedAfterMonths?.value;
  if (months === undefined || details.decisionDate === null) return false;
  return Temporal.PlainDate.from(details.decisionDate).add({ months }).toString() <= today;
}
