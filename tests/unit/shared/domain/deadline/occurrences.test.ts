import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import { computeDue, dueFrom } from '../../../../../shared/domain/deadline/compute-due.ts';
import { explanation } from '../../../../../shared/domain/deadline/explanation.ts';
import type {
  DeadlineExpression,
  DeadlineUnit,
  RecurringExpression,
} from '../../../../../shared/domain/deadline/expression.ts';
import {
  type OccurrenceOptions,
  occurrenceOf,
  occurrencesOf,
} from '../../../../../shared/domain/deadline/occurrences.ts';

const english = bankHolidaysOf('england-and-wales');

const every = (
  amount: number,
  unit: DeadlineUnit,
  more: Partial<RecurringExpression> = {},
): RecurringExpression => ({ kind: 'recurring', every: { amount, unit }, words: 'x', ...more });

const oneMonth = { kind: 'period', amount: 1, unit: 'calendarMonths', inclusive: false } as const;

function days(
  expression: DeadlineExpression,
  start: string | null,
  most = 20,
  options: OccurrenceOptions = {},
) {
  const found = occurrencesOf(expression, start, english, most, options);
  if (!found.ok) return found.error.code;
  for (const { explanation: why } of found.value) expect(explanation.parse(why)).toEqual(why);
  expect(found.value.map(({ n }) => n)).toEqual(found.value.map((_, index) => index + 1));
  return found.value.map(({ due }) => due);
}

describe('a series', () => {
  it('runs from the start where the words name no first', () => {
    expect(days(every(6, 'calendarMonths'), '2025-03-03', 3)).toEqual([
      '2025-09-03',
      '2026-03-03',
      '2026-09-03',
    ]);
  });

  it('keeps the day of the month after a short month', () => {
    expect(days(every(1, 'calendarMonths'), '2025-01-31', 3)).toEqual([
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
    ]);
  });

  it.each<[DeadlineUnit, readonly string[]]>([
    ['weeks', ['2025-04-24', '2025-05-08']],
    ['calendarDays', ['2025-04-12', '2025-04-14']],
    ['workingDays', ['2025-04-14', '2025-04-16']],
  ])('may be counted in %s', (unit, due) => {
    expect(days(every(2, unit), '2025-04-10', 2)).toEqual(due);
  });

  it('begins with its own first, and is counted on from that', () => {
    expect(days(every(3, 'calendarMonths', { first: oneMonth }), '2025-03-31', 3)).toEqual([
      '2025-04-30',
      '2025-07-30',
      '2025-10-30',
    ]);
    expect(
      days(every(1, 'weeks', { first: { kind: 'fixed', date: '2025-04-01' } }), null, 2),
    ).toEqual(['2025-04-01', '2025-04-08']);
  });

  it('ends after so many times', () => {
    expect(days(every(1, 'weeks', { times: 2 }), '2025-03-03')).toEqual([
      '2025-03-10',
      '2025-03-17',
    ]);
  });

  it('ends with the last on or before a day', () => {
    const until = (date: string) => days(every(1, 'weeks', { until: date }), '2025-03-03');
    expect(until('2025-03-16')).toEqual(['2025-03-10']);
    expect(until('2025-03-17')).toEqual(['2025-03-10', '2025-03-17']);
    expect(until('2025-03-09')).toEqual([]);
  });

  it('ends when its time has run', () => {
    const during = { amount: 1, unit: 'calendarMonths' } as const;
    expect(days(every(1, 'weeks', { during }), '2025-02-03')).toEqual([
      '2025-02-10',
      '2025-02-17',
      '2025-02-24',
      '2025-03-03',
    ]);
  });

  it('goes on for as many as are asked for, and no further', () => {
    expect(days(every(1, 'weeks'), '2025-03-03', 4)).toHaveLength(4);
    expect(days(every(1, 'weeks'), '2025-03-03', 0)).toEqual([]);
  });

  it('waits for its event', () => {
    const rule = every(1, 'calendarMonths', {
      first: { kind: 'event', event: 'consent', period: oneMonth },
    });
    expect(days(rule, null)).toEqual([]);
    expect(days(rule, '2025-03-03', 2)).toEqual(['2025-04-03', '2025-05-03']);
  });

  it('needs a start where it has no first of its own', () => {
    expect(days(every(1, 'weeks'), null)).toBe('deadline.needs-start');
    expect(days(every(1, 'weeks', { first: oneMonth }), null)).toBe('deadline.needs-start');
    expect(days(every(1, 'weeks'), '2025-02-30')).toBe('deadline.no-such-date');
  });

  it('stops before a day that the calendar does not reach, and says why when asked', () => {
    expect(days(every(20, 'workingDays'), '2028-11-20', 3)).toEqual(['2028-12-18']);
    expect(occurrenceOf(every(20, 'workingDays'), 2, '2028-11-20', english)).toMatchObject({
      error: { code: 'deadline.calendar-range' },
    });
    expect(days(every(20, 'workingDays'), '2028-12-20', 3)).toBe('deadline.calendar-range');
  });

  it('explains each one', () => {
    const second = occurrenceOf(
      every(3, 'calendarMonths', { first: oneMonth }),
      2,
      '2025-03-03',
      english,
      { startKind: 'decision' },
    );
    expect(second).toMatchObject({
      ok: true,
      value: {
        n: 2,
        due: '2025-07-03',
        explanation: {
          start: '2025-03-03',
          startKind: 'decision',
          steps: [
            { kind: 'runsFrom', date: '2025-03-03', counted: false },
            { kind: 'adds', amount: 1, unit: 'calendarMonths', to: '2025-04-03' },
            { kind: 'repeats', n: 2, every: { amount: 3, unit: 'calendarMonths' } },
            { kind: 'runsFrom', date: '2025-04-03', counted: false },
            { kind: 'adds', amount: 3, unit: 'calendarMonths', to: '2025-07-03' },
          ],
        },
      },
    });
  });

  it('says which start it was counted from where nothing else is said', () => {
    const kindOf = (rule: DeadlineExpression) => {
      const one = occurrenceOf(rule, 1, '2025-03-03', english);
      return one.ok && one.value?.explanation.startKind;
    };
    expect(kindOf(every(1, 'weeks'))).toBe('given');
    expect(kindOf(every(1, 'weeks', { first: { kind: 'event', event: 'consent' } }))).toBe('event');
    expect(kindOf({ kind: 'event', event: 'consent' })).toBe('event');
  });

  it('keeps every day passed over, on the way to the first and after it', () => {
    const rule = every(1, 'workingDays', {
      first: { kind: 'period', amount: 1, unit: 'workingDays', inclusive: false },
    });
    const second = occurrenceOf(rule, 2, '2025-03-07', english);
    expect(second.ok && second.value?.explanation.skipped.map(({ date }) => date)).toEqual([
      '2025-03-08',
      '2025-03-09',
    ]);
    const fourth = occurrenceOf(rule, 7, '2025-03-07', english);
    expect(fourth.ok && fourth.value?.explanation.skipped).toHaveLength(4);
  });

  it('rolls each day off a weekend, without moving the ones after', () => {
    expect(days(every(1, 'calendarMonths'), '2025-02-15', 3, { rollRule: 'forward' })).toEqual([
      '2025-03-17',
      '2025-04-15',
      '2025-05-15',
    ]);
  });

  it.each([0, -1, 1.5])('has no number %d', (n) => {
    expect(occurrenceOf(every(1, 'weeks'), n, '2025-03-03', english)).toEqual({
      ok: false,
      error: { code: 'deadline.amount', detail: { amount: n } },
    });
  });

  it('comes to its first where one date is asked for', () => {
    expect(computeDue(every(6, 'calendarMonths'), '2025-03-03', english)).toMatchObject({
      value: {
        due: '2025-09-03',
        explanation: { steps: [{ kind: 'repeats', n: 1 }, { kind: 'runsFrom' }, { kind: 'adds' }] },
      },
    });
    const first = every(1, 'weeks', { first: { kind: 'event', event: 'consent' } });
    expect(dueFrom(first, { decision: '2025-01-01', event: '2025-03-03' }, english)).toMatchObject({
      value: { due: '2025-03-03', explanation: { startKind: 'event' } },
    });
    expect(dueFrom(first, { decision: '2025-01-01' }, english)).toMatchObject({
      value: { due: null, explanation: { steps: [{ kind: 'awaitsEvent', event: 'consent' }] } },
    });
  });
});

describe('what is no series', () => {
  it('is owed once, or not at all', () => {
    expect(days(oneMonth, '2025-03-03')).toEqual(['2025-04-03']);
    expect(days({ kind: 'fixed', date: '2025-04-01' }, null)).toEqual(['2025-04-01']);
    expect(days({ kind: 'unspecified', words: 'soon' }, '2025-03-03')).toEqual([]);
    expect(days(oneMonth, null)).toBe('deadline.needs-start');
  });
});
