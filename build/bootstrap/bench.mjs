import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { root, runNode, say } from './tools.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const bench = join(root, 'tests', 'bench', 'run.ts');
  if (!existsSync(bench)) {
    say('There is nothing to measure yet: tests/bench/run.ts does not exist.');
    return 1;
  }
  say('Measuring, each line beside its peer.');
  return runNode([bench, ...process.argv.slice(2)]);
});
