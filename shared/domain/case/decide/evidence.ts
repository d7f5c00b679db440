import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { evidenceCommands } from '../commands/evidence.ts';
import type { NewPayment } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { assessmentField } from '../fields.ts';
import { moneyOf } from '../money.ts';
import { type CaseState, isMet, partsOf } from '../state.ts';
import { assessEvidence } from './assess.ts';
import {
  type DecideContext,
  type Deciders,
  decided,
  findRecommendation,
  given,
  happened,
  reasonGiven,
} from './deciders.ts';

export const evidenceDeciders: Deciders<keyof typeof evidenceCommands> = {
  describeEvidence: ({ evidenceId, set }, state, context) => {
    if (!state.evidence.some((item) => item.evidenceId === evidenceId))
      return refuse('evidence.not-found');
    for (const date of [set.receivedOn, set.actOn]) {
      if (date === undefined || date === null) continue;
      const day = happened(date, context);
      if (!day.ok) return day;
    }
    return decided(evidenceId, { kind: 'evidence.described', body: { evidenceId, set } });
  },
  pinEvidence: ({ recommendationId, evidenceId, partIds }, state) => {
    const found = findRecommendation(state, recommendationId);
    if (!found.ok) return found;
    if (!state.evidence.some((item) => item.evidenceId === evidenceId))
      return refuse('evidence.not-found');
    const parts = partsOf(state, recommendationId).map(({ partId }) => partId);
    if (partIds.some((id) => !parts.includes(id))) return refuse('part.not-found');
    const body = { evidenceId, recommendationId, partIds };
    return decided(evidenceId, { kind: 'evidence.pinned', body });
  },
  assessEvidence,
  settleAssessment: ({ recommendationId, assessmentId, reason }, state, context) => {
    const found = findRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const made = found.value.assessments.find((one) => one.assessmentId === assessmentId);
    if (made === undefined) return refuse('assessment.not-found');
    const field = assessmentField({ ...made, recommendationId });
    if (!context.inConflict.has(field)) return refuse('assessment.not-disputed');
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const parts = made.partIds === undefined ? {} : { partIds: [...made.partIds] };
    const body = { recommendationId, assessmentId, ...parts, reason: why.value };
    return decided(assessmentId, { kind: 'assessment.settled', body });
  },
  recordPayment: ({ recommendationId, payment }, state, context) => {
    const made = paymentEvent(recommendationId, payment, state, context);
    return made.ok ? decided(made.value.body.paymentId, made.value) : made;
  },
  paymentInError: ({ paymentId, reason }, state) => {
    const found = state.facts.payments.find((one) => one.paymentId === paymentId);
    if (found === undefined || found.error !== null) return refuse('payment.not-found');
    // What was judged met with it would stand with money owing: it is opened again first.
    const paid = findRecommendation(state, found.recommendationId);
    if (paid.ok && isMet(paid.value.state))
      return refuse('payment.met-with-it', { number: paid.value.details.number });
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { paymentId, reason: why.value };
    return decided(paymentId, { kind: 'payment.entered-in-error', body });
  },
};

/** A payment against a sum that is owed: what was paid, or set off against what the payee owes [S16]. */
export function paymentEvent(
  recommendationId: string,
  payment: NewPayment,
  state: CaseState,
  context: DecideContext,
): Result<Extract<CaseEvent, { kind: 'payment.recorded' }>> {
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  const part = partsOf(state, recommendationId).find(({ partId }) => partId === payment.partId);
  if (payment.partId !== null && part === undefined) return refuse('part.not-found');
  const lines = moneyOf(state, found.value);
  if (lines.length === 0) return refuse('money.none');
  // A payment that names no sum, or one that is not owed, would never count.
  if (!lines.some(({ partId }) => partId === payment.partId)) {
    return refuse(payment.partId === null ? 'payment.which-sum' : 'money.none');
  }
  const payee = given(payment.payee, 'words.missing');
  if (!payee.ok) return payee;
  if (payment.amount + payment.setOff <= 0) return refuse('payment.nothing');
  const day = happened(payment.on, context);
  if (!day.ok) return day;
  const body = { ...payment, paymentId: context.newId(), recommendationId, payee: payee.value };
  return ok({ kind: 'payment.recorded', body });
}
