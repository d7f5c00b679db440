import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FoundBrowser } from './find.ts';

const root = join(import.meta.dirname, '..', '..');

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}

function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack.ts'), packageFolder()], {
      // The package unpacks into the temporary folder and nowhere else.
      env: { ...process.env, TMPDIR: staging, TMP: staging, TEMP: staging },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

function startsWith(path: string, env: Readonly<Record<string, string>>): boolean {
  const run = spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
  return run.status === 0;
}

/** The headless Chromium of the @sparticuz/chromium package, unpacked once into .cache/. Linux only. */
export function carriedBrowser(): FoundBrowser {
  if (process.platform !== 'linux') {
    throw new Error(
      'No Chromium, Chrome or Edge was found. Install one, or name one in REDRESS_BROWSER.',
    );
  }
  const folder = join(root, '.cache', 'browser');
  const path = join(folder, 'chromium');
  if (!existsSync(path)) unpackInto(folder);
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const env = startsWith(path, fonts) ? fonts : libraries;
  return { name: 'the carried Chromium', path, env, args: ['--headless=new', '--no-zygote'] };
}
