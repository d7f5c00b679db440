import type { StepId } from '../procedure/steps.ts';
import type { CaseCommand, CaseCommandKind } from './commands.ts';
import type { Mistake, MistakenKind } from './events/errors.ts';
import { stepOfOption } from './gate.ts';
import type { CaseState } from './state.ts';
import type { Ending } from './vocabulary.ts';

const ofEnding: Readonly<Record<Ending, StepId>> = {
  'treated-as-met': 'treat-as-met',
  equivalent: 'accept-equivalent',
  'incomplete-accepted': 'accept-incomplete',
  ceased: 'cease',
  'not-complied': 'record-non-compliance',
  superseded: 'escalate',
};

/** The step of a command that always takes the same one. */
export const plainSteps = (kind: CaseCommandKind): readonly StepId[] => {
  const step = plain[kind];
  return step === undefined ? [] : [step];
};

export const stepOfEnding = (ending: Ending): StepId => ofEnding[ending];

export const stepOfDocument = (document: string): StepId =>
  reports.has(document) ? 'issue-report' : 'issue-decision';

const plain: Readonly<Partial<Record<CaseCommandKind, StepId>>> = {
  openCase: 'open-case',
  correctCase: 'correct-record',
  changeRoute: 'change-route',
  linkCase: 'correct-record',
  assignCase: 'reassign',
  closeComplaint: 'close-complaint',
  recordPerson: 'correct-record',
  correctPerson: 'correct-record',
  recordWish: 'record-contact',
  recordOutcome: 'correct-record',
  recordDeliverer: 'correct-record',
  recordBodyContact: 'correct-record',
  endBodyContact: 'correct-record',
  offerSupport: 'record-contact',
  noteHandling: 'record-contact',
  recordUndertaking: 'record-contact',
  followUndertaking: 'record-contact',
  addRecommendation: 'write-recommendation',
  reviseRecommendation: 'correct-record',
  enterInError: 'correct-record',
  addPart: 'correct-record',
  revisePart: 'correct-record',
  withdrawPart: 'correct-record',
  recordFinding: 'write-recommendation',
  correctFinding: 'correct-record',
  noteReading: 'correct-record',
  fixAmount: 'record-payment',
  issueDraft: 'issue-draft',
  offerDraft: 'issue-draft',
  recordComment: 'record-comment',
  answerComment: 'answer-comment',
  askAdvice: 'ask-advice',
  receiveAdvice: 'ask-advice',
  agreeEarlyAction: 'answer-comment',
  testDate: 'record-comment',
  recordReceipt: 'record-contact',
  recordTrigger: 'record-trigger',
  setReview: 'record-trigger',
  moveDates: 'move-dates',
  keepDate: 'move-dates',
  noteDelay: 'chase',
  setImpactCheck: 'impact-check',
  checkImpact: 'impact-check',
  askExtension: 'ask-extension',
  describeEvidence: 'file-evidence',
  pinEvidence: 'file-evidence',
  settleAssessment: 'assess',
  recordPayment: 'record-payment',
  paymentInError: 'record-payment',
  sendLetter: 'chase',
  receiveReply: 'record-contact',
  letterInError: 'chase',
  noteContact: 'record-contact',
  contactInError: 'record-contact',
  recordConsideration: 'escalate',
  standDown: 'escalate',
  recordView: 'record-contact',
  reopenRecommendation: 'reopen',
  closeRecommendations: 'close-recommendations',
  receiveReturn: 'record-contact',
  decideReturn: 'decide-return',
  checkRecord: 'check-record',
  withdrawEvidence: 'file-evidence',
  restoreEvidence: 'file-evidence',
};

/** Reports that only the head of the office issues (c2). */
const reports: ReadonlySet<string> = new Set([
  'report',
  'final-report',
  'further-report',
  'special-report',
]);

/**
 * The steps a command takes, each of which the person must be allowed (c2). Most take one; asking for a
 * step, answering such a request and taking it back take none of their own: the step asked for is checked.
 */
export function stepsOf(
  command: CaseCommand,
  state: CaseState | null,
  today: string,
): readonly StepId[] {
  switch (command.kind) {
    case 'requestStep':
    case 'approveRequest':
    case 'returnRequest':
    case 'withdrawRequest':
      return [];
    case 'endRecommendation':
      return withOverride(ofEnding[command.ending], command.override);
    case 'escalate':
      return withOverride(optionStep(command.option, state), command.override);
    case 'issueDocument':
      return [stepOfDocument(command.document)];
    case 'assessEvidence':
      return [
        'assess',
        ...(command.statementOverride === undefined ? [] : (['override-statement'] as const)),
        ...(command.restAccepted === undefined ? [] : (['accept-outstanding'] as const)),
      ];
    case 'grantExtension':
    case 'refuseExtension':
    case 'removeExtension':
      return [stepOfExtension(command.extensionId, state, today)];
    case 'recordInError':
      return [stepOfMistake(command, state, today)];
    default:
      return [plain[command.kind] ?? 'correct-record'];
  }
}

/** Who may record something may say that it was recorded in error. */
export function stepOfMistake({ of, id }: Mistake, state: CaseState | null, today: string): StepId {
  switch (of) {
    case 'extension.granted':
    case 'extension.refused':
    case 'extension.removed':
      return stepOfExtension(id, state, today);
    case 'recommendation.ended': {
      const ended = state?.facts.endings.findLast((one) => one.recommendationId === id);
      return ended === undefined ? 'correct-record' : ofEnding[ended.ending];
    }
    default:
      return mistakes[of] ?? 'correct-record';
  }
}

const mistakes: Readonly<Partial<Record<MistakenKind, StepId>>> = {
  'complaint.closed': 'close-complaint',
  'wish.recorded': 'record-contact',
  'amount.fixed': 'record-payment',
  'draft.issued': 'issue-draft',
  'comment.recorded': 'record-comment',
  'comment.answered': 'answer-comment',
  'advice.asked': 'ask-advice',
  'advice.received': 'ask-advice',
  'early-action.agreed': 'answer-comment',
  'date.tested': 'record-comment',
  'receipt.recorded': 'record-contact',
  'trigger.recorded': 'record-trigger',
  'review.set': 'record-trigger',
  'due.moved': 'move-dates',
  'due.kept': 'move-dates',
  'delay.noted': 'chase',
  'impact-check.set': 'impact-check',
  'impact.checked': 'impact-check',
  'extension.asked': 'ask-extension',
  'evidence.pinned': 'file-evidence',
  'evidence.assessed': 'assess',
  'payment.entered-in-error': 'record-payment',
  'letter.entered-in-error': 'chase',
  'reply.received': 'record-contact',
  'contact.entered-in-error': 'record-contact',
  'consideration.recorded': 'escalate',
  'escalation.step-taken': 'escalate',
  'escalation.stood-down': 'escalate',
  'view.recorded': 'record-contact',
  'recommendations.closed': 'close-recommendations',
  'return.received': 'record-contact',
  'return.decided': 'decide-return',
  'record.checked': 'check-record',
  'support.offered': 'record-contact',
  'handling.noted': 'record-contact',
  'undertaking.recorded': 'record-contact',
  'undertaking.followed': 'record-contact',
};

/** Each option of the gate has its own right: a manager escalates, the head of the office issues the report. */
const optionStep = (option: string, state: CaseState | null): StepId =>
  state === null ? 'escalate' : stepOfOption(state, option);

const withOverride = (step: StepId, override: string | null): readonly StepId[] =>
  override === null ? [step] : [step, 'override-gate'];

/** Decided once a date it moves has passed, or asked after it: the manager's to decide (c2 [P]). */
export function stepOfExtension(
  extensionId: string,
  state: CaseState | null,
  today: string,
): StepId {
  const asked = state?.facts.extensions.find((one) => one.extensionId === extensionId);
  const isAfter = (asked?.dueThen ?? []).some(({ due }) => due !== null && due < today);
  return isAfter ? 'decide-extension-after' : 'decide-extension-before';
}
