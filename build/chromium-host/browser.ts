import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { carriedBrowser } from '../browser/carried.ts';
import { type FoundBrowser, findInstalledBrowser } from '../browser/find.ts';
import { PAGE_ORIGIN } from './origin.ts';
import { extraBrowserArguments } from './settings.ts';

export interface LaunchOptions {
  readonly profile: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly width: number;
  readonly height: number;
  /** A server on the loopback that answers no request but our streams. */
  readonly nowhere: string;
}

export function chosenBrowser(): FoundBrowser {
  if (process.env['REDRESS_BROWSER'] === 'sparticuz') return carriedBrowser();
  const found = findInstalledBrowser();
  if (found) return found;
  if (extraBrowserArguments().some((flag) => flag.startsWith('--headless')))
    return carriedBrowser();
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or name one in REDRESS_BROWSER.',
  );
}

/** What playwright adds for testing and a person's window must not have. */
const NOT_FOR_PEOPLE = [
  '--enable-automation',
  '--disable-popup-blocking',
  '--force-color-profile=srgb',
];

export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const { profile, x, y, width, height, nowhere } = options;
  const browser = chosenBrowser();
  const extra = extraBrowserArguments();
  mkdirSync(profile, { recursive: true });
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    env: { ...process.env, ...browser.env },
    headless: false,
    chromiumSandbox: !extra.includes('--no-sandbox'),
    serviceWorkers: 'block',
    viewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: NOT_FOR_PEOPLE,
    args: [
      `--app=${PAGE_ORIGIN}/`,
      `--window-size=${width},${height}`,
      ...(x === undefined || y === undefined ? [] : [`--window-position=${x},${y}`]),
      // A proxy that refuses everyone: neither the page nor the browser's own services reach a network.
      `--proxy-server=${nowhere}`,
      '--hide-crash-restore-bubble',
      '--no-pings',
      ...browser.args.filter((flag) => !extra.includes(flag)),
      ...extra,
    ],
  });
  return context;
}

/** The older name and the newer ones: a browser knows one or the others. */
const LOOPBACK = [
  ['localNetworkAccess', 'localNetwork', 'loopbackNetwork'],
  ['localNetworkAccess'],
];

/** Our origin may reach the loopback, keep what it stores, notify and copy; the browser refuses it everything else. */
export async function grantOnly(cdp: CDPSession): Promise<void> {
  for (const loopback of LOOPBACK) {
    const permissions = [...loopback, 'durableStorage', 'notifications', 'clipboardSanitizedWrite'];
    try {
      await cdp.send('Browser.grantPermissions', {
        origin: PAGE_ORIGIN,
        permissions: permissions as never,
      });
      return;
    } catch {}
  }
}

/** Where a test can attach; only a test asks for a DevTools port. */
export async function devToolsEndpoint(profile: string): Promise<string | undefined> {
  if (!extraBrowserArguments().includes('--remote-debugging-port=0')) return undefined;
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 200; tries += 1) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return `http://127.0.0.1:${port}`;
    await sleep(50);
  }
  throw new Error('The browser did not tell its DevTools port.');
}
