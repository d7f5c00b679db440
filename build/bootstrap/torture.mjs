import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { runTool, say } from './tools.mjs';

// The long form of the journeys that kill the app: many more moments than `npm test` tries.
await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  process.env['REDRESS_TORTURE'] = '1';
  say('Killing the app at many moments of a filing; this takes a while.');
  return runTool('playwright', ['test', 'tests/e2e/journey/kill.spec.ts']);
});
