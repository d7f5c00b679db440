import { ensureInstalled, main } from './prepare.mjs';
import { runTool } from './tools.mjs';

// One of the project's tools, under the Node the project pins: run.mjs <tool> <its arguments>.
await main(async () => {
  await ensureInstalled();
  const [tool = 'node', ...args] = process.argv.slice(2);
  return runTool(tool, args);
});
