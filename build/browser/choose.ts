import { carriedBrowser } from './carried.ts';
import { type FoundBrowser, findInstalledBrowser } from './find.ts';

/** An installed browser if there is one, else the carried headless one; REDRESS_BROWSER=sparticuz forces the latter. */
export async function browserForTests(): Promise<FoundBrowser> {
  if (process.env['REDRESS_BROWSER'] === 'sparticuz') return carriedBrowser();
  return findInstalledBrowser() ?? carriedBrowser();
}

/** What test runs, and only they, add: build machines run as root, where Chromium's sandbox cannot start. */
export function testArguments(browser: FoundBrowser): readonly string[] {
  return ['--no-sandbox', ...browser.args];
}
