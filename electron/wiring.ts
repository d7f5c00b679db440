import { join } from 'node:path';
import type { AppSettings } from '../shared/contracts/app.ts';
import type { StoreName } from '../shared/contracts/channel.ts';
import type { Payload, SignalName } from '../shared/contracts/index.ts';
import { createBundles } from './depot/bundle/index.ts';
import type { Disk } from './depot/disk.ts';
import { createObjectStore, type ObjectStore } from './depot/object-store.ts';
import { createVault } from './depot/vault.ts';
import { createIntake } from './intake/intake.ts';
import { createOffers } from './intake/offers.ts';
import { requireSpace } from './intake/space.ts';
import { createAppHandlers } from './ipc/app.ts';
import type { Handlers } from './ipc/handlers.ts';
import { createIntakeHandlers } from './ipc/intake.ts';
import { createLetterHandlers, type LetterHandlerDeps } from './ipc/letters.ts';
import { createListHandlers, type ListHandlerDeps } from './ipc/list.ts';
import { createPrintHandlers, type PrintHandlerDeps } from './ipc/print.ts';
import { createReminderHandlers } from './ipc/reminders.ts';
import { createVaultHandlers } from './ipc/vault.ts';
import type { HostClock } from './platform/clock.ts';
import type { Dialogs } from './platform/dialogs.ts';
import type { Links } from './platform/links.ts';
import type { Log } from './platform/log.ts';
import type { Settings } from './platform/settings.ts';
import { createStreams, type Streams } from './platform/streams.ts';
import { createWorkUnderWay, type WorkUnderWay } from './platform/work-under-way.ts';
import { type Bell, createBell } from './reminders/bell.ts';
import type { NotificationText } from './reminders/locked-text.ts';
import { createReminderFile } from './reminders/reminder-file.ts';
import { createLock, type Lock } from './windows/lock.ts';

/** Where the main process ends: the operating system, the window, the clock. Tests bring their own. */
export type Edges = {
  readonly version: string;
  readonly platform: string;
  readonly vaultFolder: string;
  readonly disk: Disk;
  readonly clock: HostClock;
  readonly log: Log;
  readonly settings: Settings;
  readonly links: Links;
  readonly settingsChanged: (settings: AppSettings) => void;
  readonly dialogs: Dialogs;
  readonly openFolder: (path: string) => Promise<unknown>;
  readonly printPdf: () => Promise<Uint8Array>;
  readonly openFile: (path: string) => Promise<string>;
  readonly notify: (text: NotificationText, clicked: () => void) => void;
  readonly idleSeconds: () => number;
  readonly signal: <Name extends SignalName>(name: Name, payload: Payload<Name>) => void;
  readonly showWindow: () => void;
  readonly replaceWindow: () => Promise<void>;
};

export type Wired = {
  readonly handlers: Handlers;
  readonly streams: Streams;
  readonly bell: Bell;
  readonly lock: Lock;
  readonly work: WorkUnderWay;
  /** Before the first window: what a crash left behind goes. */
  readonly clearLeftovers: () => Promise<void>;
  /** Calls work off, forgets what is open and lets go of every file. */
  readonly close: () => Promise<void>;
};

/** Everything the main process does, joined up, without Electron. */
export function wire(edges: Edges): Wired {
  const { disk, clock, signal } = edges;
  const vault = createVault(disk, edges.vaultFolder);
  const scratch = join(edges.vaultFolder, 'scratch');
  const [streams, offers, work] = [createStreams(), createOffers(), createWorkUnderWay()];
  const storeFolder = (store: StoreName): string => vault.store(store).folder;
  const objects = (store: StoreName): ObjectStore => createObjectStore(disk, storeFolder(store));
  const intake = createIntake({
    disk,
    storeFolder,
    objects,
    keys: (store) => vault.store(store).keys,
    offers,
    streams,
    work,
    clock,
    tellProgress: (progress) => signal('intake.progress', progress),
  });
  const bundles = createBundles({
    storeFolder,
    scratchFolder: () => disk.makeFolder(scratch).then(() => scratch),
    takeOffered: async (token) => offers.spend(token),
    sealIntoMirror: intake.seal,
    readObject: (store, objectId, key) => objects(store).read(objectId, key),
    askSavePath: edges.dialogs.askSavePath,
    requireSpace: (folder, bytes) => requireSpace(disk, folder, bytes),
    underWay: work.run,
    signal,
    clock,
  });
  const bell = wireBell(edges, storeFolder);
  const forget = async (): Promise<void> => {
    bell.locked();
    edges.links.pageIsOpen(false);
    offers.clear();
    streams.clear();
    await bundles.closeAll();
  };
  const lock = wireLock(edges, work, forget);
  return {
    handlers: {
      ...createAppHandlers({ ...edges, lock }),
      ...createVaultHandlers({
        vault,
        streams,
        pageIsUnlocked: () => lock.pageIsUnlocked(true),
        discarded: bell.forget,
      }),
      ...createIntakeHandlers({ ...edges, offers, intake, streams, work, objects }),
      ...bundles.handlers,
      ...createSavingHandlers({ ...edges, work }),
      ...createReminderHandlers({ bell, pageIsUnlocked: whoHears(lock, edges.links) }),
    },
    streams,
    bell,
    lock,
    work,
    clearLeftovers: async () => {
      await disk.removeFolder(scratch);
      await vault.clearLeftovers();
    },
    close: async () => {
      work.callOff();
      await work.whenNone();
      await forget();
      await vault.close();
      await edges.log.written();
    },
  };
}

/** What is written in the clear where the person says. */
const createSavingHandlers = (deps: ListHandlerDeps & LetterHandlerDeps & PrintHandlerDeps) => ({
  ...createLetterHandlers(deps),
  ...createListHandlers(deps),
  ...createPrintHandlers(deps),
});

/** The page says so when it shows open records: links wait for that as reminders do. */
const whoHears =
  (lock: Lock, links: Links) =>
  (isUnlocked: boolean): void => {
    lock.pageIsUnlocked(isUnlocked);
    links.pageIsOpen(isUnlocked);
  };

function wireBell(edges: Edges, storeFolder: (store: StoreName) => string): Bell {
  const { disk, clock, log, settings, signal } = edges;
  return createBell({
    file: (store) => createReminderFile(disk, storeFolder(store)),
    clock,
    language: () => settings.current().language,
    notify: (text, ids) =>
      edges.notify(text, () => {
        edges.showWindow();
        signal('reminders.clicked', { ids: [...ids] });
      }),
    tellPage: (payload) => signal('reminders.rang', payload),
    fault: log.fault,
  });
}

function wireLock(edges: Edges, work: WorkUnderWay, forget: () => Promise<void>): Lock {
  return createLock({
    work,
    askPage: (reason) => edges.signal('app.lock-wanted', { reason }),
    forget,
    replaceWindow: edges.replaceWindow,
    idleSeconds: edges.idleSeconds,
    lockAfterMinutes: () => edges.settings.current().lockAfterMinutes,
    fault: edges.log.fault,
  });
}
