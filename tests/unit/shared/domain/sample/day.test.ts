import { describe, expect, it } from 'vitest';
import { dayFromToday, withPrintedDays } from '../../../../../shared/domain/sample/index.ts';

const on = (date: string) => Temporal.PlainDate.from(date);

describe('a day counted from today', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-23', -2, '2026-11-20'],
    ['2026-11-23', -3, '2026-11-20'],
    ['2026-11-23', -4, '2026-11-19'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-23', 6, '2026-11-30'],
    ['2026-11-22', 0, '2026-11-20'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2024-02-29', -366, '2023-02-28'],
  ])('from %s, %i days, is %s', (today, days, expected) => {
    expect(dayFromToday(on(today), days).toString()).toBe(expected);
  });

  it('is never a weekend, and keeps past, future and order, whatever today is', () => {
    for (let week = 0; week < 7; week += 1) {
      const today = on('2026-11-23').add({ days: week });
      let last = dayFromToday(today, -400);
      for (let days = -399; days <= 60; days += 1) {
        const day = dayFromToday(today, days);
        expect(day.dayOfWeek).toBeLessThanOrEqual(5);
        expect(Temporal.PlainDate.compare(last, day)).toBeLessThanOrEqual(0);
        expect(Math.sign(Temporal.PlainDate.compare(day, today))).toBeOneOf(
          days > 0 ? [1] : [0, -1],
        );
        last = day;
      }
    }
  });
});

describe('printed days', () => {
  it('replace every mark, as a letter in either language writes the date', () => {
    const text = 'Paid on {today-10}, told {today}, due by {today+9}.';
    expect(withPrintedDays(text, on('2023-02-23'), 'en')).toBe(
      'Paid on 13 February 2023, told 23 February 2023, due by 6 March 2023.',
    );
    expect(withPrintedDays('Talwyd ar {today-10}.', on('2023-02-23'), 'cy')).toBe(
      'Talwyd ar 13 Chwefror 2023.',
    );
  });

  it('leave other text alone', () => {
    const text = 'Braces {like these} and £100.00 stay.';
    expect(withPrintedDays(text, on('2023-02-23'), 'en')).toBe(text);
  });
});
