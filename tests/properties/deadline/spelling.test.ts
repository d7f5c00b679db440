import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import {
  type DeadlineExpression,
  deadlineUnits,
  type FirstOfSeries,
  periodAnchors,
  type RecurringExpression,
} from '../../../shared/domain/deadline/expression.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';
import { type Say, spellExpression } from '../../../shared/domain/deadline/wording/spell.ts';
import { spellDay } from '../../../shared/words/day.ts';
import { deadlineSpelling } from '../../../shared/words/deadline.ts';

fc.configureGlobal({ seed: 1974 });

const languages = ['en', 'cy'] as const;
type Language = (typeof languages)[number];

function sayIn(language: Language): Say {
  const messages = Object.fromEntries(
    Object.entries(deadlineSpelling).map(([id, word]) => [id, word[language]]),
  );
  const intl = createIntl({ locale: language, messages });
  return (id, values) => intl.formatMessage({ id }, { ...values });
}
const says = { en: sayIn('en'), cy: sayIn('cy') };

const spell = (expression: DeadlineExpression, language: Language) =>
  spellExpression(expression, says[language], (date) => spellDay(date, language));

const amount = fc.integer({ min: 1, max: 999 });
const interval = fc.record({ amount, unit: fc.constantFrom(...deadlineUnits) });
const anyDay = fc
  .nat({ max: 80_000 })
  .map((days) => Temporal.PlainDate.from('1950-01-01').add({ days }).toString());
const period = fc.record(
  {
    kind: fc.constant('period' as const),
    amount,
    unit: fc.constantFrom(...deadlineUnits),
    inclusive: fc.boolean(),
    from: fc.constantFrom(...periodAnchors),
  },
  { requiredKeys: ['kind', 'amount', 'unit', 'inclusive'] },
);
const bare = period.map(({ from: _, ...rest }) => rest);
const fixed = anyDay.map((date) => ({ kind: 'fixed' as const, date }));
const happening = fc.constantFrom(
  { event: 'completing recommendation 2', action: '2' },
  { event: '(b) being done', action: 'b' },
  { event: 'gwblhau argymhelliad 3', action: '3' },
  { event: 'the visit of the surveyor' },
  { event: "receiving the District Valuer's report" },
  { event: 'dderbyn caniatâd Llywodraeth Cymru' },
);
const event = fc.oneof(
  happening.map((each) => ({ kind: 'event' as const, ...each })),
  fc
    .tuple(happening, bare)
    .map(([each, run]) => ({ kind: 'event' as const, ...each, period: run })),
);
const once: fc.Arbitrary<FirstOfSeries> = fc.oneof(period, fixed, event);

/** In a series an open "beginning with" has nothing to begin with. */
const first = once.filter(
  (each) => each.kind !== 'period' || each.from !== undefined || !each.inclusive,
);
const ending: fc.Arbitrary<Pick<RecurringExpression, 'times' | 'until'>> = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 2, max: 99 }).map((times) => ({ times })),
  anyDay.map((until) => ({ until })),
);
const series = fc.record({ every: interval, first: fc.option(first), ending }).map(
  ({ every, first: begins, ending: ends }): RecurringExpression => ({
    kind: 'recurring',
    every,
    ...(begins && { first: begins }),
    ...ends,
    words: '',
  }),
);

const withWords = (expression: DeadlineExpression, words: string): DeadlineExpression =>
  expression.kind === 'recurring' ? { ...expression, words } : expression;

describe.each(languages)('an expression spelled in words (%s)', (language) => {
  it.each([
    ['that is owed once', once],
    ['that is owed again and again', series],
  ] as const)('%s reads back as itself', (_, expressions) => {
    fc.assert(
      fc.property(expressions, (expression: DeadlineExpression) => {
        const words = spell(expression, language);
        expect(readWording(words), words).toEqual({
          ok: true,
          value: { expression: withWords(expression, words), ambiguous: false, words },
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps words that name no day', () => {
    expect(spell({ kind: 'unspecified', words: 'without delay' }, language)).toBe('without delay');
  });
});

describe('an expression spelled in words', () => {
  it.each<[DeadlineExpression, string, string]>([
    [
      { kind: 'period', amount: 2, unit: 'calendarMonths', inclusive: false, from: 'decision' },
      'within 2 months of the date of the decision',
      'o fewn 2 fis i ddyddiad y penderfyniad',
    ],
    [{ kind: 'fixed', date: '2022-08-17' }, 'by 17 August 2022', 'erbyn 17 Awst 2022'],
    [
      {
        kind: 'recurring',
        every: { amount: 1, unit: 'weeks' },
        during: { amount: 3, unit: 'calendarMonths' },
        words: '',
      },
      'every 1 week for 3 months',
      'bob 1 wythnos am 3 mis',
    ],
  ])('%j', (expression, english, welsh) => {
    expect(spell(expression, 'en')).toBe(english);
    expect(spell(expression, 'cy')).toBe(welsh);
    for (const words of [english, welsh]) {
      expect(readWording(words)).toMatchObject({
        value: { expression: withWords(expression, words) },
      });
    }
  });
});
