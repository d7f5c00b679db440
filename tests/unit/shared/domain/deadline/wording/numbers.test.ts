import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../../../shared/domain/deadline/wording/numbers.ts';

describe('readNumber', () => {
  it.each([
    ['one day', 1],
    ['an hour', 1],
    ['nineteen days', 19],
    ['twenty days', 20],
    ['ninety-nine days', 99],
    ['one hundred days', 100],
    ['120 days', 120],
    ['dwy wythnos', 2],
    ['bedair wythnos', 4],
    ['un ar ddeg', 11],
    ['deuddeng mis', 12],
    ['pedwar ar bymtheg', 19],
    ['un deg naw diwrnod', 19],
    ['ugain niwrnod', 20],
    ['pymtheg ar hugain', 35],
    ['deugain niwrnod', 40],
    ['hanner cant', 50],
    ['naw deg naw', 99],
    ['can niwrnod', 100],
  ])('%s: %i', (text, value) => {
    expect(readNumber(text)?.value).toBe(value);
  });

  it.each([
    'days',
    'tensely',
    '10.5 days',
    '1,000 days',
    '2-3 weeks',
    '3/4',
    'six (7) weeks',
    '7 (six)',
  ])('%s: none', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('hands back what follows', () => {
    expect(readNumber('twenty-eight (28) days')).toEqual({
      value: 28,
      words: 'twenty-eight',
      rest: 'days',
    });
    expect(readNumber('28 days')).toEqual({ value: 28, words: null, rest: 'days' });
  });
});
