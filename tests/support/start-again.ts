import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { browserForTests, testArguments } from '../../build/browser/choose.ts';
import { chosenHost, electronBinary, projectRoot } from './host.ts';
import { appEnvironment, type LaunchOptions } from './launch.ts';

/** Starts the app once more, as a link that is followed does; answers how that start ended. */
export async function startAgain(options: LaunchOptions): Promise<number | null> {
  const { command, first, browser } =
    chosenHost() === 'electron' ? inElectron(options) : await inChromium();
  const started = spawn(command, [...first, ...(options.words ?? [])], {
    cwd: projectRoot,
    env: { ...appEnvironment(options), REDRESS_BROWSER_ARGS: browser },
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('exit', resolve);
  });
}

function inElectron({ profile, main }: LaunchOptions) {
  const command = electronBinary();
  if (command === undefined) throw new Error('Electron has not been downloaded.');
  const first = ['--no-sandbox', `--user-data-dir=${profile}`, main ?? projectRoot];
  return { command, first, browser: '' };
}

async function inChromium() {
  const flags = [...testArguments(await browserForTests()), '--headless=new'];
  const run = join(projectRoot, 'build', 'chromium-host', 'run.ts');
  const first = [run, join('out', 'main', 'main.js')];
  return { command: process.execPath, first, browser: flags.join(' ') };
}
