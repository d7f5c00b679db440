import { openBenchPage } from '../bench-page.ts';
import type { Figure } from '../figures.ts';
import type { Options } from '../options.ts';

const BAR = 1.5;

/** Merging foreign entries, in a worker of real Chromium, into a real store with an instant mirror. */
export async function measureMergeLine({ isFull }: Options): Promise<readonly Figure[]> {
  const entries = isFull ? 100_000 : 10_000;
  const page = await openBenchPage();
  try {
    const pairs = await page.measure({ what: 'merge', entries, rounds: 3 });
    return pairs.map(({ name, ours, theirs }) => ({
      line: 'merge',
      work: `merge: ${name}`,
      size: `${entries} entries`,
      ours,
      peer: 'verifying the same signatures in a bare loop',
      theirs,
      bar: BAR,
    }));
  } finally {
    await page.close();
  }
}
