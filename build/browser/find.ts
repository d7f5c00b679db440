import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A Chromium that can be started: its executable and, for the carried one, what it needs around it. */
export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

export interface Candidate {
  readonly name: string;
  readonly path: string;
}

const LINUX: readonly Candidate[] = [
  { name: 'Chromium', path: '/usr/bin/chromium' },
  { name: 'Chromium', path: '/usr/bin/chromium-browser' },
  { name: 'Chrome', path: '/usr/bin/google-chrome-stable' },
  { name: 'Chrome', path: '/usr/bin/google-chrome' },
  { name: 'Chrome', path: '/opt/google/chrome/chrome' },
  { name: 'Edge', path: '/usr/bin/microsoft-edge-stable' },
  { name: 'Edge', path: '/usr/bin/microsoft-edge' },
  { name: 'Chromium', path: '/snap/bin/chromium' },
];

const MAC: readonly Candidate[] = [
  { name: 'Chrome', path: 'Google Chrome.app/Contents/MacOS/Google Chrome' },
  { name: 'Chromium', path: 'Chromium.app/Contents/MacOS/Chromium' },
  { name: 'Edge', path: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
];

const WINDOWS: readonly Candidate[] = [
  { name: 'Chrome', path: 'Google\\Chrome\\Application\\chrome.exe' },
  { name: 'Edge', path: 'Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'Chromium', path: 'Chromium\\Application\\chrome.exe' },
];

function under(
  folders: readonly (string | undefined)[],
  tails: readonly Candidate[],
  slash: string,
) {
  return tails.flatMap(({ name, path }) =>
    folders.flatMap((folder) => (folder ? [{ name, path: `${folder}${slash}${path}` }] : [])),
  );
}

/** Where Chromium, Chrome or Edge are usually installed on this platform, best first. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly Candidate[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return under(roots, WINDOWS, '\\');
  }
  if (platform === 'darwin') {
    const home = env['HOME'];
    return under(['/Applications', home && join(home, 'Applications')], MAC, '/');
  }
  return LINUX;
}

/** The browser named by REDRESS_BROWSER, else the first installed one; undefined when there is none. */
export function findInstalledBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): FoundBrowser | undefined {
  const named = env['REDRESS_BROWSER'];
  if (named) {
    if (!exists(named)) throw new Error(`REDRESS_BROWSER names ${named}, which does not exist.`);
    return { name: 'the browser named by REDRESS_BROWSER', path: named, env: {}, args: [] };
  }
  const found = usualPlaces(platform, env).find(({ path }) => exists(path));
  return found && { ...found, env: {}, args: [] };
}
