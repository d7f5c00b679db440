import { describe, expect, it } from 'vitest';
import { caseDeadline } from '../../../../../shared/domain/deadline/case-deadline.ts';
import type { DeadlineExpression } from '../../../../../shared/domain/deadline/expression.ts';
import {
  type NeededFact,
  startFactsNeeded,
  startOf,
} from '../../../../../shared/domain/deadline/start.ts';
import {
  actionNamed,
  isSameNumber,
} from '../../../../../shared/domain/deadline/wording/actions.ts';

const period = { kind: 'period', amount: 1, unit: 'weeks', inclusive: false } as const;
const every = { kind: 'recurring', every: { amount: 1, unit: 'weeks' }, words: 'x' } as const;

describe('what must be known before there is a date', () => {
  it.each<[string, DeadlineExpression, readonly NeededFact[]]>([
    ['a period', period, [{ kind: 'decision' }]],
    ['of the decision', { ...period, from: 'decision' }, [{ kind: 'decision' }]],
    ['of receipt', { ...period, from: 'receipt' }, [{ kind: 'receipt' }]],
    ['of closing', { ...period, from: 'closing' }, [{ kind: 'closing' }]],
    ['a fixed date', { kind: 'fixed', date: '2025-04-01' }, []],
    ['no date', { kind: 'unspecified', words: 'soon' }, []],
    ['an event', { kind: 'event', event: 'consent' }, [{ kind: 'event', event: 'consent' }]],
    [
      'another action',
      { kind: 'event', event: 'completing (b)', action: 'b' },
      [{ kind: 'event', event: 'completing (b)', action: 'b' }],
    ],
    ['a series', every, [{ kind: 'decision' }]],
    [
      'a series with a first',
      { ...every, first: { ...period, from: 'receipt' } },
      [{ kind: 'receipt' }],
    ],
    ['a series from a date', { ...every, first: { kind: 'fixed', date: '2025-04-01' } }, []],
  ])('%s', (_, expression, needed) => {
    expect(startFactsNeeded(expression)).toEqual(needed);
  });

  it('a series starts where its first starts', () => {
    const facts = { decision: '2025-03-03', receipt: '2025-03-05', event: '2025-03-07' };
    expect(startOf({ ...every, first: { ...period, from: 'receipt' } }, facts)).toEqual({
      date: '2025-03-05',
      kind: 'receipt',
    });
    expect(startOf({ ...every, first: { kind: 'event', event: 'x' } }, facts)).toEqual({
      date: '2025-03-07',
      kind: 'event',
    });
    expect(startOf(every, facts)).toEqual({ date: '2025-03-03', kind: 'decision' });
    expect(startOf({ ...every, first: { kind: 'event', event: 'x' } }, {})).toEqual({
      date: null,
      kind: 'event',
    });
  });
});

describe('the deadline of a case', () => {
  const at = (id: string, due: string | null) => ({ id, due });
  it('is the longest of its deadlines', () => {
    const dues = [
      at('money', '2025-04-01'),
      at('policy', '2025-07-01'),
      at('review', '2025-05-01'),
    ];
    expect(caseDeadline(dues)?.id).toBe('policy');
  });
  it('is the first of two that share the day, and never one without a day', () => {
    expect(caseDeadline([at('a', null), at('b', '2025-04-01'), at('c', '2025-04-01')])?.id).toBe(
      'b',
    );
    expect(caseDeadline([at('b', '2025-04-01'), at('a', null)])?.id).toBe('b');
  });
  it('is none where nothing has a day', () => {
    expect(caseDeadline([])).toBeNull();
    expect(caseDeadline([at('a', null)])).toBeNull();
  });
});

describe('the recommendation a deadline is chained on', () => {
  it.each([
    ['completing recommendation 2', '2'],
    ['completing Recommendation (2)', '2'],
    ['recommendation no. 12 being done', '12'],
    ['recommendation 1(a) is complete', '1(a)'],
    ['action b being completed', 'b'],
    ['(b) being done', 'b'],
    ['completing (iv)', 'iv'],
    ['gwblhau argymhelliad 3', '3'],
    ['cwblhau cam gweithredu 4', '4'],
    ['completing the review', null],
    ['completing recommendations 1 and 2', null],
    ['recommendation 1 and recommendation 2', null],
    ['completing (a) and (b)', null],
    ['the order of the court', null],
    ['the point at issue', null],
  ])('%s: %s', (event, action) => {
    expect(actionNamed(event)).toBe(action);
  });

  it.each([
    ['b', '(b)', true],
    ['1(a)', '1 (A).', true],
    ['2', '2.', true],
    ['2', '12', false],
    ['()', '()', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameNumber(one, other)).toBe(same);
  });
});
