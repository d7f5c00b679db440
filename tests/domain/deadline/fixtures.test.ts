import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { Nation } from '../../../shared/domain/calendar/vocabulary.ts';
import { addWorkingDays } from '../../../shared/domain/calendar/working-days.ts';
import { computeDue } from '../../../shared/domain/deadline/compute-due.ts';
import type { DeadlinePeriod, DeadlineUnit } from '../../../shared/domain/deadline/expression.ts';

const period = (amount: number, unit: DeadlineUnit, inclusive: boolean): DeadlinePeriod => ({
  kind: 'period',
  amount,
  unit,
  inclusive,
});

const due = (expression: DeadlinePeriod, start: string, nation: Nation = 'england-and-wales') => {
  const computed = computeDue(expression, start, bankHolidaysOf(nation));
  return computed.ok ? computed.value.due : computed.error.code;
};

describe('calendar months, plain and "beginning with" the start day', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28', '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29', '2024-02-29'],
    ['2024-10-24', 4, '2025-02-24', '2025-02-23'],
    ['2025-08-15', 3, '2025-11-15', '2025-11-14'],
    ['2024-02-29', 12, '2025-02-28', '2025-02-28'],
    ['2025-03-01', 1, '2025-04-01', '2025-03-31'],
  ])('%s, %i months: %s; beginning with: %s', (start, months, plain, beginningWith) => {
    expect(due(period(months, 'calendarMonths', false), start)).toBe(plain);
    expect(due(period(months, 'calendarMonths', true), start)).toBe(beginningWith);
  });
});

describe('working days in England and Wales, Scotland, Northern Ireland', () => {
  it.each([
    ['2024-12-18', 20, '2025-01-20', '2025-01-21', '2025-01-20'],
    ['2025-03-03', 20, '2025-03-31', '2025-03-31', '2025-04-01'],
    ['2025-04-10', 10, '2025-04-28', '2025-04-25', '2025-04-28'],
    ['2026-12-18', 10, '2027-01-06', '2027-01-07', '2027-01-06'],
    ['2024-11-23', 10, '2024-12-06', '2024-12-09', '2024-12-06'],
    ['2025-07-04', 10, '2025-07-18', '2025-07-18', '2025-07-21'],
  ])('%s, %i working days: %s, %s, %s', (start, days, english, scottish, northernIrish) => {
    const expression = period(days, 'workingDays', false);
    expect(due(expression, start, 'england-and-wales')).toBe(english);
    expect(due(expression, start, 'scotland')).toBe(scottish);
    expect(due(expression, start, 'northern-ireland')).toBe(northernIrish);
  });

  it('counts back: ten working days before 19 November 2025', () => {
    expect(addWorkingDays('2025-11-19', -10, bankHolidaysOf('england-and-wales'))).toMatchObject({
      value: { date: '2025-11-05' },
    });
  });
});
