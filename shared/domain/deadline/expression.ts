import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';

/** The units in real use (c3.2); a year is written as twelve calendar months. */
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

/** `inclusive`: the words are "beginning with" the start day (c3.3 [S25][S31][S58]). */
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

/** Why words that name no date should be challenged when they are entered (c3.8 [P]). */
export const challenges = [
  'vague',
  'recurring',
  'conditional',
  'not-set',
  /** Two limits: "within 6 to 8 weeks". Which of them binds is not ours to choose. */
  'range',
  /** "By 31 March": which one? */
  'no-year',
] as const;
export const challenge = z.enum(challenges);
export type Challenge = z.infer<typeof challenge>;

const fixed = z.strictObject({ kind: z.literal('fixed'), date: isoDate }).readonly();

/**
 * Due on the day `event` happens, or when `period` has run from it; until then it awaits its trigger (c3.7).
 * `action` is the number of the other recommendation that must be carried out first, as printed but
 * without brackets: "2", "b". Compare it by `isSameNumber`.
 */
const onEvent = z
  .strictObject({
    kind: z.literal('event'),
    event: z.string().min(1),
    period: deadlinePeriod.exactOptional(),
    action: z.string().min(1).exactOptional(),
  })
  .readonly();

const unspecified = z
  .strictObject({
    kind: z.literal('unspecified'),
    words: z.string(),
    challenge: challenge.exactOptional(),
  })
  .readonly();

/** How long, with no word of where it runs from. */
export const interval = z
  .strictObject({ amount: z.int().min(1).max(longestPeriod), unit: deadlineUnit })
  .readonly();
export type Interval = z.infer<typeof interval>;

/** When the first of a series is owed. */
export const firstOfSeries = z.discriminatedUnion('kind', [deadlinePeriod, fixed, onEvent]);
export type FirstOfSeries = z.infer<typeof firstOfSeries>;

/**
 * Owed again and again (c3.2). Without `first` the series is counted from the start day, so that its
 * first is owed one interval later. It ends after `times`, after the last on or before `until`, or
 * when `during` has run from the start day; with none of them it goes on until the office ends it.
 * `words` are those of the decision.
 */
export const recurringExpression = z
  .strictObject({
    kind: z.literal('recurring'),
    every: interval,
    first: firstOfSeries.exactOptional(),
    times: z.int().min(1).max(longestPeriod).exactOptional(),
    until: isoDate.exactOptional(),
    during: interval.exactOptional(),
    words: z.string(),
  })
  .readonly();
export type RecurringExpression = z.infer<typeof recurringExpression>;

/** When evidence of an action is owed, as the decision says it. */
export const deadlineExpression = z.discriminatedUnion('kind', [
  deadlinePeriod,
  fixed,
  onEvent,
  recurringExpression,
  unspecified,
]);
export type DeadlineExpression = z.infer<typeof deadlineExpression>;
export type EventExpression = z.infer<typeof onEvent>;
export type FixedExpression = z.infer<typeof fixed>;
