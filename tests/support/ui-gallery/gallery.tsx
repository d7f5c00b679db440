import '../../../renderer/ui/index.ts';
import { createRoot } from 'react-dom/client';
import type { AppInfo } from '../../../renderer/app/office.tsx';
import type { Desktop } from '../../../shared/contracts/index.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { inventedRecords } from './invented-records.ts';
import { wishesOf } from './wishes.ts';

const wishes = wishesOf(location.search);
const info: AppInfo = {
  version: '0.1.0',
  platform: 'linux',
  settings: { language: wishes.language, theme: wishes.theme, lockAfterMinutes: 15 },
  clockOffset: 0,
  vaultFolder: '/home/mererid/.local/share/Redress/vault',
  lockedBecause: wishes.state === 'locked' ? 'idle' : null,
};

const offered = (names: readonly string[]) =>
  ok({
    files: names.map((name) => ({ token: '0'.repeat(32), name, folder: '', size: 1_000 })),
    passedOver: [],
  });

// The main process as far as the screens need one.
const desktop = {
  call: new Proxy(
    {},
    {
      get: (_, name) => async () => {
        if (name === 'app.info') return ok(info);
        if (name === 'intake.pick')
          return offered(['apology.pdf', 'again-minutes.docx', 'empty.txt']);
        return ok({});
      },
    },
  ),
  offerFiles: async (files: readonly File[]) => offered(files.map((file) => file.name)),
  on: () => () => undefined,
} as unknown as Desktop<File>;
Object.defineProperty(window, 'desktop', { value: desktop });

const { Page } = await import('../../../renderer/app/page.tsx');
const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <Page
      back={{
        ...inventedRecords(wishes, Temporal.Now.plainDateISO().toString()),
        desktop,
        info,
      }}
    />,
  );
}
