import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chosenBrowser } from './browser.ts';
import { acceptControl } from './control.ts';
import { app } from './electron/app.ts';
import { standInForElectron } from './resolve.ts';
import { extraBrowserArguments, projectRoot, say } from './settings.ts';

function hasDesktop(): boolean {
  if (process.platform !== 'linux') return true;
  if (extraBrowserArguments().some((flag) => flag.startsWith('--headless'))) return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function check(): string | undefined {
  if (!hasDesktop()) {
    return 'There is no desktop to open a window on: start Redress in a desktop session, or with xvfb-run -a npm start.';
  }
  try {
    chosenBrowser();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const trouble = check();
if (trouble !== undefined) {
  say(trouble);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
acceptControl(() => app.exit(0));
standInForElectron();

const main = resolve(projectRoot, process.argv[2] ?? 'out/main/main.js');
await import(pathToFileURL(main).href);
app.emit('ready');
