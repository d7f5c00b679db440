import { describe, expect, it } from 'vitest';
import type { DeadlineExpression } from '../../../shared/domain/deadline/expression.ts';
import { findDeadline, findDeadlines } from '../../../shared/domain/deadline/wording/find.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import { sentences } from './corpus/sentences.ts';

const withWords = (expected: DeadlineExpression | RefusalCode, words: string) =>
  typeof expected !== 'string' && (expected.kind === 'recurring' || expected.kind === 'unspecified')
    ? { ...expected, words }
    : expected;

describe('a paragraph of agreed actions', () => {
  it.each(sentences)('%s', (text, expected) => {
    const found = findDeadlines(text).map(({ words, read }) => [
      words,
      read.ok ? read.value.expression : read.error.code,
    ]);
    expect(found).toEqual(expected.map(([words, rule]) => [words, withWords(rule, words)]));
  });

  it('is given back with the place of each deadline in it', () => {
    const text = 'Pay within 4 weeks; apologise by 31 May 2024.';
    const places = findDeadlines(text).map(({ from, to, words }) => [from, to, words]);
    expect(places).toEqual([
      [4, 18, 'within 4 weeks'],
      [30, 44, 'by 31 May 2024'],
    ]);
    expect(text.slice(30, 44)).toBe('by 31 May 2024');
  });

  it('gives its first deadline, or none', () => {
    expect(findDeadline('Pay within 4 weeks; apologise by 31 May 2024.')?.words).toBe(
      'within 4 weeks',
    );
    expect(findDeadline('Pay her.')).toBeNull();
  });
});
