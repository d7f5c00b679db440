import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';

/** The three parts of the United Kingdom that have a bank-holiday list of their own. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export const nation = z.enum(nations);
export type Nation = z.infer<typeof nation>;

/** Words that are data rather than interface: a holiday, an office, a kind of recommendation. */
export const bothLanguages = z
  .strictObject({ en: z.string().min(1), cy: z.string().min(1) })
  .readonly();
export type BothLanguages = z.infer<typeof bothLanguages>;

/** A weekday on which no work is counted, as ISO date. */
export const bankHoliday = z.strictObject({ date: isoDate, name: bothLanguages }).readonly();
export type BankHoliday = z.infer<typeof bankHoliday>;

/**
 * A nation's bank holidays from `from` to `to`, both included; outside them nothing is known.
 * `version` is the day the list was last compared with what is published. `days` rise by date.
 */
export const bankHolidayList = z
  .strictObject({
    nation,
    version: isoDate,
    from: isoDate,
    to: isoDate,
    days: z.array(bankHoliday).readonly(),
  })
  .readonly()
  .refine((list) => list.from <= list.to, 'ends before it begins')
  .refine(
    ({ days }) =>
      days.every((day, index) => index === 0 || (days[index - 1]?.date ?? '') < day.date),
    'days do not rise by date',
  )
  .refine(
    ({ days, from, to }) => days.every(({ date }) => from <= date && date <= to),
    'a day lies outside the range',
  );
export type BankHolidayList = z.infer<typeof bankHolidayList>;

/**
 * Days on which the office itself is shut, first and last included. Kept apart from bank holidays,
 * which come from a list anyone can check; a closure is the office's own word (c3.4 [P]).
 */
export const officeClosure = z
  .strictObject({ from: isoDate, to: isoDate, name: bothLanguages })
  .readonly()
  .refine(({ from, to }) => from <= to, 'ends before it begins');
export type OfficeClosure = z.infer<typeof officeClosure>;

/** What working days are counted by: a nation's bank holidays, and the office's own closures. */
export type WorkingCalendar = BankHolidayList & {
  readonly closures?: readonly OfficeClosure[];
};

export const notWorkingReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekend') }).readonly(),
  z.strictObject({ kind: z.literal('bankHoliday'), name: bothLanguages }).readonly(),
  z.strictObject({ kind: z.literal('officeClosure'), name: bothLanguages }).readonly(),
]);
export type NotWorkingReason = z.infer<typeof notWorkingReason>;

/** A day passed over while working days were counted, and why. */
export const skippedDay = z.strictObject({ date: isoDate, reason: notWorkingReason }).readonly();
export type SkippedDay = z.infer<typeof skippedDay>;
