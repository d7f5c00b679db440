import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';
import { nation, notWorkingReason, skippedDay } from '../calendar/vocabulary.ts';
import {
  challenge,
  deadlineExpression,
  deadlineUnit,
  interval,
  periodAnchors,
} from './expression.ts';

/** What the start day is; `given` where the caller named a day and nothing more. */
export const startKinds = [...periodAnchors, 'event', 'given'] as const;
export const startKind = z.enum(startKinds);
export type StartKind = z.infer<typeof startKind>;

/** One move from start to due date, in order. The page words them in both languages. */
export const explanationStep = z.discriminatedUnion('kind', [
  /** The count runs from this day; `counted` where the day itself is the first ("beginning with"). */
  z.strictObject({ kind: z.literal('runsFrom'), date: isoDate, counted: z.boolean() }).readonly(),
  z
    .strictObject({ kind: z.literal('adds'), amount: z.int(), unit: deadlineUnit, to: isoDate })
    .readonly(),
  /** The later month has no day of that number, so its last day is taken [S58]. */
  z.strictObject({ kind: z.literal('monthTooShort'), day: z.int(), lastDay: isoDate }).readonly(),
  /** "Beginning with": the day before the corresponding date [S25][S31]. */
  z.strictObject({ kind: z.literal('dayBefore'), to: isoDate }).readonly(),
  z.strictObject({ kind: z.literal('fixedDate'), date: isoDate }).readonly(),
  z.strictObject({ kind: z.literal('onEvent'), event: z.string(), date: isoDate }).readonly(),
  z.strictObject({ kind: z.literal('awaitsEvent'), event: z.string() }).readonly(),
  /** One of a series: the `n`th, each an interval after the one before (c3.2). */
  z.strictObject({ kind: z.literal('repeats'), n: z.int().min(1), every: interval }).readonly(),
  /** The office's rule moves a due date off a day on which nobody works (c3.5 [P]). */
  z
    .strictObject({
      kind: z.literal('rolled'),
      direction: z.enum(['forward', 'back']),
      from: isoDate,
      to: isoDate,
      reason: notWorkingReason,
    })
    .readonly(),
  z.strictObject({ kind: z.literal('noDate'), challenge: challenge.exactOptional() }).readonly(),
]);
export type ExplanationStep = z.infer<typeof explanationStep>;

/**
 * Why a due date is what it is, as data. `rule` is the expression it was worked out from.
 * `listCoversDue` is false where the due date lies outside the bank-holiday list, so that only a
 * weekend could be noticed. `fallsOn` warns of a due date on a non-working day that stands all the same
 * (c3.5 [P]); `weekday` is 1 (Monday) to 7.
 */
export const explanation = z
  .strictObject({
    start: isoDate.nullable(),
    startKind,
    rule: deadlineExpression,
    steps: z.array(explanationStep).readonly(),
    skipped: z.array(skippedDay).readonly(),
    calendarVersion: isoDate,
    nation,
    listCoversDue: z.boolean(),
    fallsOn: z
      .strictObject({ weekday: z.int().min(1).max(7), reason: notWorkingReason })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type Explanation = z.infer<typeof explanation>;
