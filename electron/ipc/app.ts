import type { AppSettings, appChannels } from '../../shared/contracts/app.ts';
import type { HostClock } from '../platform/clock.ts';
import type { Links } from '../platform/links.ts';
import type { Settings } from '../platform/settings.ts';
import type { Lock } from '../windows/lock.ts';
import type { Handlers } from './handlers.ts';

export type AppHandlerDeps = {
  readonly version: string;
  readonly platform: string;
  readonly vaultFolder: string;
  readonly clock: HostClock;
  readonly settings: Settings;
  readonly lock: Lock;
  readonly links: Links;
  readonly settingsChanged: (settings: AppSettings) => void;
  readonly openFolder: (path: string) => Promise<unknown>;
};

export const createAppHandlers = (deps: AppHandlerDeps): Handlers<keyof typeof appChannels> => ({
  'app.info': async () => ({
    version: deps.version,
    platform: deps.platform,
    settings: deps.settings.current(),
    clockOffset: deps.clock.offset,
    vaultFolder: deps.vaultFolder,
    lockedBecause: deps.lock.lockedBecause(),
    linkWaits: deps.links.isAnyWaiting(),
  }),
  'app.settings': async (settings) => {
    await deps.settings.keep(settings);
    deps.settingsChanged(settings);
    return {};
  },
  'app.lock': async ({ reason }) => {
    await deps.lock.lock(reason);
    return {};
  },
  'app.show-vault-folder': async () => {
    await deps.openFolder(deps.vaultFolder);
    return {};
  },
});
