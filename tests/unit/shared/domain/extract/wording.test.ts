import { expect, test } from 'vitest';
import { byDate } from '../../../../../shared/domain/extract/wording.ts';

test.each([
  ['2026-01-01', 'by 1 January 2026'],
  ['2026-02-28', 'by 28 February 2026'],
  ['2026-03-03', 'by 3 March 2026'],
  ['2026-04-30', 'by 30 April 2026'],
  ['2026-05-05', 'by 5 May 2026'],
  ['2026-06-06', 'by 6 June 2026'],
  ['2026-07-07', 'by 7 July 2026'],
  ['2026-08-08', 'by 8 August 2026'],
  ['2026-09-09', 'by 9 September 2026'],
  ['2026-10-10', 'by 10 October 2026'],
  ['2026-11-11', 'by 11 November 2026'],
  ['2026-12-31', 'by 31 December 2026'],
])('%s is worded as a decision would: %s', (iso, words) => {
  expect(byDate(iso)).toBe(words);
});
