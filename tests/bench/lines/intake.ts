import { join } from 'node:path';
import { testFolder } from '../../support/folders.ts';
import type { Figure, Skipped } from '../figures.ts';
import { bulkOf, fillFolder } from '../files.ts';
import { startMainProcess, takeFolder } from '../main-process.ts';
import { sideBySide, timed } from '../measure.ts';
import type { Options } from '../options.ts';
import { missingTool, quiet, shell } from '../shell.ts';
import { measureFiling } from './intake-window.ts';

/** Taking files in, in the main process alone and through the window. */
export async function measureIntakeLine(options: Options): Promise<readonly (Figure | Skipped)[]> {
  const missing = missingTool(['sha256sum', 'cp', 'sync']);
  if (missing !== null) return [{ line: 'intake', because: `${missing} is not installed` }];
  const bulk = bulkOf(options.isFull);
  const { path: folder, remove } = testFolder('redress-bench');
  const from = join(folder, 'from');
  fillFolder(from, bulk);
  const main = await startMainProcess(folder);
  try {
    const took = await sideBySide(
      {
        ours: async () => {
          await quiet(folder);
          return timed(() => takeFolder(main, from));
        },
        theirs: async () => {
          await shell('rm -rf to && mkdir to && sync', folder);
          return timed(() => shell('sha256sum from/* > sums.txt && cp from/* to && sync', folder));
        },
      },
      { rounds: 3 },
    );
    return [
      await measureFiling(bulk, 3),
      {
        line: 'intake',
        work: 'take in, the main process alone',
        size: bulk.words,
        ...took,
        peer: 'sha256sum and cp of the same files, then sync',
        bar: null,
      },
    ];
  } finally {
    await main.close();
    remove();
  }
}
