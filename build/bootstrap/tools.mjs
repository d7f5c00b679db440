import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const modules = join(root, 'node_modules');

/** Where each tool we use begins. @type {Readonly<Record<string, string>>} */
const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  playwright: '@playwright/test/cli.js',
  stryker: '@stryker-mutator/core/bin/stryker.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/** @param {string} sentence */
export function say(sentence) {
  console.log(`» ${sentence}`);
}

/**
 * The Node this project pins, which is the only one its sources are written for.
 * @returns {string}
 */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(modules, 'node', 'bin', name);
  if (existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath;
  throw new Error(
    'The pinned Node is missing from node_modules: run npm ci with install scripts allowed.',
  );
}

/**
 * Runs a command to its end, showing what it writes, and answers with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function runCommand(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a file of ours, or one of the tools, under the pinned Node.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNode(args, env = {}) {
  const node = pinnedNode();
  const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
  return runCommand(node, args, { PATH: path, ...env });
}

/**
 * @param {string} tool
 * @param {readonly string[]} args
 */
export function runTool(tool, args) {
  if (tool === 'node') return runNode(args);
  const file = TOOLS[tool];
  if (file === undefined) throw new Error(`There is no tool named ${tool} here.`);
  return runNode([join(modules, file), ...args]);
}
