import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
  shell,
  type WebContents,
} from 'electron';
import type { AppSettings } from '../shared/contracts/app.ts';
import { LINK_SCHEME } from '../shared/contracts/link.ts';
import { createDisk } from './depot/disk.ts';
import { hearPage } from './ipc/hear-page.ts';
import { createSignal } from './ipc/registrar.ts';
import { createClock } from './platform/clock.ts';
import { createDialogs } from './platform/dialogs.ts';
import { createLinks } from './platform/links.ts';
import { createLog } from './platform/log.ts';
import { notify } from './platform/notifier.ts';
import { placesOf } from './platform/paths.ts';
import { openSettings, type Settings } from './platform/settings.ts';
import { holdVault, type VaultLock } from './platform/vault-lock.ts';
import { say } from './platform/words.ts';
import { besideDevServer } from './windows/beside-dev-server.ts';
import { type CurrentWindow, createCurrentWindow } from './windows/current-window.ts';
import { fenceContents, fenceSession } from './windows/fences.ts';
import { menuTemplate } from './windows/menu.ts';
import { createProtocolHandler, ORIGIN } from './windows/protocol.ts';
import { openWindow } from './windows/window.ts';
import { readWindowPlace, type WindowPlace, writeWindowPlace } from './windows/window-place.ts';
import { type Wired, wire } from './wiring.ts';

const idleAskedEveryMs = 15_000;
const bellAskedEveryMs = 60_000;

const preload = join(import.meta.dirname, '..', 'preload', 'preload.cjs');
const pageFolder = join(import.meta.dirname, '..', 'renderer');
const { ELECTRON_RENDERER_URL, REDRESS_NOW } = process.env;
const devServer = developmentServer(ELECTRON_RENDERER_URL);

const clock = createClock(REDRESS_NOW);
const disk = createDisk();
const places = placesOf({
  platform: process.platform,
  env: process.env,
  userData: app.getPath('userData'),
});
app.setPath('userData', places.profile);
const log = createLog(join(places.vault, 'logs'), clock);
process.on('unhandledRejection', (error) => log.fault('unhandled', error));

const links = createLinks();
/** Brings the window to the front, once there is one. */
let show: (() => void) | null = null;

type Windows = CurrentWindow<BrowserWindow>;

/** Whose calls are heard and who is told things: the contents of the window there is now. */
const askerOf = (windows: Windows) => (): WebContents | null =>
  windows.window()?.webContents ?? null;

prepare();
if (app.requestSingleInstanceLock()) void start();
else app.quit();

/** What must be said before Electron is ready. */
function prepare(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.setAppUserModelId('uk.redress.desktop');
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // Preview frames have an opaque origin and ask for their own scripts across it.
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: true,
        stream: true,
      },
    },
  ]);
  fenceContents(app, devServer);
  // A Mac hands a link over before it is ready, where the link is what started it.
  app.on('open-url', (event, link) => {
    event.preventDefault();
    links.came(link);
    show?.();
  });
  links.startedWith(process.argv);
}

async function start(): Promise<void> {
  const settings = await openSettings(disk, places.vault, app.getPreferredSystemLanguages());
  await app.whenReady();
  const held = hold(settings);
  if (held === null) return app.exit(1);
  process.once('exit', held.release);
  const place = await readWindowPlace(disk, places.vault);
  const windows = createCurrentWindow<BrowserWindow>({
    open: (at) => openWindow({ preload, url: devServer ?? `${ORIGIN}/`, place: at }),
    rememberedPlace: place,
    rememberPlace,
    closed: () => {
      wired.bell.locked();
      links.pageIsOpen(false);
    },
  });
  const wired = wireUp(settings, windows);
  await wired.clearLeftovers();
  serve(wired, windows);
  showSettings(settings.current(), windows);
  listen(wired, windows, held);
  windows.open();
  void wired.bell.sweep();
  log.note('started', { version: app.getVersion(), platform: process.platform });
}

/** Holds the vault folder, or says in one sentence why not. */
function hold(settings: Settings): VaultLock | null {
  const { language } = settings.current();
  try {
    const held = holdVault(places.vault);
    if (held === null) dialog.showErrorBox('Redress', say('vault.in-use', language));
    return held;
  } catch (error) {
    log.fault('vault.hold', error);
    dialog.showErrorBox('Redress', `${say('vault.no-folder', language)}\n${places.vault}`);
    return null;
  }
}

function wireUp(settings: Settings, windows: Windows): Wired {
  const { window } = windows;
  return wire({
    version: app.getVersion(),
    platform: process.platform,
    vaultFolder: places.vault,
    disk,
    clock,
    log,
    settings,
    links,
    settingsChanged: (next) => showSettings(next, windows),
    dialogs: createDialogs({
      open: (options) => {
        const parent = window();
        return parent === null
          ? dialog.showOpenDialog(options)
          : dialog.showOpenDialog(parent, options);
      },
      save: (options) => {
        const parent = window();
        return parent === null
          ? dialog.showSaveDialog(options)
          : dialog.showSaveDialog(parent, options);
      },
      language: () => settings.current().language,
    }),
    openFolder: (path) => shell.openPath(path),
    printPdf: async () =>
      (await window()?.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
      })) ?? new Uint8Array(),
    openFile: (path) => shell.openPath(path),
    notify,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    signal: createSignal(askerOf(windows)),
    showWindow: windows.show,
    replaceWindow: windows.replace,
  });
}

/** Everything the page can reach: our files, our streams, our channels. */
function serve(wired: Wired, windows: Windows): void {
  const answer = createProtocolHandler(pageFolder, wired.streams);
  protocol.handle('app', answer);
  if (devServer !== null) protocol.handle('http', besideDevServer(answer, session.defaultSession));
  fenceSession(session.defaultSession, devServer);
  hearPage({
    handlers: wired.handlers,
    asker: askerOf(windows),
    origin: devServer ?? ORIGIN,
    log,
  });
}

function showSettings({ language, theme }: AppSettings, windows: Windows): void {
  nativeTheme.themeSource = theme;
  const signal = createSignal(askerOf(windows));
  const template = menuTemplate({
    language,
    isMac: process.platform === 'darwin',
    isPackaged: app.isPackaged,
    choose: (item) => signal('app.menu', { item }),
    showDataFolder: () => void shell.openPath(places.vault),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** What the operating system tells us. */
function listen({ bell, lock, close }: Wired, windows: Windows, held: VaultLock): void {
  const signal = createSignal(askerOf(windows));
  links.tellBy((news) => signal('app.link', news));
  show = windows.show;
  // Installed, the links of Redress are ours; started from its sources it takes them from nobody.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  app.on('second-instance', (_event, words) => {
    windows.show();
    links.startedWith(words);
  });
  app.on('activate', windows.show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  powerMonitor.on('suspend', () => lock.want('suspend'));
  powerMonitor.on('lock-screen', () => lock.want('screen'));
  powerMonitor.on('resume', () => {
    void bell.sweep();
    lock.lookAtIdle();
  });
  powerMonitor.on('unlock-screen', () => void bell.sweep());
  setInterval(lock.lookAtIdle, idleAskedEveryMs);
  setInterval(() => void bell.sweep(), bellAskedEveryMs);
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close()
      .catch((error: unknown) => log.fault('close', error))
      .finally(() => {
        isClosed = true;
        held.release();
        app.exit(0);
      });
  });
}

function rememberPlace(place: WindowPlace): void {
  writeWindowPlace(disk, places.vault, place).catch((error: unknown) => log.fault('place', error));
}

/** Where the page is served from while it is being written; a packaged app knows no such place. */
function developmentServer(url: string | undefined): string | null {
  if (app.isPackaged || url === undefined || !URL.canParse(url)) return null;
  const { protocol: scheme, hostname, origin } = new URL(url);
  return scheme === 'http:' && hostname === 'localhost' ? origin : null;
}
