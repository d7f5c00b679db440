import { z } from 'zod';
import { isoDate, randomId } from '../../../kernel/iso.ts';
import { roadIds } from '../../procedure/gate.ts';
import { considerations } from '../events/escalation.ts';

const about = { caseId: randomId } as const;

export const escalationCommands = {
  recordConsideration: z.strictObject({
    kind: z.literal('recordConsideration'),
    ...about,
    recommendationIds: z.array(randomId),
    consideration: z.enum(considerations),
    note: z.string(),
    on: isoDate,
  }),
  escalate: z.strictObject({
    kind: z.literal('escalate'),
    ...about,
    recommendationIds: z.array(randomId),
    road: z.enum(roadIds),
    /** The procedure's option for the stage the case is at. */
    option: z.string(),
    reason: z.string(),
    on: isoDate,
    /** A manager's reason for going on although something is not shown met. */
    override: z.string().nullable(),
  }),
  standDown: z.strictObject({
    kind: z.literal('standDown'),
    ...about,
    recommendationId: randomId,
    on: isoDate,
    reason: z.string(),
  }),
} as const;
