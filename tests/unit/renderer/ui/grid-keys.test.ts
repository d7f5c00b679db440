import { describe, expect, it } from 'vitest';
import { moved, moveOf } from '../../../../renderer/ui/grid/keys.ts';

describe('moving in a grid', () => {
  it.each([
    ['down', 3, 4],
    ['up', 3, 2],
    ['page-down', 3, 9],
    ['page-up', 3, 0],
    ['first', 3, 0],
    ['last', 3, 9],
    ['down', 9, 9],
    ['up', 0, 0],
  ] as const)('%s from row %i leads to row %i', (move, from, to) => {
    expect(moved(from, move, 10, 6)).toBe(to);
  });

  it('knows its own keys only', () => {
    expect(moveOf({ key: 'PageDown' })).toEqual({ move: 'page-down', isExtending: false });
    expect(moveOf({ key: 'a' })).toBeUndefined();
    expect(moveOf({ key: 'ArrowUp', shiftKey: true })).toEqual({ move: 'up', isExtending: true });
    expect(moveOf({ key: 'ArrowUp', ctrlKey: true })).toBeUndefined();
  });
});
