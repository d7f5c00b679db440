import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runCommand, runTool, say } from './tools.mjs';

const lockfile = join(root, 'package-lock.json');
const installStamp = join(root, 'node_modules', '.redress-installed');
const installedByHand = join(root, 'node_modules', '.package-lock.json');
const buildStamp = join(root, 'out', '.built');
const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json'];

/**
 * @param {string} path
 * @returns {string}
 */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * @param {string} path
 * @param {string} text
 */
function stamp(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} lock */
function isInstalled(lock) {
  if (read(installStamp) === lock) return true;
  // npm's own record, newer than the lockfile: somebody has run npm ci themselves.
  if (existsSync(installStamp) || !existsSync(installedByHand)) return false;
  return statSync(installedByHand).mtimeMs >= statSync(lockfile).mtimeMs;
}

function npm() {
  const npmCli = process.env['npm_execpath'];
  if (npmCli?.endsWith('.js')) return { command: process.execPath, first: [npmCli] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/** Installs what the lockfile names when it is not there, or is not what it names. */
export async function ensureInstalled() {
  const lock = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (!isInstalled(lock)) {
    say('Installing what package-lock.json names; this is done once.');
    const { command, first } = npm();
    const code = await runCommand(command, [
      ...first,
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) throw new Error('npm ci failed: nothing can be started without it.');
  }
  if (read(installStamp) !== lock) stamp(installStamp, lock);
}

/**
 * The newest time at which anything in these places changed; a removed file changes its folder.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    found.mtimeMs,
  );
}

/** Builds out/ when a source is newer than it. */
export async function ensureBuilt() {
  const changed = String(Math.max(...sources.map((source) => newest(join(root, source)))));
  if (read(buildStamp) === changed) return;
  say('Building the app, because its sources are newer than out/.');
  const code = await runTool('electron-vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error('The build failed.');
  stamp(buildStamp, changed);
}

/**
 * Runs one of the commands: a failure is one plain line and the exit code.
 * @param {() => Promise<number>} command
 */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
