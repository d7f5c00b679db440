import type { Role } from '../../member/events.ts';
import { whoApproves } from '../../procedure/rights.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { Possible } from '../offers.ts';
import { type CaseState, hasEnded, partsOf } from '../state.ts';
import { stepOfExtension } from '../steps.ts';
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
    where(error === null, possible('letterInError', { itemId: letterId })),
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

const people = ({ facts, evidence }: CaseState): readonly Possible[] => [
  ...facts.persons.flatMap(({ personId }) => [
    possible('correctPerson', { itemId: personId }),
    possible('recordWish', { itemId: personId }),
  ]),
  ...facts.bodyContacts.flatMap(({ contactId, contact }) =>
    where(contact.to === null, possible('endBodyContact', { itemId: contactId })),
  ),
  ...facts.findings.map(({ findingId }) => possible('correctFinding', { itemId: findingId })),
  ...evidence.map(({ evidenceId }) => possible('describeEvidence', { itemId: evidenceId })),
];
