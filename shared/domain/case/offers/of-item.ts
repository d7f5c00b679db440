import type { Role } from '../../member/events.ts';
import { whoApproves } from '../../procedure/rights.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { MistakenKind } from '../events/errors.ts';
import type { Possible } from '../offers.ts';
import { type CaseState, hasEnded, partsOf } from '../state.ts';
import { stepOfExtension, stepOfMistake } from '../steps.ts';
import { possible, where } from './possible.ts';

/** Who looks, and by which rules: a request is offered only to those who may answer it. */
type Asker = {
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly procedure: Procedure;
};

/** What can be done with what is recorded in a case: answer it, correct it, take it back. */
export function itemOffers(state: CaseState, asker: Asker, today: string): readonly Possible[] {
  return [
    ...dates(state, today),
    ...drafts(state),
    ...correspondence(state),
    ...requests(state, asker),
    ...parts(state),
    ...people(state),
    ...mistakes(state, today),
  ];
}

function dates(state: CaseState, today: string): readonly Possible[] {
  return state.facts.extensions.flatMap((one) => {
    const about = {
      itemId: one.extensionId,
      steps: [stepOfExtension(one.extensionId, state, today)],
    };
    if (one.decision === null)
      return [possible('grantExtension', about), possible('refuseExtension', about)];
    const isStanding = one.decision.kind === 'granted' && one.removed === null;
    return where(isStanding, possible('removeExtension', about));
  });
}

const drafts = ({ facts, isDraft }: CaseState): readonly Possible[] => [
  ...facts.drafts.flatMap(({ draftId }) =>
    where(isDraft, possible('offerDraft', { itemId: draftId })),
  ),
  ...facts.comments.flatMap(({ commentId, ours, answer }) =>
    where(ours === null && answer !== 'no-reply', possible('answerComment', { itemId: commentId })),
  ),
  ...facts.advice.flatMap(({ adviceId, received }) =>
    where(received === null, possible('receiveAdvice', { itemId: adviceId })),
  ),
];

const correspondence = ({ facts }: CaseState): readonly Possible[] => [
  ...facts.letters.flatMap(({ letterId, error }) =>
    where(
      error === null,
      possible('receiveReply', { itemId: letterId }),
      possible('letterInError', { itemId: letterId }),
    ),
  ),
  ...facts.contacts.flatMap(({ contactId, error }) =>
    where(error === null, possible('contactInError', { itemId: contactId })),
  ),
  ...facts.payments.flatMap(({ paymentId, error }) =>
    where(error === null, possible('paymentInError', { itemId: paymentId })),
  ),
  ...facts.returns.flatMap(({ returnId, decision }) =>
    where(decision === null, possible('decideReturn', { itemId: returnId })),
  ),
  ...facts.undertakings.flatMap(({ undertakingId, followed }) =>
    where(
      followed.at(-1)?.isDone !== true,
      possible('followUndertaking', { itemId: undertakingId }),
    ),
  ),
];

/** A request is answered by another person than asked, with the right of the step it asks for; who asked takes it back. */
const requests = (
  { facts }: CaseState,
  { memberId, roles, procedure }: Asker,
): readonly Possible[] =>
  facts.requests.flatMap(({ requestId, answer, stamp, step }) => {
    const about = { itemId: requestId, steps: [] };
    if (answer !== null) return [];
    if (stamp.by === memberId) return [possible('withdrawRequest', about)];
    return where(
      whoApproves(procedure, step).some((role) => roles.includes(role)),
      possible('approveRequest', about),
      possible('returnRequest', about),
    );
  });

const parts = (state: CaseState): readonly Possible[] =>
  state.recommendations
    .filter((one) => !hasEnded(one.state))
    .flatMap(({ recommendationId }) =>
      partsOf(state, recommendationId).flatMap(({ partId }) => [
        possible('revisePart', { recommendationId, itemId: partId }),
        possible('withdrawPart', { recommendationId, itemId: partId }),
      ]),
    );

const people = ({ facts, evidence, recommendations }: CaseState): readonly Possible[] => [
  ...facts.persons.flatMap(({ personId }) => [
    possible('correctPerson', { itemId: personId }),
    possible('recordWish', { itemId: personId }),
  ]),
  ...facts.bodyContacts.flatMap(({ contactId, contact }) =>
    where(contact.to === null, possible('endBodyContact', { itemId: contactId })),
  ),
  ...facts.findings.map(({ findingId }) => possible('correctFinding', { itemId: findingId })),
  ...evidence.flatMap(({ evidenceId }) => [
    possible('describeEvidence', { itemId: evidenceId }),
    ...where(
      !recommendations.some(({ assessments }) =>
        assessments.some((made) => made.evidenceIds.includes(evidenceId)),
      ),
      possible('withdrawEvidence', { itemId: evidenceId }),
    ),
  ]),
  ...facts.withdrawnEvidence.map(({ evidenceId }) =>
    possible('restoreEvidence', { itemId: evidenceId }),
  ),
];

/** What has no correction of its own and nothing stands on, by the id of what was recorded. */
const mistakes = (state: CaseState, today: string): readonly Possible[] => {
  const { facts } = state;
  const of = (kind: MistakenKind, itemId: string): Possible => {
    const mistake = { of: kind, id: itemId, recommendationId: null, on: null };
    const steps = [stepOfMistake(mistake, state, today)];
    return possible('recordInError', { variant: kind, itemId, steps });
  };
  return [
    ...facts.persons.flatMap(({ personId, wishes }) => [
      ...where(wishes.length === 0, of('person.recorded', personId)),
      ...wishes.map(({ wishId }) => of('wish.recorded', wishId)),
    ]),
    ...facts.findings.flatMap(({ findingId }) =>
      where(
        !state.recommendations.some(({ details }) => details.findingIds?.includes(findingId)),
        of('finding.recorded', findingId),
      ),
    ),
    ...facts.deliverers.map(({ delivererId }) => of('deliverer.recorded', delivererId)),
    ...facts.bodyContacts.flatMap(({ contactId, ended }) =>
      where(ended === null, of('body-contact.recorded', contactId)),
    ),
    ...facts.links.map(({ linkId }) => of('case.linked', linkId)),
    ...facts.replies.map(({ replyId }) => of('reply.received', replyId)),
    ...facts.support.map(({ supportId }) => of('support.offered', supportId)),
    ...facts.handling.map(({ handlingId }) => of('handling.noted', handlingId)),
    ...facts.undertakings.flatMap(({ undertakingId, followed }) =>
      where(followed.length === 0, of('undertaking.recorded', undertakingId)),
    ),
  ];
};
