import { openBenchPage } from '../bench-page.ts';
import type { Figure } from '../figures.ts';
import type { Options } from '../options.ts';

const BAR = 1.5;

/** Sort, filter and window of the list, in a worker of real Chromium. */
export async function measureListLine({ sizes }: Options): Promise<readonly Figure[]> {
  const page = await openBenchPage();
  try {
    const figures: Figure[] = [];
    for (const size of sizes) {
      const pairs = await page.measure({ what: 'list', size, rounds: size > 20_000 ? 9 : 15 });
      for (const { name, ours, theirs } of pairs)
        figures.push({
          line: 'list',
          work: `the list: ${name}`,
          size: `${size} actions`,
          ours,
          peer: 'sort, filter and slice of plain objects',
          theirs,
          bar: BAR,
        });
    }
    return figures;
  } finally {
    await page.close();
  }
}
