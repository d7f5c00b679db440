import { describe, expect, it } from 'vitest';
import { daysOf, isWithin } from '../../../shared/domain/desk/period.ts';
import type { NamedPeriod } from '../../../shared/domain/desk/vocabulary.ts';

const named = (name: NamedPeriod, today: string) => daysOf({ kind: 'named', name }, today);

describe('a stretch of days that moves with the calendar', () => {
  it.each<[NamedPeriod, string, string, string]>([
    ['this-week', '2026-11-26', '2026-11-23', '2026-11-29'],
    ['this-week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['this-week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['next-week', '2026-12-31', '2027-01-04', '2027-01-10'],
    ['this-month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['last-month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['last-month', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['next-month', '2026-01-31', '2026-02-01', '2026-02-28'],
  ])('%s on %s runs from %s to %s', (name, today, from, to) => {
    expect(named(name, today)).toEqual({ from, to });
  });

  it('counts both its ends, and none where an end is left open', () => {
    const days = daysOf({ kind: 'between', from: '2026-03-01', to: '2026-03-31' }, '2026-11-26');
    const asked = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    expect(asked.map((day) => isWithin(day, days))).toEqual([false, true, true, false]);
    expect(isWithin('1999-01-01', { from: null, to: '2026-03-31' })).toBe(true);
    expect(isWithin('2099-01-01', { from: '2026-03-31', to: null })).toBe(true);
    expect(isWithin(null, { from: null, to: null })).toBe(false);
  });
});
