import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { dueFrom } from '../../../shared/domain/deadline/compute-due.ts';
import type {
  Challenge,
  DeadlineExpression,
  DeadlinePeriod,
  DeadlineUnit,
} from '../../../shared/domain/deadline/expression.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';

const published = z
  .array(
    z.object({
      reference: z.string().nullish(),
      decisionDate: z.string().nullish(),
      dueText: z.string().nullish(),
      dueDate: z.string().nullish(),
    }),
  )
  .parse(
    JSON.parse(
      readFileSync(new URL('../../fixtures/recommendations.json', import.meta.url), 'utf8'),
    ),
  );

const within = (
  amount: number,
  unit: DeadlineUnit,
  more: Partial<DeadlinePeriod> = {},
): DeadlinePeriod => ({ kind: 'period', amount, unit, inclusive: false, ...more });
const fixed = (date: string): DeadlineExpression => ({ kind: 'fixed', date });
const after = (event: string, period: DeadlinePeriod): DeadlineExpression => ({
  kind: 'event',
  event,
  period,
});
const open = (words: string, challenge: Challenge): DeadlineExpression => ({
  kind: 'unspecified',
  words,
  challenge,
});
const notUnderstood = 'deadline.not-understood';

const expected: Readonly<Record<string, DeadlineExpression | typeof notUnderstood>> = {
  'within 10 working days': within(10, 'workingDays'),
  'within 20 working days': within(20, 'workingDays'),
  'within 2 weeks': within(2, 'weeks'),
  'within 8 weeks': within(8, 'weeks'),
  'within 12 weeks': within(12, 'weeks'),
  'within 1 month': within(1, 'calendarMonths'),
  'within 2 months': within(2, 'calendarMonths'),
  'within 3 months': within(3, 'calendarMonths'),
  'within 4 months': within(4, 'calendarMonths'),
  'within 60 days': within(60, 'calendarDays'),
  'by no later than 17 August 2022': fixed('2022-08-17'),
  'by 31 October 2022': fixed('2022-10-31'),
  'o fewn 15 diwrnod gwaith / within 15 working days': within(15, 'workingDays'),
  'o fewn 2 wythnos / within 2 weeks': within(2, 'weeks'),
  'o fewn 30 diwrnod gwaith / within 30 working days': within(30, 'workingDays'),
  'o fewn 6 wythnos / within 6 weeks': within(6, 'weeks'),
  'at least every six months (recurring)': {
    kind: 'recurring',
    every: { amount: 6, unit: 'calendarMonths' },
    words: 'at least every six months (recurring)',
  },
  'as soon as reasonably practicable': open('as soon as reasonably practicable', 'vague'),
  'within 3 months of receiving Welsh Government consent': after(
    'receiving Welsh Government consent',
    within(3, 'calendarMonths'),
  ),
  "within a month of receiving the District Valuer's report": after(
    "receiving the District Valuer's report",
    within(1, 'calendarMonths'),
  ),
  'agreed before March 2020; missed despite reminders': notUnderstood,
  'within four weeks of this case closing': within(4, 'weeks', { from: 'closing' }),
  'without delay': open('without delay', 'vague'),
  'conditional on the complainant engaging': open(
    'conditional on the complainant engaging',
    'conditional',
  ),
  periodic: open('periodic', 'recurring'),
  '3 months (statutory, beginning with receipt)': within(3, 'calendarMonths', {
    inclusive: true,
    from: 'receipt',
  }),
  'Parliament asked to identify a mechanism "urgently"': open(
    'Parliament asked to identify a mechanism "urgently"',
    'vague',
  ),
};

describe('the words of the published decisions', () => {
  it('are all in the table, and the table holds no others', () => {
    const words = new Set(published.flatMap(({ dueText }) => dueText ?? []));
    expect(published).toHaveLength(70);
    expect([...words].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', (words, result) => {
    const read = readWording(words);
    if (result === notUnderstood) {
      expect(read).toEqual({ ok: false, error: { code: notUnderstood, detail: { words } } });
    } else {
      expect(read).toEqual({ ok: true, value: { expression: result, ambiguous: false, words } });
    }
  });

  const dated = published.filter(
    ({ dueText, dueDate, decisionDate }) => dueText && dueDate && decisionDate,
  );

  it('come to the published dates where those are known', () => {
    expect(dated).toHaveLength(5);
    for (const { reference, dueText, dueDate, decisionDate } of dated) {
      const read = readWording(dueText ?? '');
      if (!read.ok) throw new Error(`${reference}: ${read.error.code}`);
      const due = dueFrom(
        read.value.expression,
        { decision: decisionDate ?? null },
        bankHolidaysOf('england-and-wales'),
      );
      expect(due, reference ?? '').toMatchObject({ ok: true, value: { due: dueDate } });
    }
  });
});
