import type { CaseState } from '../state.ts';
import { inError, never, not, ofOne, setBack, undo, type Ways } from './back.ts';
import {
  describedBack,
  findingBack,
  partBack,
  personBack,
  pinnedBack,
  revisedBack,
} from './set-back.ts';

/** How what an entry of each kind recorded is taken back; a kind without an answer does not compile. */
export const ways: Ways = {
  'case.opened': never('undo.case-opened'),
  'case.corrected': ({ set }, { before, after, now }) =>
    setBack(set, before.details, after.details, now.details, (had) => ({
      kind: 'correctCase',
      caseId: now.caseId,
      set: had,
    })),
  'case.route-changed': ({ on, route }, { before, now, reason }) =>
    now.details.route === route
      ? undo({
          kind: 'changeRoute',
          caseId: now.caseId,
          route: before.details.route,
          on,
          reason,
        })
      : not('undo.changed-since'),
  'case.linked': ({ linkId }, around) => inError('undo', 'case.linked', linkId, around),
  'case.assigned': ({ as, memberId }, { before, now, reason }) => {
    const owner = (state: CaseState) =>
      as === 'case-owner' ? state.owners.case : state.owners.compliance;
    return owner(now) === memberId
      ? undo({ kind: 'assignCase', caseId: now.caseId, as, memberId: owner(before), reason })
      : not('undo.changed-since');
  },
  'complaint.closed': (_, around) => inError('undo', 'complaint.closed', around.now.caseId, around),
  'person.recorded': ({ personId }, around) => inError('undo', 'person.recorded', personId, around),
  'person.corrected': personBack,
  'wish.recorded': ({ wishId }, around) => inError('undo', 'wish.recorded', wishId, around),
  'outcome.recorded': ({ body, on }, around) =>
    inError('undo', 'outcome.recorded', body, around, { on }),
  'deliverer.recorded': ({ delivererId }, around) =>
    inError('undo', 'deliverer.recorded', delivererId, around),
  'body-contact.recorded': ({ contactId }, around) =>
    inError('undo', 'body-contact.recorded', contactId, around),
  'body-contact.ended': ({ contactId }, around) =>
    inError('undo', 'body-contact.ended', contactId, around),
  'recommendation.added': ({ recommendationId }, { now, reason }) =>
    undo({ kind: 'enterInError', caseId: now.caseId, recommendationId, reason }),
  'recommendation.revised': revisedBack,
  'recommendation.entered-in-error': ({ recommendationId }, around) =>
    inError('undo', 'recommendation.entered-in-error', recommendationId, around, {
      recommendationId,
    }),
  'part.added': ({ recommendationId, part: { partId } }, { now, reason }) =>
    undo({ kind: 'withdrawPart', caseId: now.caseId, recommendationId, partId, reason }),
  'part.revised': partBack,
  'part.withdrawn': ({ recommendationId, partId }, around) =>
    inError('undo', 'part.withdrawn', partId, around, { recommendationId }),
  'finding.recorded': ({ findingId }, around) =>
    inError('undo', 'finding.recorded', findingId, around),
  'finding.corrected': findingBack,
  'wording.read': ({ recommendationId }, around) =>
    inError('undo', 'wording.read', recommendationId, around, { recommendationId }),
  'amount.fixed': ofOne('amount.fixed'),
  'draft.issued': ({ draftId }, around) => inError('in-error', 'draft.issued', draftId, around),
  'draft.offered': never('undo.issued'),
  'comment.recorded': ({ commentId }, around) =>
    inError('in-error', 'comment.recorded', commentId, around),
  'comment.answered': ({ commentId }, around) =>
    inError('undo', 'comment.answered', commentId, around),
  'advice.asked': ({ adviceId }, around) => inError('in-error', 'advice.asked', adviceId, around),
  'advice.received': ({ adviceId }, around) =>
    inError('in-error', 'advice.received', adviceId, around),
  'early-action.agreed': ofOne('early-action.agreed'),
  'date.tested': ofOne('date.tested'),
  'document.issued': never('undo.issued'),
  'recommendation.issued': never('undo.issued'),
  'receipt.recorded': ({ body, on }, around) =>
    inError('in-error', 'receipt.recorded', body, around, { on }),
  'trigger.recorded': ofOne('trigger.recorded'),
  'review.set': ofOne('review.set'),
  'due.moved': ({ recommendationId, due }, around) =>
    inError('undo', 'due.moved', recommendationId, around, { recommendationId, on: due }),
  'due.kept': ({ recommendationId, would }, around) =>
    inError('undo', 'due.kept', recommendationId, around, { recommendationId, on: would }),
  'delay.noted': ({ recommendationId, expectedOn }, around) =>
    inError('undo', 'delay.noted', recommendationId, around, { recommendationId, on: expectedOn }),
  'impact-check.set': ofOne('impact-check.set'),
  'impact.checked': ({ checkId, recommendationId }, around) =>
    inError('undo', 'impact.checked', checkId, around, { recommendationId }),
  'extension.asked': ({ extensionId }, around) =>
    inError('in-error', 'extension.asked', extensionId, around),
  'extension.granted': ({ extensionId }, around) =>
    inError('undo', 'extension.granted', extensionId, around),
  'extension.refused': ({ extensionId }, around) =>
    inError('undo', 'extension.refused', extensionId, around),
  'extension.removed': ({ extensionId }, around) =>
    inError('undo', 'extension.removed', extensionId, around),
  'evidence.filed': ({ evidenceId }, { now, reason }) =>
    undo({ kind: 'withdrawEvidence', caseId: now.caseId, evidenceId, reason }),
  'evidence.described': describedBack,
  'evidence.pinned': pinnedBack,
  'evidence.opened': never('undo.custody'),
  'evidence.assessed': ({ assessmentId, recommendationId }, around) =>
    inError('undo', 'evidence.assessed', assessmentId, around, { recommendationId }),
  'assessment.settled': never('undo.answered'),
  'payment.recorded': ({ paymentId }, { now, reason }) =>
    undo({ kind: 'paymentInError', caseId: now.caseId, paymentId, reason }),
  'payment.entered-in-error': ({ paymentId }, around) =>
    inError('undo', 'payment.entered-in-error', paymentId, around),
  'letter.sent': ({ letterId }, { now, reason }) => ({
    kind: 'in-error',
    command: { kind: 'letterInError', caseId: now.caseId, letterId, reason },
  }),
  'reply.received': ({ replyId }, around) => inError('in-error', 'reply.received', replyId, around),
  'letter.entered-in-error': ({ letterId }, around) =>
    inError('undo', 'letter.entered-in-error', letterId, around),
  'contact.noted': ({ contactId }, { now, reason }) => ({
    kind: 'in-error',
    command: { kind: 'contactInError', caseId: now.caseId, contactId, reason },
  }),
  'contact.entered-in-error': ({ contactId }, around) =>
    inError('undo', 'contact.entered-in-error', contactId, around),
  'consideration.recorded': ({ considerationId }, around) =>
    inError('undo', 'consideration.recorded', considerationId, around),
  'escalation.step-taken': ({ escalationId }, around) =>
    inError('in-error', 'escalation.step-taken', escalationId, around),
  'escalation.stood-down': ofOne('escalation.stood-down'),
  'view.recorded': ({ viewId }, around) => inError('in-error', 'view.recorded', viewId, around),
  'recommendation.ended': ofOne('recommendation.ended'),
  'recommendation.reopened': never('undo.reopened'),
  'recommendations.closed': (_, around) =>
    inError('in-error', 'recommendations.closed', around.now.caseId, around),
  'return.received': ({ returnId }, around) =>
    inError('in-error', 'return.received', returnId, around),
  'return.decided': ({ returnId, decision }, around) =>
    decision === 'no-further-action'
      ? inError('in-error', 'return.decided', returnId, around)
      : not('undo.answered'),
  'record.checked': ofOne('record.checked'),
  'step.requested': ({ requestId }, { now, reason }) =>
    undo({ kind: 'withdrawRequest', caseId: now.caseId, requestId, reason }),
  'request.approved': never('undo.answered'),
  'request.returned': ({ requestId }, around) =>
    inError('undo', 'request.returned', requestId, around),
  'request.withdrawn': ({ requestId }, around) =>
    inError('undo', 'request.withdrawn', requestId, around),
  'support.offered': ({ supportId }, around) =>
    inError('undo', 'support.offered', supportId, around),
  'handling.noted': ({ handlingId }, around) =>
    inError('undo', 'handling.noted', handlingId, around),
  'undertaking.recorded': ({ undertakingId }, around) =>
    inError('undo', 'undertaking.recorded', undertakingId, around),
  'undertaking.followed': ({ undertakingId, on }, around) =>
    inError('undo', 'undertaking.followed', undertakingId, around, { on }),
  'record.entered-in-error': never('undo.in-error'),
  'evidence.withdrawn': ({ evidenceId }, { now, reason }) =>
    undo({ kind: 'restoreEvidence', caseId: now.caseId, evidenceId, reason }),
  'evidence.restored': ({ evidenceId }, { now, reason }) =>
    undo({ kind: 'withdrawEvidence', caseId: now.caseId, evidenceId, reason }),
};
