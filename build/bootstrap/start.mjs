import { join } from 'node:path';
import { ensureElectron } from './electron.mjs';
import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { root, runCommand, runNode, say } from './tools.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const given = process.argv.slice(2);
  const electron = process.env['REDRESS_HOST'] === 'chromium' ? undefined : ensureElectron();
  if (electron !== undefined) {
    say('Starting Redress in Electron.');
    return runCommand(electron, [root, ...given]);
  }
  say(
    'Electron is not here, so Redress opens in a window of the installed Chromium, Chrome or Edge.',
  );
  const host = join(root, 'build', 'chromium-host', 'run.ts');
  return runNode([host, join(root, 'out', 'main', 'main.js'), ...given]);
});
