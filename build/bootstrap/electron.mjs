import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, say } from './tools.mjs';

const folder = join(root, 'node_modules', 'electron');
const tried = join(root, '.cache', 'electron-download');
const TIME_LIMIT_MS = 60_000;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** @returns {string | undefined} */
export function electronBinary() {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

function wasTriedToday() {
  const last = existsSync(tried) ? Number(readFileSync(tried, 'utf8')) : 0;
  return Date.now() - last < A_DAY_MS;
}

/**
 * Electron's executable, downloaded if it can be: many managed networks block its server, so the
 * attempt is short and is made once a day at most.
 * @returns {string | undefined}
 */
export function ensureElectron() {
  const there = electronBinary();
  if (there !== undefined || wasTriedToday()) return there;
  say('Downloading Electron, for a minute at most.');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(tried, String(Date.now()));
  spawnSync(pinnedNode(), [join(folder, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  return electronBinary();
}
