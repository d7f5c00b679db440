import { describe, expect, it } from 'vitest';
import { timescaleIn } from '../../../shared/domain/linter/timescale.ts';

describe('a summary that is to be published', () => {
  it('is told where it seems to hold a timescale', () => {
    expect(timescaleIn('Staff are trained.')).toBe(null);
    expect(timescaleIn('It will train staff within three months.')).toBe('within three months');
    expect(timescaleIn('O fewn tri mis bydd yn hyfforddi.')).toBe('O fewn tri mis');
    expect(timescaleIn('By the end of 2026 it was done.')).toBe('By the end of 2026');
  });
});
