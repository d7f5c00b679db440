import { expect, test } from 'vitest';
import { inOrder } from '../../../../../shared/domain/extract/order.ts';

test('numbers inside texts are ordered as numbers', () => {
  expect(['R10', 'R2', 'R1'].toSorted(inOrder)).toEqual(['R1', 'R2', 'R10']);
});

test('texts that sort alike keep one order, whichever comes first; a text is level with itself', () => {
  expect(inOrder('01', '1')).toBe(-1);
  expect(inOrder('1', '01')).toBe(1);
  expect(inOrder('R1', 'R1')).toBe(0);
});
