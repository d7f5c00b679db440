import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { caseDetails, complaintClosing, origin, route } from '../vocabulary.ts';

/** How another case belongs to this one (b1); a new case for an agreed remedy that was not provided [S8]. */
export const linkRelations = ['earlier', 'reopened', 'new-for-failure', 'related'] as const;

export const openingEvents = {
  /** `stage` is absent where the case came with its decision. */
  'case.opened': z.strictObject({
    details: caseDetails,
    origin,
    stage: z.literal('draft').exactOptional(),
  }),
  'case.corrected': z.strictObject({ set: caseDetails.partial(), origin }),
  'case.route-changed': z.strictObject({ route, on: isoDate, reason: z.string().min(1) }),
  'case.linked': z.strictObject({
    linkId: randomId,
    relation: z.enum(linkRelations),
    reference: z.string().min(1),
    reason: z.string().min(1),
  }),
  /** Who works on it: the decision's owner and the one who follows compliance (b1). */
  'case.assigned': z.strictObject({
    as: z.enum(['case-owner', 'compliance-owner']),
    /** Null where nobody has it any more: whoever was named was named in error. */
    memberId: randomId.nullable(),
    reason: z.string(),
  }),
  'complaint.closed': complaintClosing,
} as const;
