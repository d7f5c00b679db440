/** Four roads lead to the escalation gate (c8, R15, R16). */
export const roadIds = [
  'no-response',
  'refusal',
  'still-unsatisfactory',
  'something-else-done',
] as const;
export type RoadId = (typeof roadIds)[number];

/** How far the case had come when it is escalated: the options differ (R21). */
export const stages = ['settlement', 'draft', 'decision', 'report', 'further-report'] as const;
export type Stage = (typeof stages)[number];

/** What must be shown met before a road or an option is open. */
export const preconditionIds = [
  'agreed-in-writing',
  'due-date-passed',
  'chased',
  'chase-proven-sent',
  'reply-window-passed',
  'still-needed-asked',
  'request-date-passed',
  'reasons-considered',
  'complainant-asked',
  'pattern-checked',
  'proportionality-considered',
  'statutory-reply-passed',
  'comments-offered',
  'refusal-recorded',
  'different-action-recorded',
] as const;
export type PreconditionId = (typeof preconditionIds)[number];
