import { describe, expect, it } from 'vitest';
import {
  type Compliance,
  complianceOver,
  medianOfPeers,
  noCounts,
  placeOf,
  ratesOf,
} from '../../../shared/domain/figures/compliance.ts';
import type { CountedAction, Outcome } from '../../../shared/domain/figures/counted.ts';

let made = 0;
const action = (
  current: readonly [string | null, Outcome],
  original: readonly [string | null, Outcome] = current,
): CountedAction => {
  made += 1;
  return {
    caseId: 'c',
    recommendationId: `${made}`,
    bodies: ['Glanwern Council'],
    dues: { current: current[0], original: original[0] },
    outcomes: { current: current[1], original: original[1] },
    onTimeBy: 'evidenceComplete',
  };
};

/**
 * Reckoned by hand, as at 25 November 2026. Due April to June 2026: six, of which two on time, one late, one
 * treated as met, one ceased, one not met. July to September: nothing. October to December: three by the day,
 * of which one on time by a date that was moved from June, one met on a day nobody knows, one open. One is due
 * in December and one has no date.
 */
const caseload: readonly CountedAction[] = [
  action(['2026-04-01', 'on-time']),
  action(['2026-05-15', 'on-time']),
  action(['2026-06-30', 'late']),
  action(['2026-06-01', 'treated']),
  action(['2026-06-02', 'otherwise']),
  action(['2026-06-03', 'not-met']),
  action(['2026-10-20', 'on-time'], ['2026-06-20', 'late']),
  action(['2026-11-25', 'undated']),
  action(['2026-11-02', 'open']),
  action(['2026-12-01', 'on-time']),
  action([null, 'open']),
];
const asAt = '2026-11-25';
const read = ({ periods, total, notYetDue, noDate }: Compliance) => ({
  periods: periods.map(({ period, due, counts }) => [
    period.id,
    due,
    Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
  ]),
  due: total?.due,
  notYetDue,
  noDate,
});

describe('compliance over time', () => {
  it('by the dates as they stand now is what was reckoned by hand', () => {
    expect(read(complianceOver(caseload, { by: 'current', span: 'quarter', asAt }))).toEqual({
      periods: [
        ['2026-27 Q1', 6, { 'on-time': 2, late: 1, treated: 1, otherwise: 1, 'not-met': 1 }],
        ['2026-27 Q2', 0, {}],
        ['2026-27 Q3', 3, { 'on-time': 1, undated: 1, open: 1 }],
      ],
      due: 9,
      notYetDue: 1,
      noDate: 1,
    });
  });

  it('by the dates first set moves what had more time back, and calls it late', () => {
    expect(read(complianceOver(caseload, { by: 'original', span: 'quarter', asAt }))).toEqual({
      periods: [
        ['2026-27 Q1', 7, { 'on-time': 2, late: 2, treated: 1, otherwise: 1, 'not-met': 1 }],
        ['2026-27 Q2', 0, {}],
        ['2026-27 Q3', 2, { undated: 1, open: 1 }],
      ],
      due: 9,
      notYetDue: 1,
      noDate: 1,
    });
  });

  it('by years holds them in one', () => {
    const { periods, total } = complianceOver(caseload, { by: 'current', span: 'year', asAt });
    expect(periods).toMatchObject([{ period: { id: '2026-27' }, due: 9 }]);
    expect(total?.counts).toEqual(periods[0]?.counts);
  });

  it('begins with the earliest date, in whatever order the actions come', () => {
    const late = [...caseload].reverse();
    const taking = { by: 'current', span: 'quarter', asAt } as const;
    const { periods, total } = complianceOver(late, taking);
    expect(periods.map(({ period }) => period.id)).toEqual([
      '2026-27 Q1',
      '2026-27 Q2',
      '2026-27 Q3',
    ]);
    expect(total?.period).toEqual({ id: 'all', from: '2026-04-01', to: asAt });
  });

  it('of nothing due has no period', () => {
    const { periods, total } = complianceOver([action([null, 'open'])], {
      by: 'current',
      span: 'year',
      asAt,
    });
    expect([periods, total]).toEqual([[], null]);
  });

  it('puts each action where its count is', () => {
    const taking = { by: 'original', span: 'quarter', asAt } as const;
    const moved = action(['2026-12-30', 'open'], ['2026-06-20', 'open']);
    expect(placeOf(moved, taking)).toMatchObject({ id: '2026-27 Q1' });
    expect(placeOf(moved, { ...taking, by: 'current' })).toBe('not-yet-due');
    expect(placeOf(moved, { ...taking, by: 'current', asAt: '2026-12-30' })).toMatchObject({
      id: '2026-27 Q3',
    });
  });
});

describe('rates', () => {
  it('are of the first quarter: 4 of 6 complied, 2 of 6 on time, 1 of 3 met was late', () => {
    const counts = { ...noCounts, 'on-time': 2, late: 1, treated: 1, otherwise: 1, 'not-met': 1 };
    expect(ratesOf({ due: 6, counts })).toEqual({
      complied: { of: 4, among: 6 },
      onTime: { of: 2, among: 6 },
      late: { of: 1, among: 3 },
    });
  });

  it('count something else that was accepted as no compliance, and what has no day as no lateness', () => {
    const counts = { ...noCounts, equivalent: 3, undated: 2 };
    expect(ratesOf({ due: 5, counts })).toEqual({
      complied: { of: 2, among: 5 },
      onTime: { of: 0, among: 5 },
      late: { of: 0, among: 2 },
    });
  });
});

describe('the median of peers', () => {
  it('is of those that had something due, and says how many they are and how much it was', () => {
    const shares = [
      { of: 9, among: 10 },
      { of: 1, among: 2 },
      { of: 0, among: 0 },
      { of: 3, among: 4 },
    ];
    expect(medianOfPeers(shares)).toEqual({ percent: 75, bodies: 3, due: 16 });
    expect(medianOfPeers([{ of: 0, among: 0 }])).toBeNull();
  });
});
