import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import type { DeadlineExpression } from '../../../../../shared/domain/deadline/expression.ts';
import { movesUnder, type StandingDate } from '../../../../../shared/domain/deadline/moves.ts';

const old = bankHolidaysOf('england-and-wales');
/** A bank holiday proclaimed on Monday 9 June 2025. */
const next = {
  ...old,
  version: '2026-11-25',
  days: [...old.days, { date: '2025-06-09', name: { en: 'Jubilee', cy: 'Jiwbilî' } }],
};
const calendars = { from: old, to: next };

const workingDays = (amount: number): DeadlineExpression => ({
  kind: 'period',
  amount,
  unit: 'workingDays',
  inclusive: false,
});
const date = (
  id: string,
  expression: DeadlineExpression,
  due: string | null,
  more: Partial<StandingDate> = {},
): StandingDate => ({ id, expression, facts: { decision: '2025-06-02' }, due, ...more });

describe('a calendar that changes', () => {
  it('lists what would move, with from, to and both reasons, and leaves the rest out', () => {
    const moves = movesUnder(
      [
        date('before', workingDays(4), '2025-06-06'),
        date('over', workingDays(5), '2025-06-09'),
        date('weeks', { kind: 'period', amount: 1, unit: 'weeks', inclusive: false }, '2025-06-09'),
        date('after', workingDays(10), '2025-06-16'),
      ],
      calendars,
    );
    expect(moves.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['over', '2025-06-09', '2025-06-10'],
      ['after', '2025-06-16', '2025-06-17'],
    ]);
    expect(moves[0]).toMatchObject({
      isAsReckoned: true,
      before: { calendarVersion: old.version, start: '2025-06-02', startKind: 'decision' },
      after: { calendarVersion: '2026-11-25' },
    });
    expect(moves[0]?.before?.skipped).toHaveLength(2);
    expect(moves[0]?.after?.skipped.at(-1)).toMatchObject({ date: '2025-06-09' });
    expect(moves[0]).not.toHaveProperty('refused');
  });

  it('marks a date that was agreed otherwise', () => {
    expect(movesUnder([date('extended', workingDays(5), '2025-07-01')], calendars)).toMatchObject([
      { from: '2025-07-01', to: '2025-06-10', isAsReckoned: false },
    ]);
  });

  it('leaves out a date that stands there already, and one nothing changes for', () => {
    expect(movesUnder([date('done', workingDays(5), '2025-06-10')], calendars)).toEqual([]);
    expect(movesUnder([date('extended', workingDays(4), '2025-07-01')], calendars)).toEqual([]);
    expect(movesUnder([], calendars)).toEqual([]);
  });

  it('reckons by the rule for days on which nobody works', () => {
    const weeks = { kind: 'period', amount: 1, unit: 'weeks', inclusive: false } as const;
    expect(
      movesUnder([date('weeks', weeks, '2025-06-09')], calendars, { rollRule: 'forward' }),
    ).toMatchObject([{ from: '2025-06-09', to: '2025-06-10' }]);
  });

  it('says why where the new calendar no longer reaches the date', () => {
    const short = { ...old, to: '2025-06-05', days: [] };
    const moves = movesUnder([date('far', workingDays(5), '2025-06-09')], { from: old, to: short });
    expect(moves).toMatchObject([
      {
        from: '2025-06-09',
        to: null,
        after: null,
        before: { start: '2025-06-02' },
        refused: { code: 'deadline.calendar-range' },
      },
    ]);
    expect(movesUnder([date('far', workingDays(5), null)], { from: short, to: old })).toMatchObject(
      [{ from: null, to: '2025-06-09', before: null, isAsReckoned: true }],
    );
  });

  it('moves the one of a series that is asked about', () => {
    const series = {
      kind: 'recurring',
      every: { amount: 3, unit: 'workingDays' },
      words: 'x',
    } as const;
    expect(
      movesUnder(
        [
          date('first', series, '2025-06-05', { n: 1 }),
          date('second', series, '2025-06-10', { n: 2 }),
        ],
        calendars,
      ),
    ).toMatchObject([
      { id: 'second', from: '2025-06-10', to: '2025-06-11', after: { startKind: 'decision' } },
    ]);
    const ended = { ...series, times: 1 };
    expect(movesUnder([date('ended', ended, null, { n: 2 })], calendars)).toEqual([]);
  });
});

describe('a start put right', () => {
  it('moves what runs from it, and nothing else', () => {
    const week = { kind: 'period', amount: 1, unit: 'weeks', inclusive: false } as const;
    const moves = movesUnder(
      [
        date('decision', week, '2025-06-09'),
        date('receipt', { ...week, from: 'receipt' }, '2025-06-11', {
          facts: { decision: '2025-06-02', receipt: '2025-06-04' },
        }),
        date('fixed', { kind: 'fixed', date: '2025-06-09' }, '2025-06-09'),
      ],
      { from: old, to: old, facts: { decision: '2025-06-03' } },
    );
    expect(moves).toMatchObject([
      {
        id: 'decision',
        from: '2025-06-09',
        to: '2025-06-10',
        before: { start: '2025-06-02' },
        after: { start: '2025-06-03' },
      },
    ]);
    expect(moves).toHaveLength(1);
  });

  it('gives a date to what waited for it', () => {
    const waiting = date('event', { kind: 'event', event: 'consent' }, null);
    expect(
      movesUnder([waiting], { from: old, to: old, facts: { event: '2025-06-20' } }),
    ).toMatchObject([
      {
        from: null,
        to: '2025-06-20',
        before: { steps: [{ kind: 'awaitsEvent' }] },
        isAsReckoned: true,
      },
    ]);
  });
});
