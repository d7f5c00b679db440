import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { root, runNode, runTool, say } from './tools.mjs';

const results = join(root, '.cache', 'reports');
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');

/** @type {readonly { name: string, run: () => Promise<number> }[]} */
const steps = [
  { name: 'lint', run: () => runTool('biome', ['ci', '--diagnostic-level=warn']) },
  { name: 'types', run: () => runTool('tsc', ['-b']) },
  {
    name: 'unit, domain, property and contract tests',
    run: () =>
      runTool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ]),
  },
  {
    name: 'build',
    run: async () => {
      await ensureBuilt();
      return 0;
    },
  },
  { name: 'end-to-end tests', run: () => runTool('playwright', ['test']) },
];

/** @returns {Promise<string | undefined>} the name of the step that failed */
async function firstFailure() {
  for (const { name, run } of steps) {
    say(`Checking: ${name}.`);
    const code = await run().catch((error) => {
      say(String(error));
      return 1;
    });
    if (code !== 0) return name;
  }
  return undefined;
}

await main(async () => {
  await ensureInstalled();
  rmSync(results, { recursive: true, force: true });
  const failure = await firstFailure();
  if (failure !== undefined) say(`Stopped at: ${failure}.`);
  const tally = join(root, 'build', 'bootstrap', 'tally.ts');
  await runNode([tally, vitestReport, playwrightReport, failure ?? '']);
  return failure === undefined ? 0 : 1;
});
