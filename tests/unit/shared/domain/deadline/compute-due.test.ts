import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import { computeDue, dueFrom } from '../../../../../shared/domain/deadline/compute-due.ts';
import { explanation } from '../../../../../shared/domain/deadline/explanation.ts';
import type {
  DeadlineExpression,
  DeadlinePeriod,
  DeadlineUnit,
} from '../../../../../shared/domain/deadline/expression.ts';

const english = bankHolidaysOf('england-and-wales');
const northernIrish = bankHolidaysOf('northern-ireland');
const goodFriday = { en: 'Good Friday', cy: 'Dydd Gwener y Groglith' };

const period = (
  amount: number,
  unit: DeadlineUnit,
  more: Partial<DeadlinePeriod> = {},
): DeadlinePeriod => ({ kind: 'period', amount, unit, inclusive: false, ...more });

function compute(expression: DeadlineExpression, start: string | null, list = english) {
  const computed = computeDue(expression, start, list);
  if (!computed.ok) throw new Error(computed.error.code);
  expect(explanation.parse(computed.value.explanation)).toEqual(computed.value.explanation);
  return computed.value;
}

describe('a period', () => {
  it('explains calendar months that end on a Saturday, and keeps the date', () => {
    const rule = period(3, 'calendarMonths');
    expect(compute(rule, '2025-08-15')).toEqual({
      due: '2025-11-15',
      explanation: {
        start: '2025-08-15',
        startKind: 'given',
        rule,
        steps: [
          { kind: 'runsFrom', date: '2025-08-15', counted: false },
          { kind: 'adds', amount: 3, unit: 'calendarMonths', to: '2025-11-15' },
        ],
        skipped: [],
        calendarVersion: '2026-09-27',
        nation: 'england-and-wales',
        listCoversDue: true,
        fallsOn: { weekday: 6, reason: { kind: 'weekend' } },
      },
    });
  });

  it('says when the later month is too short', () => {
    expect(compute(period(1, 'calendarMonths'), '2025-01-31').explanation.steps).toEqual([
      { kind: 'runsFrom', date: '2025-01-31', counted: false },
      { kind: 'adds', amount: 1, unit: 'calendarMonths', to: '2025-02-28' },
      { kind: 'monthTooShort', day: 31, lastDay: '2025-02-28' },
    ]);
  });

  it('"beginning with" ends the day before the corresponding date', () => {
    const { due, explanation } = compute(
      period(3, 'calendarMonths', { inclusive: true }),
      '2025-08-15',
    );
    expect(due).toBe('2025-11-14');
    expect(explanation.steps).toEqual([
      { kind: 'runsFrom', date: '2025-08-15', counted: true },
      { kind: 'adds', amount: 3, unit: 'calendarMonths', to: '2025-11-15' },
      { kind: 'dayBefore', to: '2025-11-14' },
    ]);
    expect(explanation.fallsOn).toBeUndefined();
  });

  it('"beginning with" keeps the last day of a month that is too short', () => {
    const { due, explanation } = compute(
      period(3, 'calendarMonths', { inclusive: true }),
      '2023-11-30',
    );
    expect(due).toBe('2024-02-29');
    expect(explanation.steps.at(-1)).toEqual({
      kind: 'monthTooShort',
      day: 30,
      lastDay: '2024-02-29',
    });
  });

  it.each<[DeadlineUnit, number, string, string]>([
    ['calendarDays', 60, '2023-04-14', '2023-04-13'],
    ['weeks', 4, '2023-03-13', '2023-03-12'],
    ['workingDays', 5, '2023-02-20', '2023-02-17'],
  ])('in %s, from Monday 13 February 2023', (unit, amount, plain, beginningWith) => {
    expect(compute(period(amount, unit), '2023-02-13').due).toBe(plain);
    expect(compute(period(amount, unit, { inclusive: true }), '2023-02-13').due).toBe(
      beginningWith,
    );
  });

  it('names each day passed over while working days are counted', () => {
    const { due, explanation } = compute(period(1, 'workingDays'), '2025-04-17');
    expect(due).toBe('2025-04-22');
    expect(explanation.skipped.map(({ date }) => date)).toEqual([
      '2025-04-18',
      '2025-04-19',
      '2025-04-20',
      '2025-04-21',
    ]);
    expect(explanation.skipped[0]?.reason).toEqual({ kind: 'bankHoliday', name: goodFriday });
  });

  it('warns of a bank holiday by its name', () => {
    const { due, explanation } = compute(period(1, 'weeks'), '2025-07-07', northernIrish);
    expect(due).toBe('2025-07-14');
    expect(explanation.fallsOn).toMatchObject({
      weekday: 1,
      reason: { kind: 'bankHoliday', name: { en: /./ } },
    });
  });

  it('needs a start', () => {
    expect(computeDue(period(1, 'weeks'), null, english)).toEqual({
      ok: false,
      error: { code: 'deadline.needs-start', detail: { from: 'decision' } },
    });
    expect(computeDue(period(1, 'weeks', { from: 'receipt' }), null, english)).toMatchObject({
      error: { detail: { from: 'receipt' } },
    });
  });

  it.each([0, -1, 1.5, 1000, Number.NaN])('refuses an amount of %d', (amount) => {
    for (const unit of ['weeks', 'workingDays'] as const) {
      expect(computeDue(period(amount, unit), '2025-01-01', english)).toMatchObject({
        error: { code: 'deadline.amount' },
      });
    }
  });

  it('refuses working days beyond the list, and says where months lead beyond it', () => {
    expect(computeDue(period(999, 'workingDays'), '2026-01-05', english)).toMatchObject({
      error: { code: 'deadline.calendar-range' },
    });
    const { due, explanation } = compute(period(12, 'calendarMonths'), '2028-06-01');
    expect(due).toBe('2029-06-01');
    expect(explanation.listCoversDue).toBe(false);
  });

  it('refuses a due date past the last year that can be written', () => {
    expect(computeDue(period(1, 'weeks'), '9999-12-30', english)).toMatchObject({
      error: { code: 'deadline.amount' },
    });
  });
});

describe('other expressions', () => {
  it('a fixed date needs no start', () => {
    const { due, explanation } = compute({ kind: 'fixed', date: '2022-08-17' }, null);
    expect(due).toBe('2022-08-17');
    expect(explanation.steps).toEqual([{ kind: 'fixedDate', date: '2022-08-17' }]);
  });

  it('an event that has not happened is awaited', () => {
    const { due, explanation } = compute(
      { kind: 'event', event: 'consent', period: period(3, 'calendarMonths') },
      null,
    );
    expect(due).toBeNull();
    expect(explanation.steps).toEqual([{ kind: 'awaitsEvent', event: 'consent' }]);
    expect(explanation.startKind).toBe('event');
  });

  it('a period runs from the event once it has happened', () => {
    const { due, explanation } = compute(
      { kind: 'event', event: 'consent', period: period(3, 'calendarMonths') },
      '2023-01-16',
    );
    expect(due).toBe('2023-04-16');
    expect(explanation.steps.map(({ kind }) => kind)).toEqual(['onEvent', 'runsFrom', 'adds']);
  });

  it('without a period it is due on the day of the event', () => {
    expect(compute({ kind: 'event', event: 'the next meeting' }, '2025-03-11').due).toBe(
      '2025-03-11',
    );
  });

  it('words that name no date come to none, with the challenge', () => {
    const { due, explanation } = compute(
      { kind: 'unspecified', words: 'without delay', challenge: 'vague' },
      '2025-03-11',
    );
    expect(due).toBeNull();
    expect(explanation.steps).toEqual([{ kind: 'noDate', challenge: 'vague' }]);
    expect(compute({ kind: 'unspecified', words: '' }, null).explanation.steps).toEqual([
      { kind: 'noDate' },
    ]);
  });

  it.each<[DeadlineExpression, string | null]>([
    [{ kind: 'fixed', date: '2022-02-31' }, null],
    [period(1, 'weeks'), '2025-02-30'],
    [{ kind: 'event', event: 'x' }, '2025-1-1'],
    [{ kind: 'unspecified', words: 'x' }, 'yesterday'],
  ])('a date that does not exist is refused: %j from %s', (expression, start) => {
    expect(computeDue(expression, start, english)).toMatchObject({
      error: { code: 'deadline.no-such-date' },
    });
  });
});

describe('the start, chosen from what the record knows', () => {
  const facts = { decision: '2025-03-03', receipt: '2025-03-05', closing: '2025-03-10' };
  const startOfExplanation = (expression: DeadlineExpression, known = {}) => {
    const computed = dueFrom(expression, { ...facts, ...known }, english);
    return computed.ok && [computed.value.explanation.start, computed.value.explanation.startKind];
  };

  it('is the decision where the words say nothing else', () => {
    expect(startOfExplanation(period(1, 'weeks'))).toEqual(['2025-03-03', 'decision']);
    expect(startOfExplanation(period(1, 'weeks', { from: 'decision' }))).toEqual([
      '2025-03-03',
      'decision',
    ]);
  });

  it('is the receipt or the closing where they say so', () => {
    expect(startOfExplanation(period(1, 'weeks', { from: 'receipt' }))).toEqual([
      '2025-03-05',
      'receipt',
    ]);
    expect(startOfExplanation(period(1, 'weeks', { from: 'closing' }))).toEqual([
      '2025-03-10',
      'closing',
    ]);
  });

  it('a complaint closes at its decision unless recorded otherwise', () => {
    expect(startOfExplanation(period(1, 'weeks', { from: 'closing' }), { closing: null })).toEqual([
      '2025-03-03',
      'decision',
    ]);
  });

  it('a decision never stands in for a receipt or an event', () => {
    expect(
      dueFrom(period(1, 'weeks', { from: 'receipt' }), { decision: '2025-03-03' }, english),
    ).toMatchObject({ error: { code: 'deadline.needs-start', detail: { from: 'receipt' } } });
    expect(startOfExplanation({ kind: 'event', event: 'consent' })).toEqual([null, 'event']);
    expect(
      startOfExplanation({ kind: 'event', event: 'consent' }, { event: '2025-04-01' }),
    ).toEqual(['2025-04-01', 'event']);
  });
});
