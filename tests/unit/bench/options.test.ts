import { describe, expect, it } from 'vitest';
import { lineNames, readOptions } from '../../bench/options.ts';

describe('the options of the bench', () => {
  it('measures every line in the short form where nothing is said', () => {
    expect(readOptions([])).toEqual({
      sizes: [1000, 10_000],
      only: lineNames,
      isFull: false,
      out: null,
    });
  });

  it('reads sizes, lines and the full form', () => {
    const read = readOptions(['--size', '500,50k', '--only', 'merge,list', '--full']);
    expect(read.sizes).toEqual([500, 50_000]);
    expect(read.only).toEqual(['merge', 'list']);
    expect(read.isFull).toBe(true);
  });

  it.each(['0', 'many', '5', '-1k', '1.5k', ''])('refuses the size "%s"', (size) => {
    expect(() => readOptions([`--size=${size}`])).toThrow('Not a size');
  });

  it('names the lines there are where it is asked for another', () => {
    expect(() => readOptions(['--only', 'search'])).toThrow('bundle-out');
  });
});
