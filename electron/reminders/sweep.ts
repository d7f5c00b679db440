import type { Payload } from '../../shared/contracts/index.ts';
import type { Reminder } from '../../shared/contracts/reminders.ts';

/** A ring more than this after its time was missed: the app was closed or the machine asleep. */
const lateMinutes = 15;

export type Rung = Payload<'reminders.rang'>['rung'][number];

/**
 * Everything due by `now` (`YYYY-MM-DDTHH:MM`, local) that has not rung. Nothing is skipped for being
 * past; `rang` holds the time each rang for, so one moved to a later time rings again.
 */
export function sweepReminders(
  schedule: readonly Reminder[],
  rang: ReadonlyMap<string, string>,
  now: string,
): readonly Rung[] {
  return schedule
    .filter(({ id, ringAt }) => ringAt <= now && (rang.get(id) ?? '') < ringAt)
    .map(({ id, kind, ringAt }) => ({
      id,
      kind,
      isLate: minutesBetween(ringAt, now) > lateMinutes,
    }));
}

function minutesBetween(from: string, to: string): number {
  const start = Temporal.PlainDateTime.from(from);
  return start.until(to).total({ unit: 'minutes', relativeTo: start });
}
