import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeadlineUnit } from '../../../shared/domain/deadline/expression.ts';
import { readDate } from '../../../shared/domain/deadline/wording/dates.ts';
import { findDeadlines } from '../../../shared/domain/deadline/wording/find.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';
import { isIsoDate } from '../../../shared/kernel/iso.ts';

fc.configureGlobal({ seed: 1974 });

const unit = fc.constantFrom<readonly [DeadlineUnit, string, string]>(
  ['workingDays', 'working days', 'diwrnod gwaith'],
  ['calendarDays', 'days', 'diwrnod'],
  ['weeks', 'weeks', 'wythnos'],
  ['calendarMonths', 'months', 'mis'],
);
const amount = fc.integer({ min: 1, max: 999 });
const anyDay = fc
  .nat({ max: 100_000 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }));

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const welshMonths =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

describe('wording', () => {
  it('of any period reads the same in both languages', () => {
    fc.assert(
      fc.property(unit, amount, ([name, en, cy], number) => {
        const words = `o fewn ${number} ${cy} / within ${number} ${en}`;
        expect(readWording(words)).toEqual({
          ok: true,
          value: {
            expression: { kind: 'period', amount: number, unit: name, inclusive: false },
            ambiguous: false,
            words,
          },
        });
      }),
    );
  });

  it('of any day reads back as that day, named or in figures', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = day.toZonedDateTime('UTC').epochMilliseconds;
        const written = [
          english.format(instant),
          `${day.day} ${welshMonths[day.month - 1]} ${day.year}`,
          `${day.day}/${day.month}/${day.year}`,
          day.toString(),
        ];
        for (const words of written) {
          expect(readDate(words), words).toMatchObject({
            ok: true,
            value: { date: day.toString() },
          });
        }
      }),
    );
  });

  it('in figures is flagged exactly where the order could be another', () => {
    fc.assert(
      fc.property(anyDay, ({ day, month, year }) => {
        const read = readDate(`${day}/${month}/${year}`);
        expect(read.ok && read.value.ambiguous).toBe(day <= 12 && day !== month);
      }),
    );
  });

  it('never invents a date: a fixed day exists, and its figures stand in the words', () => {
    const part = fc.constantFrom(
      ...['by', 'within', 'o fewn', 'erbyn', 'the end of', '4', '31', '2022', 'weeks', 'wythnos'],
      ...[
        'March',
        'Mawrth',
        'of',
        'i',
        '/',
        'beginning with',
        'receipt',
        'and',
        '31/02/2022',
        'mis',
      ],
      ...[
        '(',
        ')',
        'as soon as possible',
        'every',
        'a',
        'working days',
        'ar ddeg',
        'tri',
        'this case',
      ],
    );
    const day = fc.constantFrom('4 March 2022', '31 Mai 2022', '17/8/2022');
    const parted = fc.oneof({ weight: 2, arbitrary: part }, { weight: 1, arbitrary: day });
    const wording = fc.oneof(
      fc.array(parted, { maxLength: 9 }),
      fc.array(parted, { minLength: 1, maxLength: 2 }),
    );
    let reached = 0;
    fc.assert(
      fc.property(wording, (parts) => {
        const words = parts.join(' ');
        const read = readWording(words);
        if (!read.ok || read.value.expression.kind !== 'fixed') return;
        reached += 1;
        const { date } = read.value.expression;
        expect(isIsoDate(date)).toBe(true);
        expect(words).toContain(date.slice(0, 4));
        // A month named without a day is up at its end.
        const { day: number, daysInMonth } = Temporal.PlainDate.from(date);
        if (number !== daysInMonth) expect(words.match(/\d+/g)).toContain(String(number));
      }),
      { numRuns: 2000 },
    );
    expect(reached).toBeGreaterThan(200);
  });

  it('of any kind is answered, never thrown at, and what is refused keeps its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (words) => {
        const read = readWording(words);
        if (read.ok) expect(read.value.words).toBe(words.trim());
        else if (read.error.code !== 'deadline.amount') {
          expect(read.error.detail).toEqual({ words: words.trim() });
        }
      }),
    );
  });

  it('is found in any text without a throw, in order, apart, and by the words that stand there', () => {
    const piece = fc.constantFrom(
      ...[
        'within',
        'by',
        'o fewn',
        'erbyn',
        'every',
        'bob',
        '4 weeks',
        'mis',
        '31 May 2024',
        'and',
      ],
      ...[
        'of the decision',
        'of receiving',
        'the Council will',
        'pay',
        ',',
        '.',
        ';',
        '(',
        ')',
        '/',
      ],
      ...['as soon as possible', 'heb oedi', 'quarterly', 'a', 'i', 'recommendation 2', '\n', '’'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const found of findDeadlines(words)) {
          expect(found.from).toBeGreaterThanOrEqual(end);
          expect(found.to).toBeGreaterThan(found.from);
          expect(words.slice(found.from, found.to)).toBe(found.words);
          expect(readWording(found.words)).toEqual(found.read);
          end = found.to;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 400 },
    );
  });
});
