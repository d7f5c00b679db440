import { describe, expect, it } from 'vitest';
import { deadlineExpression } from '../../../../../shared/domain/deadline/expression.ts';

const period = { kind: 'period', amount: 3, unit: 'weeks', inclusive: false };

describe('a deadline expression from outside', () => {
  it.each([
    [period],
    [{ ...period, from: 'receipt', inclusive: true }],
    [{ kind: 'fixed', date: '2024-02-29' }],
    [{ kind: 'event', event: 'consent' }],
    [{ kind: 'event', event: 'consent', period }],
    [{ kind: 'unspecified', words: '' }],
    [{ kind: 'unspecified', words: 'regularly', challenge: 'recurring' }],
  ])('is taken as it is: %j', (value) => {
    expect(deadlineExpression.parse(value)).toEqual(value);
  });

  it.each([
    [{ ...period, amount: 0 }],
    [{ ...period, amount: 1.5 }],
    [{ ...period, amount: 1000 }],
    [{ ...period, unit: 'months' }],
    [{ ...period, from: 'now' }],
    [{ ...period, from: undefined }],
    [{ ...period, note: 'x' }],
    [{ kind: 'period', amount: 3, unit: 'weeks' }],
    [{ kind: 'fixed', date: '2023-02-29' }],
    [{ kind: 'event', event: '' }],
    [{ kind: 'event', event: 'consent', period: { ...period, amount: 0 } }],
    [{ kind: 'unspecified', words: 'x', challenge: 'odd' }],
    [{ kind: 'someday' }],
    [null],
  ])('is refused: %j', (value) => {
    expect(deadlineExpression.safeParse(value).success).toBe(false);
  });
});
