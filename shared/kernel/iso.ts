import { z } from 'zod';

/** A day that exists, as `YYYY-MM-DD`. */
export const isoDate = z.string().refine(isIsoDate, 'not a date');

/** An instant in UTC with milliseconds, as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export const isoInstant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** A time of day by the clock, as `HH:MM`. */
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** 128 random bits as 32 lower-case hex digits. */
export const randomId = z.string().regex(/^[0-9a-f]{32}$/);

export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
