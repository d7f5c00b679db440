import type {
  Challenge,
  DeadlineExpression,
  DeadlinePeriod,
  DeadlineUnit,
  EventExpression,
  FixedExpression,
  PeriodAnchor,
  RecurringExpression,
} from '../../../../shared/domain/deadline/expression.ts';
import type { Doubt } from '../../../../shared/domain/deadline/wording/read.ts';

/** What words come to. `null`: they are not understood, and are kept as they are. */
export type Expected = DeadlineExpression | Doubtful | null;
export type Doubtful = { readonly kind: 'doubtful'; readonly date: string; readonly doubt: Doubt };
export type Row = readonly [words: string, expected: Expected];

const units = { d: 'calendarDays', w: 'weeks', m: 'calendarMonths', wd: 'workingDays' } as const;
export type ShortUnit = keyof typeof units;
export const unitOf = (unit: ShortUnit): DeadlineUnit => units[unit];

export const run = (amount: number, unit: ShortUnit, from?: PeriodAnchor): DeadlinePeriod => ({
  kind: 'period',
  amount,
  unit: unitOf(unit),
  inclusive: false,
  ...(from && { from }),
});

export const beginningWith = (amount: number, unit: ShortUnit, from?: PeriodAnchor) => ({
  ...run(amount, unit, from),
  inclusive: true,
});

export const on = (date: string): FixedExpression => ({ kind: 'fixed', date });

export const doubtful = (date: string, doubt: Doubt): Doubtful => ({
  kind: 'doubtful',
  date,
  doubt,
});

export const after = (
  event: string,
  period?: DeadlinePeriod,
  action?: string,
): EventExpression => ({
  kind: 'event',
  event,
  ...(period && { period }),
  ...(action && { action }),
});

/** The words of a challenged or repeating row are the row's own; the test fills them in. */
export const open = (challenge: Challenge): DeadlineExpression => ({
  kind: 'unspecified',
  words: '',
  challenge,
});

export const every = (
  amount: number,
  unit: ShortUnit,
  more: Partial<RecurringExpression> = {},
): RecurringExpression => ({
  kind: 'recurring',
  every: { amount, unit: unitOf(unit) },
  ...more,
  words: '',
});
