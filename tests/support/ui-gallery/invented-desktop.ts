import type { AppInfo } from '../../../renderer/app/office.tsx';
import type { Desktop } from '../../../shared/contracts/index.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { Wishes } from './wishes.ts';

export const infoFor = (wishes: Wishes): AppInfo => ({
  version: '0.1.0',
  platform: 'linux',
  settings: {
    language: wishes.language,
    theme: wishes.theme,
    lockAfterMinutes: 15,
    isTourDone: !wishes.isNew,
  },
  clockOffset: 0,
  vaultFolder: '/home/mererid/.local/share/Redress/vault',
  linkWaits: false,
  lockedBecause: wishes.state === 'locked' ? 'idle' : null,
});

const offered = (names: readonly string[]) =>
  ok({
    files: names.map((name) => ({ token: '0'.repeat(32), name, folder: '', size: 1_000 })),
    passedOver: [],
    withoutFile: [],
  });

/** The main process as far as the screens need one. */
export const inventedDesktop = (info: AppInfo): Desktop<File> =>
  ({
    call: new Proxy(
      {},
      {
        get: (_, name) => async () => {
          if (name === 'app.info') return ok(info);
          if (name === 'intake.pick') {
            return offered(['apology.pdf', 'again-minutes.docx', 'empty.txt']);
          }
          return ok({});
        },
      },
    ),
    offerFiles: async (files: readonly File[]) => offered(files.map((file) => file.name)),
    on: () => () => undefined,
  }) as unknown as Desktop<File>;
