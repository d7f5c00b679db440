import { describe, expect, it } from 'vitest';
import { periodOf, periodsBetween } from '../../../shared/domain/figures/period.ts';
import { median, percentOf } from '../../../shared/domain/figures/share.ts';

describe('a share', () => {
  it('is no percentage of fewer than ten', () => {
    expect(percentOf({ of: 3, among: 9 })).toBeNull();
    expect(percentOf({ of: 3, among: 10 })).toBe(30);
  });

  it('is all or none only where it is', () => {
    expect(percentOf({ of: 997, among: 1000 })).toBe(99);
    expect(percentOf({ of: 1000, among: 1000 })).toBe(100);
    expect(percentOf({ of: 1, among: 1000 })).toBe(1);
    expect(percentOf({ of: 0, among: 1000 })).toBe(0);
    expect(percentOf({ of: 2, among: 3 * 10 })).toBe(7);
  });
});

describe('a median', () => {
  it('is the middle, or the mean of the middle two, or nothing', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 2, 4, 100])).toBe(7);
    expect(median([])).toBeNull();
  });
});

describe('an office year', () => {
  it('runs from April to March', () => {
    expect(periodOf('2026-03-31', 'year')).toEqual({
      id: '2025-26',
      from: '2025-04-01',
      to: '2026-03-31',
    });
    expect(periodOf('2026-04-01', 'year').id).toBe('2026-27');
    expect(periodOf('1999-12-31', 'year').id).toBe('1999-00');
  });

  it.each([
    ['2025-04-01', '2025-26 Q1', '2025-04-01', '2025-06-30'],
    ['2025-09-30', '2025-26 Q2', '2025-07-01', '2025-09-30'],
    ['2025-12-31', '2025-26 Q3', '2025-10-01', '2025-12-31'],
    ['2024-02-29', '2023-24 Q4', '2024-01-01', '2024-03-31'],
  ])('has four quarters: %s is in %s', (day, id, from, to) => {
    expect(periodOf(day, 'quarter')).toEqual({ id, from, to });
  });

  it('leaves no gap between two days', () => {
    expect(periodsBetween('2025-05-10', '2026-02-01', 'quarter').map(({ id }) => id)).toEqual([
      '2025-26 Q1',
      '2025-26 Q2',
      '2025-26 Q3',
      '2025-26 Q4',
    ]);
    expect(periodsBetween('2025-05-10', '2025-05-10', 'year')).toHaveLength(1);
  });

  it('ends with the period that begins on the last day, and is one where the days are the wrong way round', () => {
    const ids = (first: string, last: string) =>
      periodsBetween(first, last, 'quarter').map(({ id }) => id);
    expect(ids('2025-05-10', '2025-06-30')).toEqual(['2025-26 Q1']);
    expect(ids('2025-05-10', '2025-07-01')).toEqual(['2025-26 Q1', '2025-26 Q2']);
    expect(ids('2025-05-10', '2025-01-01')).toEqual(['2025-26 Q1']);
  });
});
