import { join } from 'node:path';
import { ensureElectron } from './electron.mjs';
import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { root, runNode, runTool, say } from './tools.mjs';

await main(async () => {
  await ensureInstalled();
  const electron = process.env['REDRESS_HOST'] === 'chromium' ? undefined : ensureElectron();
  if (electron !== undefined) {
    say('Starting Redress in Electron, following every change of its sources.');
    return runTool('electron-vite', ['dev']);
  }
  await ensureBuilt();
  say(
    'Electron is not here, so this is the built app in the installed browser: start again after a change.',
  );
  return runNode([join(root, 'build', 'chromium-host', 'run.ts')]);
});
