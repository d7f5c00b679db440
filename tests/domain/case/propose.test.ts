import { describe, expect, it } from 'vitest';
import { proposedRecommendation } from '../../../shared/domain/case/propose.ts';
import type {
  SplitMoney,
  SplitPart,
  SplitRow,
} from '../../../shared/domain/splitter/vocabulary.ts';

const row = (over: Partial<SplitRow> = {}): SplitRow => ({
  number: '82(b)',
  text: 'Write to Mrs B',
  kind: null,
  categories: ['apology'],
  dueWords: 'within one month',
  money: [],
  body: null,
  evidenceWanted: ['a copy of the letter'],
  signatory: null,
  parts: [],
  notes: [],
  ...over,
});
const amount = (pounds: number, over: Partial<SplitMoney> = {}): SplitMoney => ({
  kind: 'amount',
  amount: pounds,
  payee: 'Mrs B',
  head: 'money-distress',
  words: `£${pounds} to Mrs B`,
  ...over,
});
const formula: SplitMoney = {
  kind: 'formula',
  payee: null,
  head: null,
  words: 'the difference in value',
};
const part = (over: Partial<SplitPart> = {}): SplitPart => ({
  text: 'Pay Mrs B',
  categories: [],
  dueWords: null,
  money: [],
  evidenceWanted: ['the bank’s receipt'],
  ...over,
});
const confirmed = { kind: 'personal-remedy', body: 'Glanwern Council', startsOn: '2026-03-10' };
const proposed = (over: Partial<SplitRow> = {}) => proposedRecommendation(row(over), confirmed);

describe('a row the splitter read and a person confirmed', () => {
  it('is the order that records it, with what was confirmed', () => {
    expect(proposed()).toEqual({
      recommendation: {
        number: '82(b)',
        text: 'Write to Mrs B',
        kind: 'personal-remedy',
        categories: ['apology'],
        body: 'Glanwern Council',
        dueWords: 'within one month',
        startsOn: '2026-03-10',
        evidenceWanted: ['a copy of the letter'],
        money: null,
      },
      parts: [],
    });
  });

  it('without words for a date has none; who signs is said where the words say it', () => {
    expect(proposed({ dueWords: null }).recommendation.dueWords).toBe('');
    const { recommendation } = proposed({ signatory: 'the Chief Executive' });
    expect(recommendation.signatory).toBe('the Chief Executive');
    expect('signatory' in proposed().recommendation).toBe(false);
  });

  it('with one sum owes it as a whole', () => {
    expect(proposed({ money: [amount(250)] })).toMatchObject({
      recommendation: { money: { amount: 250, payee: 'Mrs B', head: 'money-distress' } },
      parts: [],
    });
    const { money } = proposed({
      money: [amount(250, { payee: null, head: null })],
    }).recommendation;
    expect(money).toEqual({ amount: 250, payee: '' });
  });

  it('with a formula owes what it comes to', () => {
    expect(proposed({ money: [formula] }).recommendation.money).toEqual({
      amount: null,
      payee: '',
      formula: 'the difference in value',
    });
    const headed: SplitMoney = { ...formula, payee: 'Mr C', head: 'money-loss' };
    expect(proposed({ money: [headed] }).recommendation.money).toEqual({
      amount: null,
      payee: 'Mr C',
      formula: 'the difference in value',
      head: 'money-loss',
    });
  });

  it('with several sums has as many parts under the one number', () => {
    expect(proposed({ money: [amount(250), formula] })).toMatchObject({
      recommendation: { number: '82(b)', money: null },
      parts: [
        {
          text: '£250 to Mrs B',
          proofWanted: ['a copy of the letter'],
          money: { amount: 250, payee: 'Mrs B', head: 'money-distress' },
        },
        {
          text: 'the difference in value',
          proofWanted: ['a copy of the letter'],
          money: { amount: null, payee: '', formula: 'the difference in value' },
        },
      ],
    });
  });
});

describe('the parts the words name', () => {
  it('are each a part, with its sum where it has one', () => {
    const both = proposed({ parts: [part({ money: [amount(100)] }), part({ text: 'Apologise' })] });
    expect(both.parts).toEqual([
      {
        text: 'Pay Mrs B',
        proofWanted: ['the bank’s receipt'],
        money: { amount: 100, payee: 'Mrs B', head: 'money-distress' },
      },
      { text: 'Apologise', proofWanted: ['the bank’s receipt'] },
    ]);
  });

  it('stand before the sums of the row, which is owed as a whole no more', () => {
    const both = proposed({ money: [amount(100)], parts: [part({ money: [amount(100)] })] });
    expect(both.recommendation.money).toBeNull();
    expect(both.parts).toHaveLength(1);
  });

  it('that ask for several sums are as many parts', () => {
    const { parts } = proposed({ parts: [part({ money: [amount(100), amount(50)] })] });
    expect(parts).toEqual([
      {
        text: 'Pay Mrs B (£100 to Mrs B)',
        proofWanted: ['the bank’s receipt'],
        money: { amount: 100, payee: 'Mrs B', head: 'money-distress' },
      },
      {
        text: 'Pay Mrs B (£50 to Mrs B)',
        proofWanted: ['the bank’s receipt'],
        money: { amount: 50, payee: 'Mrs B', head: 'money-distress' },
      },
    ]);
  });
});
