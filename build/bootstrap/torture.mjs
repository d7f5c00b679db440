import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { runTool, say } from './tools.mjs';

// The long form of the journeys that kill the app and of the walks through a case: many more moments, and many
// more cases, than `npm test` tries.
await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  process.env['REDRESS_WALKS'] = '3000';
  say('Walking through many cases.');
  const walked = await runTool('vitest', [
    'run',
    '--project',
    'node',
    'tests/properties/case/walk.test.ts',
  ]);
  if (walked !== 0) return walked;
  process.env['REDRESS_TORTURE'] = '1';
  say('Killing the app at many moments of a filing; this takes a while.');
  return runTool('playwright', ['test', 'tests/e2e/journey/kill.spec.ts']);
});
