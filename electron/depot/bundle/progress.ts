import { RefusalError } from '../../../shared/kernel/result.ts';

const INTERVAL_MS = 100;

export type Progress = { readonly done: number; readonly size: number };

/** Counts octets through one task of known size, says so at most ten times a second, and stops it when cancelled. */
export type Meter = { readonly add: (octets: number) => void; readonly end: () => void };

export function createMeter(
  size: number,
  tell: (progress: Progress) => void,
  cancelled: AbortSignal,
): Meter {
  let done = 0;
  let told = Number.NEGATIVE_INFINITY;
  return {
    add: (octets) => {
      if (cancelled.aborted) throw new RefusalError({ code: 'file.cancelled' });
      done = Math.min(size, done + octets);
      const now = performance.now();
      if (now - told < INTERVAL_MS) return;
      told = now;
      tell({ done, size });
    },
    end: () => tell({ done: size, size }),
  };
}
