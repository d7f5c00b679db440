import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedLists } from '../../../shared/domain/calendar/lists.ts';
import { nations } from '../../../shared/domain/calendar/vocabulary.ts';
import {
  addWorkingDays,
  workingDaysBetween,
} from '../../../shared/domain/calendar/working-days.ts';
import { computeDue } from '../../../shared/domain/deadline/compute-due.ts';
import type { DeadlinePeriod } from '../../../shared/domain/deadline/expression.ts';
import { occurrencesOf } from '../../../shared/domain/deadline/occurrences.ts';
import { rollRules } from '../../../shared/domain/deadline/roll.ts';

/** Reckoned here again from the calendar alone, by other means than the engine's. */
fc.configureGlobal({ seed: 1974 });

const english = shippedLists['england-and-wales'];
const date = fc
  .nat({ max: 150_000 })
  .map((days) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
const iso = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

function monthsLater(start: string, amount: number, isBeginningWith: boolean): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const count = year * 12 + month - 1 + amount;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = lengthOf(toYear, toMonth);
  if (day > last) return iso(toYear, toMonth, last);
  if (!isBeginningWith) return iso(toYear, toMonth, day);
  if (day > 1) return iso(toYear, toMonth, day - 1);
  const [before, beforeYear] = toMonth === 1 ? [12, toYear - 1] : [toMonth - 1, toYear];
  return iso(beforeYear, before, lengthOf(beforeYear, before));
}

const months = (amount: number, inclusive: boolean): DeadlinePeriod => ({
  kind: 'period',
  amount,
  unit: 'calendarMonths',
  inclusive,
});

describe('calendar months', () => {
  it('agree with a calculation by the lengths of the months, in 20,000 cases', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 999 }), fc.boolean(), (start, amount, with_) => {
        const computed = computeDue(months(amount, with_), start, english);
        expect(computed.ok && computed.value.due).toBe(monthsLater(start, amount, with_));
      }),
      { numRuns: 20_000 },
    );
  });
});

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);
const isWorking = (day: string, holidays: ReadonlySet<string>) => {
  const weekday = dayOf(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
};
const nextDay = (day: string, step: number) =>
  new Date(dayOf(day).getTime() + step * 86_400_000).toISOString().slice(0, 10);

const nation = fc.constantFrom(...nations);
const inList = fc
  .nat({ max: 3000 })
  .map((days) => new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const closure = fc.record({ from: inList, days: fc.nat({ max: 10 }) }).map(({ from, days }) => {
  const to = Array.from({ length: days }).reduce<string>((day) => nextDay(day, 1), from);
  return { from, to, name: { en: 'x', cy: 'x' } };
});

describe('working days', () => {
  it('agree with a walk from day to day, with closures or without', () => {
    fc.assert(
      fc.property(
        nation,
        inList,
        fc.integer({ min: -150, max: 150 }),
        fc.array(closure, { maxLength: 3 }),
        (where, start, count, closures) => {
          const list = shippedLists[where];
          const holidays = new Set(list.days.map(({ date: day }) => day));
          for (const { from, to } of closures) {
            for (let day = from; day <= to; day = nextDay(day, 1)) holidays.add(day);
          }
          let [day, left] = [start, Math.abs(count)];
          while (left > 0) {
            day = nextDay(day, Math.sign(count));
            if (isWorking(day, holidays)) left -= 1;
          }
          const calendar = { ...list, closures };
          const added = addWorkingDays(start, count, calendar);
          expect(added.ok && added.value.date).toBe(day);
          expect(workingDaysBetween(start, day, calendar)).toEqual({ ok: true, value: count });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a rolled due date', () => {
  it('is the nearest working day on its side, or stands', () => {
    const holidays = new Set(english.days.map(({ date: day }) => day));
    fc.assert(
      fc.property(
        inList,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...rollRules),
        (start, amount, rollRule) => {
          const rule = { ...months(amount, false), unit: 'calendarDays' } as const;
          const plain = computeDue(rule, start, english);
          const rolled = computeDue(rule, start, english, 'given', { rollRule });
          const [from, to] = [plain, rolled].map((each) => (each.ok ? (each.value.due ?? '') : ''));
          const step = rollRule === 'forward' ? 1 : -1;
          let expected = from ?? '';
          while (rollRule !== 'keep' && !isWorking(expected, holidays)) {
            expected = nextDay(expected, step);
          }
          expect(to).toBe(expected < start ? from : expected);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a series', () => {
  it('rises, and each is as many months after the start as its number says', () => {
    fc.assert(
      fc.property(inList, fc.integer({ min: 1, max: 24 }), (start, amount) => {
        const rule = {
          kind: 'recurring',
          every: { amount, unit: 'calendarMonths' },
          words: '',
        } as const;
        const found = occurrencesOf(rule, start, english, 12);
        expect(found.ok && found.value.map(({ due }) => due)).toEqual(
          Array.from({ length: 12 }, (_, index) => monthsLater(start, amount * (index + 1), false)),
        );
      }),
    );
  });
});
