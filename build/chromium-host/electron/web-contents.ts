import type * as Electron from 'electron';
import type { SchemeHandler } from '../answer.ts';
import { Frame } from '../frames.ts';
import { only, StandIn } from '../only.ts';
import type { FromPage, Question, ToPage } from '../page/messages.ts';
import type { ChosenFile, Pane, PaneOwner } from '../pane.ts';
import { deliver } from './ipc-main.ts';
import { clickMenu, menuShortcuts } from './menu.ts';
import { person } from './person.ts';
import { schemeHandler } from './protocol.ts';
import { defaultSession } from './session.ts';
import { shown } from './shown.ts';

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-start-loading',
  'did-navigate',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'render-process-gone',
  'preload-error',
  'unresponsive',
  'responsive',
  'destroyed',
  'before-input-event',
  'context-menu',
  'console-message',
  'did-create-window',
];

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** The page of a window, to the main process. */
export class WebContents extends StandIn implements PaneOwner {
  readonly id: number;
  readonly mainFrame = only('WebFrameMain', new Frame(null, 1));
  readonly session = defaultSession;
  #pane: Promise<Pane> | undefined;
  #open: Pane | undefined;
  #early: ToPage[] = [];
  #destroyed = false;
  #windowOpened: OpenHandler = () => ({ action: 'deny' });

  constructor(id: number) {
    super('webContents', EVENTS);
    this.id = id;
  }

  /** The window says which pane is this page's; what was sent before then goes now. */
  attach(pane: Promise<Pane>): void {
    this.#pane = pane;
    pane.then(
      (open) => {
        this.#open = open;
        for (const message of this.#early.splice(0)) open.channel.send(message);
      },
      () => undefined,
    );
  }

  detach(): void {
    this.#destroyed = true;
    this.#open = undefined;
    this.mainFrame.detached = true;
    this.emit('destroyed');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  getTitle(): string {
    return '';
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    this.tell({ kind: 'send', channel, args });
  }

  tell(message: ToPage): void {
    if (this.#open) this.#open.channel.send(message);
    else this.#early.push(message);
  }

  focus(): void {
    this.#open?.page.bringToFront().catch(() => undefined);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#windowOpened = handler;
  }

  async askForFiles(
    question: Omit<Extract<Question, { kind: 'files' }>, 'kind'>,
  ): Promise<ChosenFile[]> {
    const pane = await this.#pane;
    return pane ? pane.askForFiles({ kind: 'files', ...question }) : [];
  }

  async askInDialog(text: string, detail: string, buttons: readonly string[]): Promise<number> {
    const pane = await this.#pane;
    return pane ? pane.askInDialog({ kind: 'message', text, detail, buttons }) : -1;
  }

  setColours(source: 'system' | 'light' | 'dark'): void {
    const colorScheme = source === 'system' ? null : source;
    this.#open?.page.emulateMedia({ colorScheme }).catch(() => undefined);
  }

  copy(text: string): void {
    this.tell({ kind: 'copy', text });
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const pane = await this.#pane;
    if (!pane) throw new Error('There is no page to print.');
    return pane.printToPDF(options);
  }

  // What the pane asks and tells.

  handler(): SchemeHandler {
    return schemeHandler();
  }

  hear(message: FromPage, frame: Frame, answer: (reply: ToPage) => void): void {
    switch (message.kind) {
      case 'invoke':
      case 'send':
        deliver(message, this, frame, answer).catch((error: unknown) => this.emit('error', error));
        return;
      case 'notification':
        shown[message.id]?.emit(message.event);
        return;
      case 'active':
        person.wasActive();
        break;
      case 'menu':
        clickMenu(message.id);
        return;
      case 'hello':
        person.prefersDark = message.dark;
        this.tell({ kind: 'shortcuts', shortcuts: menuShortcuts() });
        break;
    }
    this.emit(`-${message.kind}`);
  }

  mayNavigate(url: string, isMainFrame: boolean): boolean {
    let prevented = false;
    const details = {
      url,
      isMainFrame,
      isSameDocument: false,
      defaultPrevented: false,
      preventDefault: () => {
        prevented = true;
      },
    };
    this.emit('will-frame-navigate', details);
    if (isMainFrame) this.emit('will-navigate', details, url);
    return !prevented;
  }

  popup(url: string): void {
    // Whatever it answers, no second page opens: the host has one window.
    this.#windowOpened({
      url,
      frameName: '',
      features: '',
      disposition: 'other',
      referrer: { url: this.mainFrame.url, policy: 'default' },
    });
  }

  crashed(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }

  ready(): void {
    this.emit('dom-ready');
  }

  loaded(): void {
    this.emit('did-finish-load');
    this.emit('-shown');
  }

  gone(): void {
    this.emit('-gone');
  }
}
