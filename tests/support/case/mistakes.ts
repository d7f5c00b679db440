import type { Mistake } from '../../../shared/domain/case/events/errors.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';

type About = Partial<Pick<Mistake, 'on' | 'recommendationId'>>;

const mistake = (of: Mistake['of'], id: string, about: About = {}): Mistake => ({
  of,
  id,
  on: about.on ?? null,
  recommendationId: about.recommendationId ?? null,
});

/** Everything of a case that somebody could say was recorded in error, whether or not it may be. */
export function mistakesIn({ caseId, facts, recommendations }: CaseState): readonly Mistake[] {
  const ofOne = <Fact extends { readonly recommendationId: string }>(
    of: Mistake['of'],
    list: readonly Fact[],
    on: (fact: Fact) => string | null,
  ) => list.map((fact) => mistake(of, fact.recommendationId, { ...fact, on: on(fact) }));
  const day = ({ on }: { readonly on: string }) => on;
  return [
    mistake('complaint.closed', caseId),
    mistake('recommendations.closed', caseId),
    ...facts.links.map(({ linkId }) => mistake('case.linked', linkId)),
    ...facts.persons.flatMap(({ personId, wishes }) => [
      mistake('person.recorded', personId),
      ...wishes.map(({ wishId }) => mistake('wish.recorded', wishId)),
    ]),
    ...facts.outcomes.map(({ body, on }) => mistake('outcome.recorded', body, { on })),
    ...facts.deliverers.map(({ delivererId }) => mistake('deliverer.recorded', delivererId)),
    ...facts.bodyContacts.flatMap(({ contactId }) => [
      mistake('body-contact.recorded', contactId),
      mistake('body-contact.ended', contactId),
    ]),
    ...facts.findings.map(({ findingId }) => mistake('finding.recorded', findingId)),
    ...facts.parts.map(({ partId, recommendationId }) =>
      mistake('part.withdrawn', partId, { recommendationId }),
    ),
    ...ofOne('recommendation.entered-in-error', facts.errors, () => null),
    ...ofOne('wording.read', facts.readings, () => null),
    ...ofOne('amount.fixed', facts.amounts, day),
    ...facts.drafts.map(({ draftId }) => mistake('draft.issued', draftId)),
    ...facts.comments.flatMap(({ commentId }) => [
      mistake('comment.recorded', commentId),
      mistake('comment.answered', commentId),
    ]),
    ...facts.advice.flatMap(({ adviceId }) => [
      mistake('advice.asked', adviceId),
      mistake('advice.received', adviceId),
    ]),
    ...ofOne('early-action.agreed', facts.earlyActions, day),
    ...ofOne('date.tested', facts.dateTests, day),
    ...facts.receipts.map(({ body, on }) => mistake('receipt.recorded', body, { on })),
    ...ofOne('trigger.recorded', facts.triggers, day),
    ...ofOne('review.set', facts.reviews, day),
    ...ofOne('due.moved', facts.dueChanges, ({ due }) => due),
    ...ofOne('due.kept', facts.dueKept, ({ would }) => would),
    ...ofOne('delay.noted', facts.delays, ({ expectedOn }) => expectedOn),
    ...ofOne('impact-check.set', facts.impactDates, day),
    ...facts.impactChecks.map(({ checkId }) => mistake('impact.checked', checkId)),
    ...facts.extensions.flatMap(({ extensionId }) => [
      mistake('extension.asked', extensionId),
      mistake('extension.granted', extensionId),
      mistake('extension.refused', extensionId),
      mistake('extension.removed', extensionId),
    ]),
    ...recommendations.flatMap(({ recommendationId, assessments, evidenceIds }) => [
      ...assessments.map(({ assessmentId }) =>
        mistake('evidence.assessed', assessmentId, { recommendationId }),
      ),
      ...evidenceIds.map((id) => mistake('evidence.pinned', id, { recommendationId })),
    ]),
    ...facts.payments.map(({ paymentId }) => mistake('payment.entered-in-error', paymentId)),
    ...facts.letters.map(({ letterId }) => mistake('letter.entered-in-error', letterId)),
    ...facts.replies.map(({ replyId }) => mistake('reply.received', replyId)),
    ...facts.contacts.map(({ contactId }) => mistake('contact.entered-in-error', contactId)),
    ...facts.considerations.map(({ considerationId }) =>
      mistake('consideration.recorded', considerationId),
    ),
    ...facts.escalations.map(({ escalationId }) => mistake('escalation.step-taken', escalationId)),
    ...ofOne('escalation.stood-down', facts.standDowns, day),
    ...facts.views.map(({ viewId }) => mistake('view.recorded', viewId)),
    ...ofOne('recommendation.ended', facts.endings, day),
    ...facts.returns.flatMap(({ returnId }) => [
      mistake('return.received', returnId),
      mistake('return.decided', returnId),
    ]),
    ...ofOne('record.checked', facts.checks, day),
    ...facts.requests.flatMap(({ requestId }) => [
      mistake('request.returned', requestId),
      mistake('request.withdrawn', requestId),
    ]),
    ...facts.support.map(({ supportId }) => mistake('support.offered', supportId)),
    ...facts.handling.map(({ handlingId }) => mistake('handling.noted', handlingId)),
    ...facts.undertakings.flatMap(({ undertakingId }) => [
      mistake('undertaking.recorded', undertakingId),
      mistake('undertaking.followed', undertakingId),
    ]),
  ];
}
