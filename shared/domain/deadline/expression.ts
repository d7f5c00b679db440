import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';

/** The units in real use (domain.md c3.2); a year is written as twelve calendar months. */
export const deadlineUnits = ['calendarDays', 'weeks', 'calendarMonths', 'workingDays'] as const;
export const deadlineUnit = z.enum(deadlineUnits);
export type DeadlineUnit = z.infer<typeof deadlineUnit>;

/** The longest period in any unit. [P] */
export const longestPeriod = 999;

/**
 * The day a period runs from, where the words say so: the decision was issued, the body received
 * it (statutory periods: [S25][S31]), or the complaint was closed.
 */
export const periodAnchors = ['decision', 'receipt', 'closing'] as const;
export const periodAnchor = z.enum(periodAnchors);
export type PeriodAnchor = z.infer<typeof periodAnchor>;

/** `inclusive`: the words are "beginning with" the start day (domain.md c3.3 [S25][S31][S58]). */
export const deadlinePeriod = z
  .strictObject({
    kind: z.literal('period'),
    amount: z.int().min(1).max(longestPeriod),
    unit: deadlineUnit,
    inclusive: z.boolean(),
    from: periodAnchor.exactOptional(),
  })
  .readonly();
export type DeadlinePeriod = z.infer<typeof deadlinePeriod>;

/** Why words that name no date should be challenged when they are entered (domain.md c3.8 [P]). */
export const challenges = ['vague', 'recurring', 'conditional', 'not-set'] as const;
export const challenge = z.enum(challenges);
export type Challenge = z.infer<typeof challenge>;

const fixed = z.strictObject({ kind: z.literal('fixed'), date: isoDate }).readonly();

/** Due on the day `event` happens, or when `period` has run from it; until then it awaits its trigger (c3.7). */
const onEvent = z
  .strictObject({
    kind: z.literal('event'),
    event: z.string().min(1),
    period: deadlinePeriod.exactOptional(),
  })
  .readonly();

const unspecified = z
  .strictObject({
    kind: z.literal('unspecified'),
    words: z.string(),
    challenge: challenge.exactOptional(),
  })
  .readonly();

/** When evidence of an action is owed, as the decision says it. */
export const deadlineExpression = z.discriminatedUnion('kind', [
  deadlinePeriod,
  fixed,
  onEvent,
  unspecified,
]);
export type DeadlineExpression = z.infer<typeof deadlineExpression>;
