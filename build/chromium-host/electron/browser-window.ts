import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { announceWindow } from '../control.ts';
import { whyNotLaunched } from '../launch-failure.ts';
import { StandIn } from '../only.ts';
import { Pane, type Standing } from '../pane.ts';
import { profileFolder, say } from '../settings.ts';
import { app } from './app.ts';
import { WebContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

const EVENTS = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'minimize',
  'restore',
  'maximize',
  'unmaximize',
  'resize',
  'resized',
  'move',
  'moved',
  'unresponsive',
  'page-title-updated',
  'query-session-end',
  'session-end',
];

let lastId = 0;
/** A profile serves one browser at a time: the next is launched when the one before has ended. */
let turn: Promise<unknown> = Promise.resolve();

class Preventable {
  prevented = false;

  preventDefault(): void {
    this.prevented = true;
  }
}

/** A window of the installed browser. There is one at a time: a second ends the first and starts the browser again. */
export class BrowserWindow extends StandIn {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #options: BrowserWindowConstructorOptions;
  #pane: Promise<Pane>;
  #state: 'open' | 'ending' | 'closed' = 'open';
  #focused = false;
  #place: Standing;
  #normal: Rectangle;
  #title: string;

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows.values()];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.isFocused()) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return openWindows.get(id) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return (
      BrowserWindow.getAllWindows().find(({ webContents }) => webContents === contents) ?? null
    );
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', EVENTS);
    lastId += 1;
    this.id = lastId;
    this.#options = options;
    this.#title = options.title ?? app.getName();
    const { x = 0, y = 0, width = 1280, height = 860 } = options;
    this.#place = { x, y, width, height, isMaximized: false };
    this.#normal = { x, y, width, height };
    this.webContents = new WebContents(this.id);
    const before = BrowserWindow.getAllWindows();
    openWindows.set(this.id, this);
    for (const window of before) window.destroy();
    this.#pane = this.#launch();
    this.#listen();
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  loadURL(url: string): Promise<void> {
    const loading = this.#load(url);
    // A window that is closed while it loads is nobody's failure, even where nobody waited for it.
    loading.catch(() => undefined);
    return loading;
  }

  async #load(url: string): Promise<void> {
    const pane = await this.#pane;
    this.#refuseWhenClosed(url);
    try {
      await pane.navigate(url);
    } catch (error) {
      this.#refuseWhenClosed(url);
      throw error;
    }
  }

  show(): void {
    this.emit('show');
    this.focus();
  }

  showInactive(): void {
    this.emit('show');
  }

  focus(): void {
    this.webContents.focus();
  }

  restore(): void {
    this.focus();
  }

  isMinimized(): boolean {
    return false;
  }

  maximize(): void {
    this.#pane.then((pane) => pane.maximize()).catch(() => undefined);
  }

  isMaximized(): boolean {
    return this.#place.isMaximized;
  }

  getBounds(): Rectangle {
    const { x, y, width, height } = this.#place;
    return { x, y, width, height };
  }

  /** While maximized, where it stood before; the page tells it. */
  getNormalBounds(): Rectangle {
    return this.#normal;
  }

  isVisible(): boolean {
    return this.#state === 'open';
  }

  isFocused(): boolean {
    return this.#focused && this.#state === 'open';
  }

  isDestroyed(): boolean {
    return this.#state !== 'open';
  }

  getTitle(): string {
    return this.#title;
  }

  /** Recorded: the browser shows the page's own title. */
  setTitle(title: string): void {
    this.#title = title;
  }

  /** Recorded: this window has no menu bar. */
  setMenuBarVisibility(): void {}

  removeMenu(): void {}

  close(): void {
    if (this.#state === 'open' && !this.#isCloseRefused()) this.destroy();
  }

  destroy(): void {
    if (this.#state !== 'open') return;
    this.#state = 'ending';
    openWindows.delete(this.id);
    this.webContents.detach();
    const ended = this.#pane.then((pane) => pane.end()).catch(() => undefined);
    turn = turn.then(() => ended);
    ended.then(() => {
      this.#state = 'closed';
      this.emit('closed');
      if (openWindows.size === 0) app.allWindowsClosed();
    });
  }

  #launch(): Promise<Pane> {
    const { x, y, width = 1280, height = 860, webPreferences = {} } = this.#options;
    const pane = turn.then(() =>
      Pane.open(
        {
          x,
          y,
          width,
          height,
          profile: profileFolder(app.getPath('userData')),
          preload: webPreferences.preload,
          inSubframes: webPreferences.nodeIntegrationInSubFrames ?? false,
          downloads: app.getPath('downloads'),
        },
        this.webContents,
      ),
    );
    turn = pane.catch(() => undefined);
    pane.then(
      ({ endpoint }) => announceWindow(this.id, endpoint),
      (error: unknown) => this.#failed(error),
    );
    this.webContents.attach(pane);
    return pane;
  }

  #listen(): void {
    this.webContents.addListener('-gone', () => this.#closedByPerson());
    for (const event of ['-hello', '-moved', '-active', '-focus', '-blur']) {
      this.webContents.addListener(event, () => this.#look());
    }
    this.webContents.addListener('-focus', () => this.#focus(true));
    this.webContents.addListener('-blur', () => this.#focus(false));
    this.webContents.once('-shown', () => this.emit('ready-to-show'));
  }

  /** The page tells that something about its window may have changed; the browser tells what. */
  #look(): void {
    const looking = this.#pane.then((pane) => pane.standing());
    looking.then(
      (place) => {
        this.#place = place;
        if (!place.isMaximized) this.#normal = this.getBounds();
      },
      () => undefined,
    );
  }

  #focus(focused: boolean): void {
    this.#focused = focused;
    this.emit(focused ? 'focus' : 'blur');
  }

  /** The window is gone already when the browser says so: a refusal to close comes too late here. */
  #closedByPerson(): void {
    if (this.#state !== 'open') return;
    if (this.#isCloseRefused()) say('This window cannot be kept once closed.');
    this.destroy();
  }

  #isCloseRefused(): boolean {
    const event = new Preventable();
    this.emit('close', event);
    return event.prevented;
  }

  #failed(error: unknown): void {
    say(whyNotLaunched(error));
    app.exit(1);
  }

  #refuseWhenClosed(url: string): void {
    if (this.#state !== 'open') throw new Error(`ERR_ABORTED (-3) loading '${url}'`);
  }
}

app.closesWindowsBy(async () => {
  for (const window of BrowserWindow.getAllWindows()) window.close();
  await turn;
  return openWindows.size === 0;
});
