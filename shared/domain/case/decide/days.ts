import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { DecideContext } from './deciders.ts';

/** An answer cannot come before what it answers. Both are ISO dates; null where that day is not known. */
export const notBefore = (date: string, earliest: string | null): Result<string> =>
  earliest !== null && date < earliest ? refuse('date.too-early', { date, earliest }) : ok(date);

/** It happened, and not before what it follows. */
export function happenedSince(
  date: string,
  earliest: string | null,
  { today }: DecideContext,
): Result<string> {
  return date > today ? refuse('date.in-future', { date }) : notBefore(date, earliest);
}

/** A day to look at something again lies ahead; today is early enough. */
export const stillAhead = (date: string, { today }: DecideContext): Result<string> =>
  date < today ? refuse('date.in-past', { date }) : ok(date);
