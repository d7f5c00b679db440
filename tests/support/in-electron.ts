import { setTimeout as sleep } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary, projectRoot } from './host.ts';
import { appEnvironment, type Control, type LaunchOptions, type RunningApp } from './launch.ts';
import { killTree } from './process-tree.ts';

/** What a test has prepared and seen, kept inside Electron's main process. */
interface Prepared {
  open: string[][];
  save: (string | null)[];
  message: number[];
  shown: { title: string; body: string; emit(event: string): boolean }[];
  idle: number | null;
}

declare global {
  var redressTest: Prepared;
}

/** Dialogs, notifications and the idle clock answer the test; everything else stays Electron's own. */
async function prepare(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, Notification, powerMonitor }) => {
    const prepared: Prepared = { open: [], save: [], message: [], shown: [], idle: null };
    globalThis.redressTest = prepared;
    dialog.showOpenDialog = async () => {
      const filePaths = prepared.open.shift() ?? [];
      return { canceled: filePaths.length === 0, filePaths };
    };
    dialog.showSaveDialog = async () => {
      const filePath = prepared.save.shift() ?? null;
      return { canceled: filePath === null, filePath: filePath ?? '' };
    };
    dialog.showMessageBox = async () => ({
      response: prepared.message.shift() ?? 0,
      checkboxChecked: false,
    });
    Notification.prototype.show = function show() {
      prepared.shown.push(this);
      this.emit('show');
    };
    const truly = powerMonitor.getSystemIdleTime.bind(powerMonitor);
    powerMonitor.getSystemIdleTime = () => prepared.idle ?? truly();
  });
}

function controlOf(app: ElectronApplication): Control {
  return {
    answerOpenDialog: (paths) =>
      app.evaluate((_electron, given) => void globalThis.redressTest.open.push([...given]), paths),
    answerSaveDialog: (path) =>
      app.evaluate((_electron, given) => void globalThis.redressTest.save.push(given), path),
    answerMessageBox: (button) =>
      app.evaluate((_electron, given) => void globalThis.redressTest.message.push(given), button),
    notifications: () =>
      app.evaluate(() => globalThis.redressTest.shown.map(({ title, body }) => ({ title, body }))),
    clickNotification: (index) =>
      app.evaluate(
        (_electron, given) => void globalThis.redressTest.shown[given]?.emit('click'),
        index,
      ),
    emitPower: (event) =>
      app.evaluate(({ powerMonitor }, given) => void powerMonitor.emit(given), event),
    setIdle: (seconds) =>
      app.evaluate((_electron, given) => {
        globalThis.redressTest.idle = given;
      }, seconds),
    clickMenu: (id) =>
      app.evaluate(({ Menu }, given) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(given);
        if (!item) throw new Error(`The application menu has no item "${given}".`);
        item.click();
      }, id),
  };
}

/** Starts the app in Electron itself. */
export async function launchInElectron(options: LaunchOptions): Promise<RunningApp> {
  const executablePath = electronBinary();
  if (executablePath === undefined) throw new Error('Electron has not been downloaded.');
  const env = Object.entries(appEnvironment(options)).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  const written: string[] = [];
  const app = await _electron.launch({
    executablePath,
    cwd: projectRoot,
    // Build machines run as root, where Chromium's sandbox cannot start: a flag of the tests alone.
    args: [
      '--no-sandbox',
      `--user-data-dir=${options.profile}`,
      options.main ?? projectRoot,
      ...(options.words ?? []),
    ],
    env: Object.fromEntries(env),
  });
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => written.push(text.toString()));
  }
  const pid = child.pid ?? 0;
  await prepare(app);
  const page: Page = await app.firstWindow();
  return {
    page,
    host: 'electron',
    pid,
    control: controlOf(app),
    waitForWindow: () => app.waitForEvent('window', { timeout: 60_000 }),
    output: () => written.join(''),
    close: () => app.close(),
    async kill() {
      await killTree(pid);
      while (child.exitCode === null && child.signalCode === null) await sleep(10);
    },
  };
}
