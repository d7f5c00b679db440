import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { preconditionIds, roadIds, stages } from '../../procedure/gate.ts';

/** What must have been weighed before the gate opens (b13, c8). */
export const considerations = ['reasons', 'pattern', 'proportionality'] as const;

export const escalationEvents = {
  'consideration.recorded': z.strictObject({
    considerationId: randomId,
    recommendationIds: z.array(randomId).min(1),
    kind: z.enum(considerations),
    note: z.string().min(1),
    on: isoDate,
  }),
  'escalation.step-taken': z.strictObject({
    escalationId: randomId,
    recommendationIds: z.array(randomId).min(1),
    road: z.enum(roadIds),
    stage: z.enum(stages),
    /** The procedure's option. */
    option: z.string().min(1),
    reason: z.string().min(1),
    on: isoDate,
    /** What was not shown met; only ever with an override, which prints. */
    gaps: z.array(z.enum(preconditionIds)),
    override: z.string().min(1).nullable(),
  }),
  /** Back to ordinary follow-up, without an ending. */
  'escalation.stood-down': z.strictObject({
    recommendationId: randomId,
    on: isoDate,
    reason: z.string().min(1),
  }),
} as const;
