import { describe, expect, it } from 'vitest';
import { type Figure, holds, inWords, markdown, printed, ratioOf } from '../../bench/figures.ts';
import { median, sideBySide } from '../../bench/measure.ts';

const figure: Figure = {
  line: 'list',
  work: 'the list',
  size: '1000 actions',
  ours: 150,
  peer: 'a | b',
  theirs: 100,
  bar: 1.5,
};

describe('a figure', () => {
  it('holds its bar up to the very ratio, and not beyond', () => {
    expect(ratioOf(figure)).toBe(1.5);
    expect(holds(figure)).toBe(true);
    expect(holds({ ...figure, ours: 151 })).toBe(false);
    expect(printed({ ...figure, ours: 151 })).toContain('1.51 × (bar ≤ 1.5 ×): MISSED');
  });

  it('without a bar is neither held nor missed', () => {
    expect(printed({ ...figure, bar: null })).toContain('no bar');
  });

  it('is a row of the page, whatever its peer is called', () => {
    const report = { on: '2026-03-02', command: 'x', host: 'y', skipped: [], notes: [] };
    expect(markdown({ ...report, figures: [figure] })).toContain('a \\| b | 100 ms | 1.50 × |');
  });

  it('is told in the unit that fits', () => {
    expect([0.123, 12.3, 1234, 12_345].map(inWords)).toEqual([
      '0.12 ms',
      '12 ms',
      '1.23 s',
      '12.3 s',
    ]);
  });
});

describe('measuring', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(() => median([])).toThrow();
  });

  it('runs the sides in turn, each first in its turn, and forgets the warm-up', async () => {
    const ran: string[] = [];
    const side = (name: string, took: readonly number[]) => {
      const left = [...took];
      return async () => {
        ran.push(name);
        return left.shift() ?? 0;
      };
    };
    const medians = await sideBySide(
      { ours: side('ours', [1000, 1, 3]), theirs: side('theirs', [2000, 10, 30]) },
      { rounds: 2, warmUp: 1 },
    );
    expect(ran).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs']);
    expect(medians).toEqual({ ours: 2, theirs: 20 });
  });
});
