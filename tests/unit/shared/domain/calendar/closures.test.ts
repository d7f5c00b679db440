import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import { officeClosure } from '../../../../../shared/domain/calendar/vocabulary.ts';
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../../../../shared/domain/calendar/working-days.ts';

const name = { en: 'Christmas closure', cy: 'Cau dros y Nadolig' };
/** Christmas 2025 falls on a Thursday; the office is shut from the Wednesday to the Wednesday after. */
const calendar: WorkingCalendar = {
  ...bankHolidaysOf('england-and-wales'),
  closures: [{ from: '2025-12-24', to: '2025-12-31', name }],
};

describe('days on which the office is shut', () => {
  it.each<[string, string | null, string]>([
    ['2025-12-23', null, 'the day before'],
    ['2025-12-24', 'officeClosure', 'the first day'],
    ['2025-12-25', 'bankHoliday', 'a bank holiday within is a bank holiday'],
    ['2025-12-27', 'weekend', 'a weekend within is a weekend'],
    ['2025-12-31', 'officeClosure', 'the last day'],
    ['2026-01-02', null, 'after it'],
  ])('%s: %s (%s)', (date, reason) => {
    const answer = isWorkingDay(date, calendar);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.working ? null : answer.value.reason.kind).toBe(reason);
  });

  it('are passed over by name, beside the bank holidays', () => {
    expect(addWorkingDays('2025-12-23', 1, calendar)).toMatchObject({
      value: {
        date: '2026-01-02',
        skipped: [
          { date: '2025-12-24', reason: { kind: 'officeClosure', name } },
          { date: '2025-12-25', reason: { kind: 'bankHoliday' } },
          { date: '2025-12-26', reason: { kind: 'bankHoliday' } },
          { date: '2025-12-27', reason: { kind: 'weekend' } },
          { date: '2025-12-28', reason: { kind: 'weekend' } },
          { date: '2025-12-29', reason: { kind: 'officeClosure' } },
          { date: '2025-12-30', reason: { kind: 'officeClosure' } },
          { date: '2025-12-31', reason: { kind: 'officeClosure' } },
          { date: '2026-01-01', reason: { kind: 'bankHoliday' } },
        ],
      },
    });
    expect(addWorkingDays('2026-01-02', -1, calendar)).toMatchObject({
      value: { date: '2025-12-23' },
    });
    expect(workingDaysBetween('2025-12-23', '2026-01-02', calendar)).toEqual({
      ok: true,
      value: 1,
    });
  });

  it('change nothing where there are none', () => {
    const plain = bankHolidaysOf('england-and-wales');
    expect(addWorkingDays('2025-12-23', 1, { ...plain, closures: [] })).toEqual(
      addWorkingDays('2025-12-23', 1, plain),
    );
    expect(addWorkingDays('2025-12-23', 1, plain)).toMatchObject({ value: { date: '2025-12-24' } });
  });

  it('may be one day long, and never end before they begin', () => {
    const oneDay = { from: '2025-12-24', to: '2025-12-24', name };
    expect(officeClosure.parse(oneDay)).toEqual(oneDay);
    for (const bad of [
      { ...oneDay, to: '2025-12-23' },
      { ...oneDay, name: 'x' },
      { ...oneDay, from: '24/12' },
    ]) {
      expect(officeClosure.safeParse(bad).success).toBe(false);
    }
  });
});
