/** Some of a number of things. Never shown as a rate without both. */
export type Share = { readonly of: number; readonly among: number };

/** Below this many a percentage says more than is known: the numbers are said in words alone. [P] */
export const smallestRate = 10;

/**
 * A share in whole per cent, 0 to 100; null where it is of fewer than `smallestRate`. Only all are 100 and only
 * none are 0: 997 of 1,000 are 99 per cent.
 */
export function percentOf({ of, among }: Share): number | null {
  if (among < smallestRate) return null;
  if (of === 0 || of === among) return of === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((of / among) * 100)));
}

/** Of an even number the mean of the middle two; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
