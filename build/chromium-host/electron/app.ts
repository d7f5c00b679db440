import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { holdInstance } from '../instance.ts';
import { only, StandIn } from '../only.ts';
import { projectRoot } from '../settings.ts';

const EVENTS = [
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
  'second-instance',
  'open-file',
  'open-url',
  'web-contents-created',
  'browser-window-created',
  'render-process-gone',
  'child-process-gone',
  'certificate-error',
  'select-client-certificate',
  'login',
];

interface Manifest {
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
}

// Our own package.json, of which only these three are read.
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest;

function appData(): string {
  if (process.platform === 'win32')
    return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

function usualPath(name: string, appName: string): string {
  const paths: Record<string, string> = {
    home: homedir(),
    appData: appData(),
    userData: join(appData(), appName),
    sessionData: join(appData(), appName),
    logs: join(appData(), appName, 'logs'),
    temp: tmpdir(),
    desktop: join(homedir(), 'Desktop'),
    documents: join(homedir(), 'Documents'),
    downloads: join(homedir(), 'Downloads'),
    exe: process.execPath,
  };
  const path = paths[name];
  if (path === undefined) throw new Error(`The Chromium host has no app.getPath('${name}').`);
  return path;
}

class AppStandIn extends StandIn {
  readonly isPackaged = false;
  readonly dock = undefined;
  readonly #paths = new Map<string, string>();
  readonly #switches = new Map<string, string>();
  #name = manifest.productName ?? manifest.name;
  #quitting = false;
  #closeAll: () => Promise<boolean> = async () => true;

  /** Recorded: the browser's own flags are the host's to choose. */
  readonly commandLine = only('app.commandLine', {
    appendSwitch: (name: string, value = ''): void => {
      this.#switches.set(name, value);
    },
    hasSwitch: (name: string): boolean => this.#switches.has(name),
    getSwitchValue: (name: string): string => this.#switches.get(name) ?? '',
  });

  constructor() {
    super('app', EVENTS);
  }

  async whenReady(): Promise<void> {
    await Promise.resolve();
  }

  isReady(): boolean {
    return true;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return manifest.version;
  }

  getAppPath(): string {
    return projectRoot;
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    return this.#paths.get(name) ?? usualPath(name, this.#name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getLocale(): string {
    return new Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  /** Done already: the pages of an installed browser are sandboxed. */
  enableSandbox(): void {}

  setAppUserModelId(): void {}

  setAboutPanelOptions(): void {}

  requestSingleInstanceLock(): boolean {
    return holdInstance(this.getPath('userData'), (argv, folder) => {
      this.emit('second-instance', {}, argv, folder, null);
    });
  }

  focus(): void {}

  /** How the windows are closed and whether all of them let it happen; told by whoever keeps them. */
  closesWindowsBy(closeAll: () => Promise<boolean>): void {
    this.#closeAll = closeAll;
  }

  quit(): void {
    if (this.#quitting) return;
    let prevented = false;
    const event = {
      preventDefault: () => {
        prevented = true;
      },
    };
    this.emit('before-quit', event);
    if (prevented) return;
    this.#quitting = true;
    this.#closeAll().then((closed) => {
      if (!closed) this.#quitting = false;
      else this.#leave(0);
    });
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }

  allWindowsClosed(): void {
    if (this.#quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  #leave(code: number): void {
    let prevented = false;
    const event = {
      preventDefault: () => {
        prevented = true;
      },
    };
    this.emit('will-quit', event);
    if (prevented) this.#quitting = false;
    else this.exit(code);
  }
}

export const app = new AppStandIn();
