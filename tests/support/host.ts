import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Host = 'electron' | 'chromium';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** Electron's executable, when its download has been made. */
export function electronBinary(): string | undefined {
  const folder = join(projectRoot, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

/** REDRESS_HOST decides; otherwise Electron where it is installed, and the Chromium host where it is not. */
export function chosenHost(): Host {
  const asked = process.env['REDRESS_HOST'];
  if (asked === 'electron' || asked === 'chromium') return asked;
  return electronBinary() ? 'electron' : 'chromium';
}
