import { z } from 'zod';
import { role } from '../member/events.ts';

/** Everything a person may be entitled to do (c2 [S2][S6][S7][S8][S19], else [P]). */
export const stepIds = [
  // the case and its recommendations
  'open-case',
  'change-route',
  'write-recommendation',
  'correct-record',
  'check-record',
  // draft and decision
  'issue-draft',
  'record-comment',
  'answer-comment',
  'ask-advice',
  'issue-decision',
  // evidence and its judgement
  'record-contact',
  'file-evidence',
  'assess',
  'override-statement',
  'record-payment',
  'accept-outstanding',
  // dates
  'chase',
  'ask-extension',
  'decide-extension-before',
  'decide-extension-after',
  'record-trigger',
  'move-dates',
  // endings other than met
  'treat-as-met',
  'accept-equivalent',
  'accept-incomplete',
  'escalate',
  'override-gate',
  'cease',
  'record-non-compliance',
  'issue-report',
  // afterwards
  'reopen',
  'close-complaint',
  'close-recommendations',
  'decide-return',
  'impact-check',
  'write-theme',
  'not-publish',
  // the office
  'reassign',
  'set-roles',
  'adopt-procedure',
  'adopt-calendar',
  'export',
] as const;
export const stepId = z.enum(stepIds);
export type StepId = z.infer<typeof stepId>;

const roleList = z.array(role).readonly();

/**
 * Who takes a step. `by`: those who take it, or, where it needs a second person, ask for it.
 * `approvedBy`: who says yes to a request; always another person than the one who asked.
 * `isRequestable`: anybody else who works on cases may ask for it.
 * `needsSecondPerson`: nobody does it alone, not even one of `by`.
 */
export const stepRule = z
  .strictObject({
    by: roleList,
    approvedBy: roleList,
    isRequestable: z.boolean(),
    needsSecondPerson: z.boolean(),
  })
  .readonly();
export type StepRule = z.infer<typeof stepRule>;
