import { z } from 'zod';
import { bothLanguages } from '../calendar/vocabulary.ts';
import { slug } from './slug.ts';
import { ruleSource } from './source.ts';
import { stepId } from './steps.ts';

/** The roads that lead to the escalation gate (c8, R11, R12, R15, R16 [S2][S4]). */
export const roadIds = [
  'no-response',
  'refusal',
  'still-unsatisfactory',
  'something-else-done',
] as const;
export const roadId = z.enum(roadIds);
export type RoadId = z.infer<typeof roadId>;

/** How far the case had come when it is escalated: the options differ (R21). */
export const stages = ['settlement', 'draft', 'decision', 'report', 'further-report'] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

/** What must be shown met on the record before a road or an option is open. [P] */
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
export const preconditionId = z.enum(preconditionIds);
export type PreconditionId = z.infer<typeof preconditionId>;

/** The steps an option of the gate may need. */
export const gateSteps = ['escalate', 'cease', 'issue-report', 'record-non-compliance'] as const;

/** The ending of the recommendation an option leads to (c1). */
export const gateEndings = ['ceased', 'not-complied', 'superseded'] as const;
export const gateEnding = z.enum(gateEndings);
export type GateEnding = z.infer<typeof gateEnding>;

export const gateChoice = z.strictObject({
  id: slug,
  label: bothLanguages,
  step: stepId.extract(gateSteps),
  preconditions: z.array(preconditionId).readonly(),
  isEnding: gateEnding.nullable(),
});

/** One thing the office can do at a stage (b13, c8); its own needs add to its road's. */
export const gateOption = gateChoice.extend({ source: ruleSource }).readonly();
export type GateOption = z.infer<typeof gateOption>;

/** `source` is of the roads and what each needs; every option has its own. */
export const gate = z
  .strictObject({
    roads: z.array(roadId).min(1).readonly(),
    roadNeeds: z.record(roadId, z.array(preconditionId).readonly()).readonly(),
    options: z.record(stage, z.array(gateOption).readonly()).readonly(),
    source: ruleSource,
  })
  .readonly();
export type Gate = z.infer<typeof gate>;

/** All that must be shown before an option is open to one who came by a road, each once, the road's first. */
export const needsOf = (
  { roadNeeds }: Pick<Gate, 'roadNeeds'>,
  road: RoadId,
  { preconditions }: Pick<GateOption, 'preconditions'>,
): readonly PreconditionId[] => [...new Set([...roadNeeds[road], ...preconditions])];
