import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../../../shared/domain/calendar/working-days.ts';
import { computeDue, dueFrom } from '../../../../../shared/domain/deadline/compute-due.ts';
import { explanation } from '../../../../../shared/domain/deadline/explanation.ts';
import type { DeadlineExpression } from '../../../../../shared/domain/deadline/expression.ts';
import type { RollRule } from '../../../../../shared/domain/deadline/roll.ts';

const english = bankHolidaysOf('england-and-wales');
const threeMonths = {
  kind: 'period',
  amount: 3,
  unit: 'calendarMonths',
  inclusive: false,
} as const;

function rolled(
  rollRule: RollRule | undefined,
  expression: DeadlineExpression,
  start: string | null,
  calendar: WorkingCalendar = english,
) {
  const due = computeDue(expression, start, calendar, 'given', rollRule ? { rollRule } : {});
  if (!due.ok) throw new Error(due.error.code);
  expect(explanation.parse(due.value.explanation)).toEqual(due.value.explanation);
  return due.value;
}

describe('a due date on which nobody works', () => {
  it.each<[RollRule | undefined, string]>([
    [undefined, '2025-11-15'],
    ['keep', '2025-11-15'],
    ['forward', '2025-11-17'],
    ['back', '2025-11-14'],
  ])('by the rule "%s" is owed on %s', (rule, due) => {
    const answer = rolled(rule, threeMonths, '2025-08-15');
    expect(answer.due).toBe(due);
    const isKept = due === '2025-11-15';
    expect(answer.explanation.fallsOn).toEqual(
      isKept ? { weekday: 6, reason: { kind: 'weekend' } } : undefined,
    );
    expect(answer.explanation.steps.at(-1)).toEqual(
      isKept
        ? { kind: 'adds', amount: 3, unit: 'calendarMonths', to: '2025-11-15' }
        : {
            kind: 'rolled',
            direction: rule,
            from: '2025-11-15',
            to: due,
            reason: { kind: 'weekend' },
          },
    );
  });

  it('rolls over a whole Easter, either way, and says which holiday moved it', () => {
    const goodFriday = { kind: 'fixed', date: '2025-04-18' } as const;
    expect(rolled('forward', goodFriday, null).due).toBe('2025-04-22');
    const back = rolled('back', goodFriday, null);
    expect(back.due).toBe('2025-04-17');
    expect(back.explanation.steps.at(-1)).toMatchObject({
      direction: 'back',
      reason: { kind: 'bankHoliday', name: { en: 'Good Friday' } },
    });
  });

  it('rolls over the days on which the office is shut', () => {
    const name = { en: 'Move', cy: 'Symud' };
    const shut = { ...english, closures: [{ from: '2025-06-03', to: '2025-06-05', name }] };
    const answer = rolled('forward', { kind: 'fixed', date: '2025-06-04' }, null, shut);
    expect(answer.due).toBe('2025-06-06');
    expect(answer.explanation.steps.at(-1)).toMatchObject({
      reason: { kind: 'officeClosure', name },
    });
  });

  it('is left alone where it is a working day', () => {
    for (const rule of ['forward', 'back'] as const) {
      expect(rolled(rule, { kind: 'fixed', date: '2025-06-04' }, null).due).toBe('2025-06-04');
    }
  });

  it('never rolls back past its start, but may roll back onto it', () => {
    const oneDay = { kind: 'period', amount: 1, unit: 'calendarDays', inclusive: false } as const;
    expect(rolled('back', oneDay, '2025-11-14').due).toBe('2025-11-14');
    const stays = rolled('back', oneDay, '2025-11-15');
    expect(stays.due).toBe('2025-11-16');
    expect(stays.explanation.steps.map(({ kind }) => kind)).toEqual(['runsFrom', 'adds']);
    expect(stays.explanation.fallsOn).toMatchObject({ weekday: 7 });
    expect(rolled('forward', oneDay, '2025-11-15').due).toBe('2025-11-17');
  });

  it('stays where a closure has no end in sight', () => {
    const name = { en: 'x', cy: 'x' };
    const shut = { ...english, closures: [{ from: '2018-01-01', to: '2028-12-31', name }] };
    expect(rolled('forward', { kind: 'fixed', date: '2025-06-04' }, null, shut).due).toBe(
      '2025-06-04',
    );
    const year = { ...english, closures: [{ from: '2025-01-01', to: '2025-12-31', name }] };
    expect(rolled('forward', { kind: 'fixed', date: '2025-01-02' }, null, year).due).toBe(
      '2026-01-02',
    );
  });

  it('has nothing to roll where there is no date', () => {
    expect(rolled('forward', { kind: 'event', event: 'consent' }, null).due).toBeNull();
  });

  it('rolls where the start comes from the record too', () => {
    expect(
      dueFrom(threeMonths, { decision: '2025-08-15' }, english, { rollRule: 'forward' }),
    ).toMatchObject({ value: { due: '2025-11-17', explanation: { startKind: 'decision' } } });
  });
});
