import { chosenHost } from './host.ts';
import { launchInChromium } from './in-chromium.ts';
import { launchInElectron } from './in-electron.ts';
import type { LaunchOptions, RunningApp } from './launch.ts';

export type { Control, LaunchOptions, RunningApp } from './launch.ts';

/** The app as built in out/, in whichever host this run uses. */
export function launchApp(options: LaunchOptions): Promise<RunningApp> {
  return chosenHost() === 'electron' ? launchInElectron(options) : launchInChromium(options);
}
