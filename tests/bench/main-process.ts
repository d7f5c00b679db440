import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDisk } from '../../electron/depot/disk.ts';
import { createClock } from '../../electron/platform/clock.ts';
import { createLinks } from '../../electron/platform/links.ts';
import { createLog } from '../../electron/platform/log.ts';
import { openSettings } from '../../electron/platform/settings.ts';
import { type Wired, wire } from '../../electron/wiring.ts';
import type { TakenFile } from '../../shared/contracts/intake.ts';

export type MainProcess = {
  readonly handlers: Wired['handlers'];
  readonly saveAs: (path: string) => void;
  readonly close: () => Promise<void>;
};

const nothing = (): void => undefined;

/** The whole main process without a window: the same handlers, the real disk. */
export async function startMainProcess(folder: string): Promise<MainProcess> {
  const disk = createDisk();
  const clock = createClock(undefined);
  const vaultFolder = join(folder, 'vault');
  let savePath: string | null = null;
  const wired = wire({
    version: '0',
    platform: process.platform,
    vaultFolder,
    disk,
    clock,
    log: createLog(join(folder, 'logs'), clock),
    settings: await openSettings(disk, vaultFolder, []),
    links: createLinks(),
    settingsChanged: nothing,
    dialogs: { pick: async () => [], askSavePath: async () => savePath },
    openFolder: async () => '',
    openFile: async () => '',
    printPdf: async () => new Uint8Array(),
    notify: nothing,
    idleSeconds: () => 0,
    signal: nothing,
    showWindow: nothing,
    replaceWindow: async () => undefined,
  });
  return {
    handlers: wired.handlers,
    saveAs: (path) => {
      savePath = path;
    },
    close: wired.close,
  };
}

export type Kept = TakenFile & { readonly key: Uint8Array<ArrayBuffer> };

/** Takes every file of a folder into the office's mirror, one after another as filing does. */
export async function takeFolder(
  { handlers }: MainProcess,
  folder: string,
): Promise<readonly Kept[]> {
  const { files } = await handlers['intake.offer-dropped']({ paths: [folder] });
  const kept: Kept[] = [];
  for (const { token } of files) {
    const objectId = randomBytes(16).toString('hex');
    const key = new Uint8Array(randomBytes(32));
    const taken = await handlers['intake.take']({ store: 'office', token, objectId, key });
    kept.push({ ...taken, key });
  }
  return kept;
}
