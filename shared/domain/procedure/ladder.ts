import { z } from 'zod';
import { role } from '../member/events.ts';
import { slug } from './slug.ts';
import { ruleSource } from './source.ts';

export const ladderKinds = ['reminder', 'chase', 'escalate', 'decide'] as const;
export type LadderKind = (typeof ladderKinds)[number];

export const ladderRung = z.strictObject({
  id: slug,
  kind: z.enum(ladderKinds),
  /** 1 for the first chase and rising; null for what is no chase level. */
  level: z.int().min(1).nullable(),
  /** Working days from the due date as it stands: −10 is ten before it. */
  workingDays: z.int().min(-250).max(250),
  by: role,
  asksWhyLate: z.boolean(),
  /** A copy goes to the manager of the body's link officer. */
  copiesManager: z.boolean(),
  tellsComplainant: z.boolean(),
});

/** One step of the chase ladder (c4). Each says where it comes from: an office may set but one. */
export const ladderStep = ladderRung.extend({ source: ruleSource }).readonly();
export type LadderStep = z.infer<typeof ladderStep>;
