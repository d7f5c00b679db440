import { describe, expect, it } from 'vitest';
import type { DeadlineExpression } from '../../../shared/domain/deadline/expression.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';
import { englishDates } from './corpus/english-dates.ts';
import { englishEvents } from './corpus/english-events.ts';
import { englishPeriods } from './corpus/english-periods.ts';
import { englishSeries } from './corpus/english-series.ts';
import { moreEnglish, moreWelsh } from './corpus/more-wordings.ts';
import type { Expected, Row } from './corpus/row.ts';
import { welsh } from './corpus/welsh.ts';

const corpus: Readonly<Record<string, readonly Row[]>> = {
  'English periods': englishPeriods,
  'English dates': englishDates,
  'English events, and words that name no day': englishEvents,
  'English series': englishSeries,
  Welsh: welsh,
  'More English': moreEnglish,
  'More Welsh': moreWelsh,
};

const keepsWords = (expression: DeadlineExpression, words: string): DeadlineExpression =>
  expression.kind === 'recurring' || expression.kind === 'unspecified'
    ? { ...expression, words: words.trim() }
    : expression;

function expectedReading(words: string, expected: Expected) {
  if (expected === null) {
    return { ok: false, error: { code: 'deadline.not-understood', detail: { words } } };
  }
  if (expected.kind === 'doubtful') {
    const { date, doubt } = expected;
    return {
      ok: true,
      value: { expression: { kind: 'fixed', date }, ambiguous: true, doubt, words },
    };
  }
  return { ok: true, value: { expression: keepsWords(expected, words), ambiguous: false, words } };
}

describe('how people write a deadline', () => {
  it('is tried by at least 250 wordings, each once', () => {
    const words = Object.values(corpus).flatMap((rows) => rows.map(([each]) => each));
    expect(words.length).toBeGreaterThanOrEqual(250);
    expect(new Set(words).size).toBe(words.length);
  });

  describe.each(Object.entries(corpus))('%s', (_, rows) => {
    it.each(rows)('%s', (words, expected) => {
      expect(readWording(words)).toEqual(expectedReading(words, expected));
    });
  });
});
