import type { PreconditionId } from '../../procedure/gate.ts';
import {
  agreedInWriting,
  commentsOffered,
  complainantAsked,
  considered,
  statutoryReplyPassed,
} from './agreed.ts';
import { differentActionRecorded, refusalRecorded } from './answered.ts';
import {
  chased,
  chaseProvenSent,
  dueDatePassed,
  replyWindowPassed,
  requestDatePassed,
  stillNeededAsked,
} from './chased.ts';
import type { Precondition, Situation } from './shown.ts';

const checks: Readonly<Record<PreconditionId, (situation: Situation) => Precondition>> = {
  'agreed-in-writing': agreedInWriting,
  'due-date-passed': dueDatePassed,
  chased,
  'chase-proven-sent': chaseProvenSent,
  'reply-window-passed': replyWindowPassed,
  'still-needed-asked': stillNeededAsked,
  'request-date-passed': requestDatePassed,
  'reasons-considered': considered('reasons'),
  'complainant-asked': complainantAsked,
  'pattern-checked': considered('pattern'),
  'proportionality-considered': considered('proportionality'),
  'statutory-reply-passed': statutoryReplyPassed,
  'comments-offered': commentsOffered,
  'refusal-recorded': refusalRecorded,
  'different-action-recorded': differentActionRecorded,
};

/** Whether one precondition is shown met on the record, by what, or what is missing (c8, R16). */
export const precondition = (id: PreconditionId, situation: Situation): Precondition =>
  checks[id](situation);
