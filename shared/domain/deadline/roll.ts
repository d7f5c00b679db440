import type { NotWorkingReason } from '../calendar/vocabulary.ts';
import { reasonNotWorking, type WorkingCalendar } from '../calendar/working-days.ts';
import type { ExplanationStep } from './explanation.ts';

/**
 * What becomes of a due date on which nobody works (c3.5 [P]): it stands, with a warning; it moves to the
 * next working day; or to the one before.
 */
export const rollRules = ['keep', 'forward', 'back'] as const;
export type RollRule = (typeof rollRules)[number];

export type Rolled = { readonly due: string; readonly steps: readonly ExplanationStep[] };

/**
 * Moves a due date by the rule. A date that would roll back before the start stays where it is:
 * nothing may be owed before it was asked for.
 *
 * @param due ISO date.
 * @param start ISO date the count ran from, or null.
 */
export function roll(
  due: string,
  start: string | null,
  rule: RollRule,
  calendar: WorkingCalendar,
): Rolled {
  const reason = reasonNotWorking(Temporal.PlainDate.from(due), calendar);
  if (rule === 'keep' || reason === null) return { due, steps: [] };
  const to = nextWorkingDay(due, rule === 'forward' ? 1 : -1, calendar);
  if (to === null || (start !== null && to < start)) return { due, steps: [] };
  return { due: to, steps: [rolled(rule, due, to, reason)] };
}

/** Longer than any closure, so that one entered without end cannot trap the search. */
const farthest = 366;

function nextWorkingDay(due: string, step: 1 | -1, calendar: WorkingCalendar): string | null {
  const from = Temporal.PlainDate.from(due);
  for (let days = 1; days <= farthest; days += 1) {
    const day = from.add({ days: days * step });
    if (reasonNotWorking(day, calendar) === null) return day.toString();
  }
  return null;
}

const rolled = (
  direction: 'forward' | 'back',
  from: string,
  to: string,
  reason: NotWorkingReason,
): ExplanationStep => ({ kind: 'rolled', direction, from, to, reason });
