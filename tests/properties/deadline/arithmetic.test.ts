import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { nations } from '../../../shared/domain/calendar/vocabulary.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../shared/domain/calendar/working-days.ts';
import { computeDue } from '../../../shared/domain/deadline/compute-due.ts';
import { explanation } from '../../../shared/domain/deadline/explanation.ts';
import { type DeadlinePeriod, deadlineUnits } from '../../../shared/domain/deadline/expression.ts';
import type { Result } from '../../../shared/kernel/result.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1974 });

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const firstDay = Temporal.PlainDate.from('2018-01-01');
const day = (date: string) => Temporal.PlainDate.from(date);
const daysFrom = (one: string, other: string) => day(one).until(day(other)).days;

const nation = fc.constantFrom(...nations);
/** Far enough inside the lists that no count below leaves them. */
const date = fc.nat({ max: 2900 }).map((days) => firstDay.add({ days }).toString());
const count = fc.integer({ min: -200, max: 200 });
const period = fc.record<DeadlinePeriod>({
  kind: fc.constant('period'),
  amount: fc.integer({ min: 1, max: 200 }),
  unit: fc.constantFrom(...deadlineUnits),
  inclusive: fc.boolean(),
});

const due = (rule: DeadlinePeriod, start: string, list = bankHolidaysOf('england-and-wales')) => {
  const { due: found } = must(computeDue(rule, start, list));
  if (found === null) throw new Error('a period comes to a date');
  return found;
};

describe('working days', () => {
  it('added and then counted give the number added, forwards and back', () => {
    fc.assert(
      fc.property(nation, date, count, (where, start, days) => {
        const list = bankHolidaysOf(where);
        const { date: end } = must(addWorkingDays(start, days, list));
        expect(must(workingDaysBetween(start, end, list))).toBe(days);
      }),
    );
  });

  it('lead to a working day, with every day on the way either counted or skipped', () => {
    fc.assert(
      fc.property(nation, date, count, (where, start, days) => {
        fc.pre(days !== 0);
        const list = bankHolidaysOf(where);
        const { date: end, skipped } = must(addWorkingDays(start, days, list));
        expect(must(isWorkingDay(end, list)).working).toBe(true);
        expect(skipped.length + Math.abs(days)).toBe(Math.abs(daysFrom(start, end)));
        for (const each of skipped) {
          expect(must(isWorkingDay(each.date, list))).toEqual({
            working: false,
            reason: each.reason,
          });
        }
      }),
    );
  });

  it('may be added in two goes', () => {
    fc.assert(
      fc.property(nation, date, fc.nat(80), fc.nat(80), (where, start, first, second) => {
        const list = bankHolidaysOf(where);
        const midway = must(addWorkingDays(start, first, list)).date;
        expect(must(addWorkingDays(midway, second, list)).date).toBe(
          must(addWorkingDays(start, first + second, list)).date,
        );
      }),
    );
  });

  it('count the same both ways between working days', () => {
    fc.assert(
      fc.property(nation, date, date, (where, one, other) => {
        const list = bankHolidaysOf(where);
        fc.pre([one, other].every((each) => must(isWorkingDay(each, list)).working));
        expect(must(workingDaysBetween(one, other, list)) + 0).toBe(
          -must(workingDaysBetween(other, one, list)) + 0,
        );
      }),
    );
  });
});

describe('a due date', () => {
  it('is never before its start', () => {
    fc.assert(
      fc.property(nation, period, date, (where, rule, start) => {
        expect(due(rule, start, bankHolidaysOf(where)) >= start).toBe(true);
      }),
    );
  });

  it('is never moved back by a later start', () => {
    fc.assert(
      fc.property(period, date, fc.nat(60), (rule, start, later) => {
        const laterStart = day(start).add({ days: later }).toString();
        expect(due(rule, laterStart) >= due(rule, start)).toBe(true);
      }),
    );
  });

  it('grows with the amount', () => {
    fc.assert(
      fc.property(period, date, (rule, start) => {
        expect(due({ ...rule, amount: rule.amount + 1 }, start) > due(rule, start)).toBe(true);
      }),
    );
  });

  it('comes at most one day sooner when the start day counts, in calendar units', () => {
    fc.assert(
      fc.property(period, date, (rule, start) => {
        fc.pre(rule.unit !== 'workingDays');
        const plain = due({ ...rule, inclusive: false }, start);
        const beginningWith = due({ ...rule, inclusive: true }, start);
        const isClamped = rule.unit === 'calendarMonths' && day(plain).day !== day(start).day;
        expect(daysFrom(beginningWith, plain)).toBe(isClamped ? 0 : 1);
      }),
    );
  });

  it('explains itself: the schema holds, the last step says the date, the warning is true', () => {
    fc.assert(
      fc.property(nation, period, date, (where, rule, start) => {
        const list = bankHolidaysOf(where);
        const { due: found, explanation: why } = must(computeDue(rule, start, list));
        expect(explanation.parse(JSON.parse(JSON.stringify(why)))).toEqual(why);
        const last = why.steps.at(-1);
        expect(last).toSatisfy(
          (step) => step.to === found || (step.kind === 'monthTooShort' && step.lastDay === found),
        );
        if (found === null || !why.listCoversDue) return;
        expect(must(isWorkingDay(found, list))).toEqual(
          why.fallsOn ? { working: false, reason: why.fallsOn.reason } : { working: true },
        );
      }),
    );
  });
});

describe('calendar months', () => {
  const months = fc.integer({ min: 1, max: 200 });
  const rule = (amount: number, inclusive = false): DeadlinePeriod => ({
    kind: 'period',
    amount,
    unit: 'calendarMonths',
    inclusive,
  });

  it('never skip a month, and keep the day or take the last one', () => {
    fc.assert(
      fc.property(date, months, (start, amount) => {
        const [from, to] = [day(start), day(due(rule(amount), start))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + amount);
        expect(to.day).toBe(Math.min(from.day, to.daysInMonth));
      }),
    );
  });

  it('"beginning with" the first of a month end with a month', () => {
    fc.assert(
      fc.property(date, months, (start, amount) => {
        const first = day(start).with({ day: 1 }).toString();
        const end = day(due(rule(amount, true), first));
        expect(end.day).toBe(end.daysInMonth);
      }),
    );
  });
});
