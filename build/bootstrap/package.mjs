import { ensureBuilt, ensureInstalled, main } from './prepare.mjs';
import { runTool, say } from './tools.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  say('Packaging with electron-builder, into dist/.');
  return runTool('electron-builder', [
    '--config',
    'electron-builder.yml',
    '--publish',
    'never',
    ...process.argv.slice(2),
  ]);
});
