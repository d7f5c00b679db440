import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweepReminders } from '../../../../electron/reminders/sweep.ts';
import type { Reminder } from '../../../../shared/contracts/reminders.ts';

const minuteOf = (n: number): string =>
  Temporal.PlainDateTime.from('2026-01-01T00:00')
    .add({ minutes: n })
    .toString({ smallestUnit: 'minute' });

describe('the sweep over the schedule', () => {
  it('rings each reminder exactly once, however irregularly it is asked', () => {
    const times = fc.array(fc.nat(5_000), { maxLength: 40 });
    fc.assert(
      fc.property(times, times, (ringTimes, askTimes) => {
        const schedule: Reminder[] = ringTimes.map((at, index) => ({
          id: index.toString(16).padStart(32, '0'),
          kind: 'overdue',
          ringAt: minuteOf(at),
        }));
        const rang = new Map<string, string>();
        const rung: string[] = [];
        for (const at of [...askTimes.toSorted((a, b) => a - b), 5_000]) {
          for (const one of sweepReminders(schedule, rang, minuteOf(at))) {
            const ringAt = schedule.find(({ id }) => id === one.id)?.ringAt ?? '';
            expect(ringAt <= minuteOf(at)).toBe(true);
            expect(one.isLate).toBe(ringAt < minuteOf(at - 15));
            rang.set(one.id, ringAt);
            rung.push(one.id);
          }
        }
        expect(rung.toSorted()).toEqual(schedule.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('asks through two hundred thousand without being noticed', () => {
    const schedule: Reminder[] = Array.from({ length: 200_000 }, (_, n) => ({
      id: n.toString(16).padStart(32, '0'),
      kind: 'due-soon',
      ringAt: minuteOf(n),
    }));
    const rang = new Map(schedule.slice(0, 99_990).map(({ id, ringAt }) => [id, ringAt]));
    const began = performance.now();
    expect(sweepReminders(schedule, rang, minuteOf(99_999)).length).toBe(10);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
