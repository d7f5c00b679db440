import type { CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import type { ActForm } from './form.ts';
import * as beyond from './forms/beyond.ts';
import * as checking from './forms/checking.tsx';
import * as closing from './forms/closing.ts';
import * as comments from './forms/comments.ts';
import * as dates from './forms/dates.ts';
import * as draft from './forms/draft.ts';
import { endRecommendation } from './forms/ending.tsx';
import * as errors from './forms/errors.ts';
import * as escalation from './forms/escalation.tsx';
import * as evidence from './forms/evidence.ts';
import * as extension from './forms/extension.tsx';
import * as findings from './forms/findings.ts';
import * as issue from './forms/issue.ts';
import * as letters from './forms/letters.tsx';
import * as opening from './forms/opening.ts';
import * as parties from './forms/parties.ts';
import * as parts from './forms/parts.ts';
import * as recommendation from './forms/recommendation.ts';
import { receiveReply } from './forms/reply.ts';
import { reviseRecommendation } from './forms/revise.tsx';

/**
 * What has its own place: a screen or a dialog that is more than one form, or a step of another act.
 * The case page opens those of `offered`.
 */
export const places = {
  openCase: 'new-case-screen',
  addRecommendation: 'add-recommendation-dialog',
  assessEvidence: 'assess-panel',
  closeComplaint: 'close-complaint-dialog',
  closeRecommendations: 'close-recommendations-dialog',
  noteContact: 'note-dialog',
  /** Both follow from a correction: the preview of what would move. */
  moveDates: 'moves-dialog',
  keepDate: 'moves-dialog',
  /** Any form, sent by somebody who may only ask. */
  requestStep: 'ask',
} as const satisfies Readonly<Partial<Record<CaseCommandKind, string>>>;

export type PlacedKind = keyof typeof places;
export const isPlaced = (kind: CaseCommandKind): kind is PlacedKind => Object.hasOwn(places, kind);

/** The form of every command that has no place of its own. */
export const actForms: Readonly<Record<Exclude<CaseCommandKind, PlacedKind>, ActForm>> = {
  correctCase: opening.correctCase,
  changeRoute: opening.changeRoute,
  linkCase: opening.linkCase,
  assignCase: opening.assignCase,
  recordPerson: parties.recordPerson,
  correctPerson: parties.correctPerson,
  recordWish: parties.recordWish,
  recordOutcome: parties.recordOutcome,
  recordDeliverer: parties.recordDeliverer,
  recordBodyContact: parties.recordBodyContact,
  endBodyContact: parties.endBodyContact,
  reviseRecommendation,
  enterInError: recommendation.enterInError,
  addPart: parts.addPart,
  revisePart: parts.revisePart,
  withdrawPart: parts.withdrawPart,
  recordFinding: findings.recordFinding,
  correctFinding: findings.correctFinding,
  noteReading: recommendation.noteReading,
  fixAmount: recommendation.fixAmount,
  issueDraft: draft.issueDraft,
  offerDraft: draft.offerDraft,
  recordComment: comments.recordComment,
  answerComment: comments.answerComment,
  askAdvice: draft.askAdvice,
  receiveAdvice: draft.receiveAdvice,
  agreeEarlyAction: draft.agreeEarlyAction,
  testDate: draft.testDate,
  issueDocument: issue.issueDocument,
  recordReceipt: issue.recordReceipt,
  recordTrigger: dates.recordTrigger,
  setReview: dates.setReview,
  noteDelay: dates.noteDelay,
  setImpactCheck: dates.setImpactCheck,
  checkImpact: dates.checkImpact,
  askExtension: extension.askExtension,
  grantExtension: extension.grantExtension,
  refuseExtension: extension.refuseExtension,
  removeExtension: extension.removeExtension,
  describeEvidence: evidence.describeEvidence,
  pinEvidence: evidence.pinEvidence,
  settleAssessment: evidence.settleAssessment,
  recordPayment: evidence.recordPayment,
  paymentInError: evidence.paymentInError,
  sendLetter: letters.sendLetter,
  receiveReply,
  letterInError: letters.letterInError,
  contactInError: letters.contactInError,
  recordConsideration: escalation.recordConsideration,
  escalate: escalation.escalate,
  standDown: escalation.standDown,
  recordView: closing.recordView,
  endRecommendation,
  reopenRecommendation: closing.reopenRecommendation,
  receiveReturn: closing.receiveReturn,
  decideReturn: closing.decideReturn,
  checkRecord: checking.checkRecord,
  approveRequest: checking.approveRequest,
  returnRequest: checking.returnRequest,
  withdrawRequest: checking.withdrawRequest,
  offerSupport: beyond.offerSupport,
  noteHandling: beyond.noteHandling,
  recordUndertaking: beyond.recordUndertaking,
  followUndertaking: beyond.followUndertaking,
  recordInError: errors.recordInError,
  withdrawEvidence: errors.withdrawEvidence,
  restoreEvidence: errors.restoreEvidence,
};

export const formOf = (kind: CaseCommandKind): ActForm | null =>
  isPlaced(kind) ? null : actForms[kind];
