import { z } from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { linkRelations } from '../events/opening.ts';
import {
  caseDetails,
  complaintClosing,
  origin,
  recommendationDetails,
  route,
} from '../vocabulary.ts';

/** A new recommendation as a person gives it: words for the date, which the decider works out. */
export const newRecommendation = recommendationDetails.omit({ deadline: true, originalDue: true });
export type NewRecommendation = DeepReadonly<z.infer<typeof newRecommendation>>;

export const openingCommands = {
  openCase: z.strictObject({
    kind: z.literal('openCase'),
    details: caseDetails,
    recommendations: z.array(newRecommendation),
    origin,
    /** The case comes before its decision: drafts and comments are still to be. */
    stage: z.literal('draft').exactOptional(),
  }),
  correctCase: z.strictObject({
    kind: z.literal('correctCase'),
    caseId: randomId,
    set: caseDetails.partial(),
  }),
  changeRoute: z.strictObject({
    kind: z.literal('changeRoute'),
    caseId: randomId,
    route,
    on: isoDate,
    reason: z.string(),
  }),
  linkCase: z.strictObject({
    kind: z.literal('linkCase'),
    caseId: randomId,
    relation: z.enum(linkRelations),
    reference: z.string(),
    reason: z.string(),
  }),
  assignCase: z.strictObject({
    kind: z.literal('assignCase'),
    caseId: randomId,
    as: z.enum(['case-owner', 'compliance-owner']),
    memberId: randomId.nullable(),
    reason: z.string(),
  }),
  closeComplaint: z.strictObject({
    kind: z.literal('closeComplaint'),
    caseId: randomId,
    closing: complaintClosing,
  }),
} as const;
