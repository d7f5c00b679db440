import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../../../shared/domain/calendar/working-days.ts';

const english = bankHolidaysOf('england-and-wales');
const scottish = bankHolidaysOf('scotland');

describe('isWorkingDay', () => {
  it('gives the reason where a day is not one', () => {
    expect(isWorkingDay('2025-04-17', english)).toEqual({ ok: true, value: { working: true } });
    expect(isWorkingDay('2025-04-19', english)).toEqual({
      ok: true,
      value: { working: false, reason: { kind: 'weekend' } },
    });
    expect(isWorkingDay('2025-04-21', english)).toEqual({
      ok: true,
      value: {
        working: false,
        reason: { kind: 'bankHoliday', name: { en: 'Easter Monday', cy: 'Dydd Llun y Pasg' } },
      },
    });
    expect(isWorkingDay('2025-04-21', scottish)).toEqual({ ok: true, value: { working: true } });
  });

  it('refuses a day outside the list, and one that does not exist', () => {
    expect(isWorkingDay('2029-01-02', english)).toEqual({
      ok: false,
      error: {
        code: 'deadline.calendar-range',
        detail: {
          date: '2029-01-02',
          nation: 'england-and-wales',
          from: '2017-01-01',
          to: '2028-12-31',
        },
      },
    });
    expect(isWorkingDay('2025-02-30', english)).toMatchObject({
      error: { code: 'deadline.no-such-date', detail: { words: '2025-02-30' } },
    });
  });
});

describe('addWorkingDays', () => {
  it('names every day it passes over, in order', () => {
    expect(addWorkingDays('2025-04-16', 2, english)).toEqual({
      ok: true,
      value: {
        date: '2025-04-22',
        skipped: [
          {
            date: '2025-04-18',
            reason: {
              kind: 'bankHoliday',
              name: { en: 'Good Friday', cy: 'Dydd Gwener y Groglith' },
            },
          },
          { date: '2025-04-19', reason: { kind: 'weekend' } },
          { date: '2025-04-20', reason: { kind: 'weekend' } },
          {
            date: '2025-04-21',
            reason: { kind: 'bankHoliday', name: { en: 'Easter Monday', cy: 'Dydd Llun y Pasg' } },
          },
        ],
      },
    });
  });

  it('counts back from a date', () => {
    expect(addWorkingDays('2025-11-19', -10, english)).toMatchObject({
      value: { date: '2025-11-05' },
    });
    expect(addWorkingDays('2025-11-17', -1, english)).toMatchObject({
      value: {
        date: '2025-11-14',
        skipped: [{ date: '2025-11-16' }, { date: '2025-11-15' }],
      },
    });
  });

  it('stays where it is for none, even at a weekend', () => {
    expect(addWorkingDays('2025-11-16', 0, english)).toEqual({
      ok: true,
      value: { date: '2025-11-16', skipped: [] },
    });
  });

  it('refuses to judge a day the list does not cover, at either end', () => {
    expect(addWorkingDays('2028-12-29', 1, english)).toMatchObject({
      error: { code: 'deadline.calendar-range', detail: { date: '2029-01-01' } },
    });
    expect(addWorkingDays('2017-01-03', -1, english)).toMatchObject({
      error: { code: 'deadline.calendar-range', detail: { date: '2016-12-31' } },
    });
    expect(addWorkingDays('2016-12-31', 1, english)).toMatchObject({
      value: { date: '2017-01-03' },
    });
    expect(addWorkingDays('2016-12-30', 1, english)).toMatchObject({
      error: { code: 'deadline.calendar-range', detail: { date: '2016-12-31' } },
    });
  });

  it('refuses half a day and a date that does not exist', () => {
    expect(addWorkingDays('2025-01-01', 1.5, english)).toMatchObject({
      error: { code: 'deadline.amount', detail: { amount: 1.5 } },
    });
    expect(addWorkingDays('2025-13-01', 1, english)).toMatchObject({
      error: { code: 'deadline.no-such-date' },
    });
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2025-02-28', '2025-03-17', 11, 'eleven working days late'],
    ['2025-03-17', '2025-02-28', -11, 'eleven working days early'],
    ['2025-04-17', '2025-04-22', 1, 'over Easter'],
    ['2025-03-15', '2025-03-17', 1, 'due on a Saturday, received on the Monday'],
    ['2025-03-14', '2025-03-15', 0, 'received on the Saturday after'],
    ['2025-03-14', '2025-03-14', 0, 'the same day'],
  ])('%s to %s: %i (%s)', (from, to, days) => {
    expect(workingDaysBetween(from, to, english)).toEqual({ ok: true, value: days });
  });

  it('refuses where a day between lies outside the list', () => {
    expect(workingDaysBetween('2028-12-28', '2029-01-05', english)).toMatchObject({
      error: { code: 'deadline.calendar-range', detail: { date: '2029-01-01' } },
    });
    expect(workingDaysBetween('2025-01-01', '2025-02-30', english)).toMatchObject({
      error: { code: 'deadline.no-such-date', detail: { words: '2025-02-30' } },
    });
  });
});
