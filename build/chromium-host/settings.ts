import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

/**
 * More flags for the browser, from REDRESS_BROWSER_ARGS and nowhere else. The tests pass
 * `--no-sandbox --headless=new --remote-debugging-port=0`; none of these is ever a default.
 */
export function extraBrowserArguments(): readonly string[] {
  return (process.env['REDRESS_BROWSER_ARGS'] ?? '').split(/\s+/).filter((flag) => flag !== '');
}

export function profileFolder(userData: string): string {
  return process.env['REDRESS_PROFILE'] ?? join(userData, 'chromium-profile');
}

/** One line to whoever started the app from a terminal. */
export function say(sentence: string): void {
  console.log(`[Chromium host] ${sentence}`);
}
