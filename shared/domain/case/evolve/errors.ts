import type { errorEvents, Mistake, MistakenKind } from '../events/errors.ts';
import type { CaseFacts, CaseState, EvidenceItem, Recommendation } from '../state.ts';
import { changeFact, type Evolvers, inRecommendation, recorded, withFact } from './evolvers.ts';

type Named = Omit<Mistake, 'of'>;
type TakeOut = (state: CaseState, named: Named) => CaseState;
type ListName = keyof CaseFacts;
type ItemOf<Name extends ListName> = CaseFacts[Name][number];

/** The state without the last fact of a list that is meant; where none is, as it was. */
const out =
  <Name extends ListName>(
    name: Name,
    isIt: (fact: ItemOf<Name>, named: Named) => boolean,
  ): TakeOut =>
  (state, named) => {
    const list: readonly ItemOf<Name>[] = state.facts[name];
    const at = list.findLastIndex((fact) => isIt(fact, named));
    return at === -1
      ? state
      : { ...state, facts: { ...state.facts, [name]: list.toSpliced(at, 1) } };
  };

/** The state with what was answered, decided or set in a fact no longer so. */
const back =
  <Name extends ListName>(
    name: Name,
    isIt: (fact: ItemOf<Name>, named: Named) => boolean,
    change: (fact: ItemOf<Name>) => ItemOf<Name>,
  ): TakeOut =>
  (state, named) =>
    changeFact(state, name, (fact) => isIt(fact, named), change);

type OfOne = { readonly recommendationId: string };
const ofOne = (fact: OfOne, { id }: Named): boolean => fact.recommendationId === id;
const ofOneOn = (fact: OfOne & { readonly on: string }, named: Named): boolean =>
  ofOne(fact, named) && fact.on === named.on;

const undecided = back(
  'extensions',
  (one, { id }) => one.extensionId === id && one.decision !== null,
  (one) => ({ ...one, decision: null }),
);
/** An extension that is no longer granted moves nothing. */
const extensionUndecided: TakeOut = (state, named) => {
  const dueChanges = state.facts.dueChanges.filter(
    ({ by }) => by.kind !== 'extended' || by.extensionId !== named.id,
  );
  return undecided({ ...state, facts: { ...state.facts, dueChanges } }, named);
};
const unanswered = back(
  'requests',
  (one, { id }) => one.requestId === id && one.answer !== null && !one.isTaken,
  (one) => ({ ...one, answer: null }),
);

const takeOut: Readonly<Record<MistakenKind, TakeOut>> = {
  'case.linked': out('links', (one, { id }) => one.linkId === id),
  'complaint.closed': (state) =>
    state.complaintClosed === null
      ? state
      : {
          ...state,
          complaintClosed: null,
          details: { ...state.details, complaintClosed: null },
        },
  'person.recorded': out('persons', (one, { id }) => one.personId === id),
  'wish.recorded': (state, { id }) =>
    changeFact(
      state,
      'persons',
      ({ wishes }) => wishes.some(({ wishId }) => wishId === id),
      (one) => ({ ...one, wishes: one.wishes.filter(({ wishId }) => wishId !== id) }),
    ),
  'outcome.recorded': out('outcomes', (one, { id, on }) => one.body === id && one.on === on),
  'deliverer.recorded': out('deliverers', (one, { id }) => one.delivererId === id),
  'body-contact.recorded': out('bodyContacts', (one, { id }) => one.contactId === id),
  'body-contact.ended': back(
    'bodyContacts',
    (one, { id }) => one.contactId === id && one.ended !== null,
    (one) => ({ ...one, contact: { ...one.contact, to: null }, ended: null }),
  ),
  'finding.recorded': out('findings', (one, { id }) => one.findingId === id),
  'part.withdrawn': back(
    'parts',
    (one, { id }) => one.partId === id && one.withdrawn !== null,
    (one) => ({ ...one, withdrawn: null }),
  ),
  'recommendation.entered-in-error': out('errors', ofOne),
  'wording.read': out('readings', ofOne),
  'amount.fixed': out('amounts', ofOneOn),
  'draft.issued': out('drafts', (one, { id }) => one.draftId === id),
  'comment.recorded': out('comments', (one, { id }) => one.commentId === id),
  'comment.answered': back(
    'comments',
    (one, { id }) => one.commentId === id && one.ours !== null,
    (one) => ({ ...one, ours: null }),
  ),
  'advice.asked': out('advice', (one, { id }) => one.adviceId === id),
  'advice.received': back(
    'advice',
    (one, { id }) => one.adviceId === id && one.received !== null,
    (one) => ({ ...one, received: null }),
  ),
  'early-action.agreed': out('earlyActions', ofOneOn),
  'date.tested': out('dateTests', ofOneOn),
  'receipt.recorded': out('receipts', (one, { id, on }) => one.body === id && one.on === on),
  'trigger.recorded': out('triggers', ofOneOn),
  'review.set': out('reviews', ofOneOn),
  'due.moved': out(
    'dueChanges',
    (one, named) => ofOne(one, named) && one.by.kind === 'moved' && one.due === named.on,
  ),
  'due.kept': out('dueKept', (one, named) => ofOne(one, named) && one.would === named.on),
  'delay.noted': out('delays', (one, named) => ofOne(one, named) && one.expectedOn === named.on),
  'impact-check.set': out('impactDates', ofOneOn),
  'impact.checked': out('impactChecks', (one, { id }) => one.checkId === id),
  'extension.asked': out('extensions', (one, { id }) => one.extensionId === id),
  'extension.granted': extensionUndecided,
  'extension.refused': extensionUndecided,
  'extension.removed': back(
    'extensions',
    (one, { id }) => one.extensionId === id && one.removed !== null,
    (one) => ({ ...one, removed: null }),
  ),
  'evidence.pinned': unpinned,
  'evidence.assessed': unjudged,
  'payment.entered-in-error': back(
    'payments',
    (one, { id }) => one.paymentId === id && one.error !== null,
    (one) => ({ ...one, error: null }),
  ),
  'letter.entered-in-error': back(
    'letters',
    (one, { id }) => one.letterId === id && one.error !== null,
    (one) => ({ ...one, error: null }),
  ),
  'reply.received': out('replies', (one, { id }) => one.replyId === id),
  'contact.entered-in-error': back(
    'contacts',
    (one, { id }) => one.contactId === id && one.error !== null,
    (one) => ({ ...one, error: null }),
  ),
  'consideration.recorded': out('considerations', (one, { id }) => one.considerationId === id),
  'escalation.step-taken': out('escalations', (one, { id }) => one.escalationId === id),
  'escalation.stood-down': out('standDowns', ofOneOn),
  'view.recorded': out('views', (one, { id }) => one.viewId === id),
  'recommendation.ended': out('endings', ofOneOn),
  'recommendations.closed': (state) =>
    state.recommendationsClosed === null ? state : { ...state, recommendationsClosed: null },
  'return.received': out('returns', (one, { id }) => one.returnId === id),
  'return.decided': back(
    'returns',
    (one, { id }) => one.returnId === id && one.decision !== null,
    (one) => ({ ...one, decision: null }),
  ),
  'record.checked': out('checks', ofOneOn),
  'request.returned': unanswered,
  'request.withdrawn': unanswered,
  'support.offered': out('support', (one, { id }) => one.supportId === id),
  'handling.noted': out('handling', (one, { id }) => one.handlingId === id),
  'undertaking.recorded': out('undertakings', (one, { id }) => one.undertakingId === id),
  'undertaking.followed': back(
    'undertakings',
    (one, { id }) => one.undertakingId === id && one.followed.length > 0,
    (one) => ({ ...one, followed: one.followed.slice(0, -1) }),
  ),
};

/** The state without what was recorded in error; the same state where it is not there. */
export const withoutMistake = (state: CaseState, { of, ...named }: Mistake): CaseState =>
  takeOut[of](state, named);

/** The item serves this recommendation no more: neither as a whole nor any of its parts. */
function unpinned(state: CaseState, { id, recommendationId }: Named): CaseState {
  const one = state.recommendations.find((each) => each.recommendationId === recommendationId);
  if (one === undefined || !one.evidenceIds.includes(id)) return state;
  const own = new Set(
    state.facts.parts.flatMap((part) =>
      part.recommendationId === recommendationId ? [part.partId] : [],
    ),
  );
  const pins = state.facts.pins.filter((pin) => pin.evidenceId !== id || !own.has(pin.partId));
  return inRecommendation(
    { ...state, facts: { ...state.facts, pins } },
    one.recommendationId,
    (each) => ({ ...each, evidenceIds: each.evidenceIds.filter((one) => one !== id) }),
  );
}

/** The day the action was done is known from judgements alone: from those that are left. */
function unjudged(state: CaseState, { id, recommendationId }: Named): CaseState {
  const made = state.recommendations.find((one) => one.recommendationId === recommendationId);
  if (!made?.assessments.some(({ assessmentId }) => assessmentId === id)) return state;
  return inRecommendation(state, made.recommendationId, (one): Recommendation => {
    const assessments = one.assessments.filter(({ assessmentId }) => assessmentId !== id);
    const actionDone =
      assessments.findLast(({ actionDoneOn }) => actionDoneOn !== null)?.actionDoneOn ?? null;
    return { ...one, assessments, dates: { ...one.dates, actionDone } };
  });
}

export const errorEvolvers: Evolvers<keyof typeof errorEvents> = {
  'record.entered-in-error': (state, { reason: _, ...mistake }) => withoutMistake(state, mistake),
  'evidence.withdrawn': (state, body, stamp) => {
    const at = state.evidence.findIndex(({ evidenceId }) => evidenceId === body.evidenceId);
    const item = state.evidence[at];
    if (item === undefined) return state;
    const isIt = (id: string) => id === item.evidenceId;
    const { pins } = state.facts;
    const next: CaseState = {
      ...state,
      evidence: state.evidence.toSpliced(at, 1),
      recommendations: state.recommendations.map((one) =>
        one.evidenceIds.some(isIt)
          ? { ...one, evidenceIds: one.evidenceIds.filter((id) => !isIt(id)) }
          : one,
      ),
      facts: { ...state.facts, pins: pins.filter(({ evidenceId }) => !isIt(evidenceId)) },
    };
    return withFact(next, 'withdrawnEvidence', {
      ...recorded(body, stamp),
      at,
      item,
      recommendationIds: state.recommendations.flatMap((one) =>
        one.evidenceIds.some(isIt) ? [one.recommendationId] : [],
      ),
      partIds: pins.flatMap(({ evidenceId, partId }) => (isIt(evidenceId) ? [partId] : [])),
    });
  },
  'evidence.restored': (state, { evidenceId }) => {
    const found = state.facts.withdrawnEvidence.find((one) => one.evidenceId === evidenceId);
    if (found === undefined) return state;
    const { withdrawnEvidence, pins } = state.facts;
    return {
      ...state,
      evidence: restoredAt(state.evidence, found.at, found.item),
      recommendations: state.recommendations.map((one) =>
        found.recommendationIds.includes(one.recommendationId)
          ? { ...one, evidenceIds: [...one.evidenceIds, evidenceId] }
          : one,
      ),
      facts: {
        ...state.facts,
        pins: [...pins, ...found.partIds.map((partId) => ({ evidenceId, partId }))],
        withdrawnEvidence: withdrawnEvidence.filter((one) => one !== found),
      },
    };
  },
};

const restoredAt = (
  evidence: readonly EvidenceItem[],
  at: number,
  item: EvidenceItem,
): readonly EvidenceItem[] => evidence.toSpliced(Math.min(at, evidence.length), 0, item);
