import type { PrintToPDFOptions } from 'electron';
import type {
  BrowserContext,
  CDPSession,
  Page,
  Request as PageRequest,
  Frame as PlaywrightFrame,
  Route,
} from 'playwright-core';
import { answerOrAbort, type SchemeHandler } from './answer.ts';
import { devToolsEndpoint, grantOnly, type LaunchOptions, launchBrowser } from './browser.ts';
import { Channel, type ChannelOwner } from './channel.ts';
import { saveDownload } from './downloads.ts';
import { isOurs, toAppUrl, toPageUrl } from './origin.ts';
import type { Question } from './page/messages.ts';
import { pageScript } from './page-script.ts';
import { printPage } from './print.ts';
import { Streams } from './streams.ts';

export interface PaneOptions extends Omit<LaunchOptions, 'nowhere'> {
  readonly preload: string | undefined;
  readonly inSubframes: boolean;
  readonly downloads: string;
}

export interface ChosenFile {
  readonly path: string;
  /** Its place inside a chosen folder. */
  readonly inside: string;
}

/** Where the window stands, in the screen's pixels. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

export interface PaneOwner extends ChannelOwner {
  handler(): SchemeHandler;
  /** Whether a navigation the page began may go on. */
  mayNavigate(url: string, isMainFrame: boolean): boolean;
  popup(url: string): void;
  crashed(): void;
  loaded(): void;
  ready(): void;
  gone(): void;
}

interface Parts {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly streams: Streams;
  readonly owner: PaneOwner;
  readonly page: Page;
  readonly channel: Channel;
  readonly endpoint: string | undefined;
}

/** A page that is only just opening has no frame to name yet. */
function frameOf(request: PageRequest): PlaywrightFrame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

/** One running browser with its one page: what an open window is. */
export class Pane {
  readonly page: Page;
  readonly channel: Channel;
  readonly endpoint: string | undefined;
  readonly #context: BrowserContext;
  readonly #cdp: CDPSession;
  readonly #streams: Streams;
  readonly #owner: PaneOwner;
  #expected = '';

  private constructor(parts: Parts) {
    this.#context = parts.context;
    this.#cdp = parts.cdp;
    this.#streams = parts.streams;
    this.#owner = parts.owner;
    this.page = parts.page;
    this.channel = parts.channel;
    this.endpoint = parts.endpoint;
  }

  static async open(options: PaneOptions, owner: PaneOwner): Promise<Pane> {
    const streams = new Streams();
    await streams.open();
    const [context, script] = await Promise.all([
      launchBrowser({ ...options, nowhere: streams.source }),
      pageScript(options.preload, options.inSubframes),
    ]);
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    const channel = new Channel(cdp, script, owner);
    const endpoint = await devToolsEndpoint(options.profile);
    const pane = new Pane({ context, cdp, streams, owner, page, channel, endpoint });
    await context.route('**/*', (route) => pane.#route(route));
    await grantOnly(cdp);
    await channel.open();
    pane.#listen(options.downloads);
    return pane;
  }

  async navigate(url: string): Promise<void> {
    this.#expected = toPageUrl(url);
    await this.page.goto(this.#expected);
  }

  async askForFiles(question: Extract<Question, { kind: 'files' }>): Promise<ChosenFile[]> {
    const answer = await this.channel.ask(question);
    if (answer.kind !== 'files') return [];
    const { channel } = this;
    return Promise.all(
      answer.files.map(async ({ mark, inside }) => ({ path: await channel.pathOf(mark), inside })),
    );
  }

  async askInDialog(question: Extract<Question, { kind: 'message' }>): Promise<number> {
    const answer = await this.channel.ask(question);
    return answer.kind === 'message' ? answer.button : -1;
  }

  async standing(): Promise<Standing> {
    const { bounds } = await this.#cdp.send('Browser.getWindowForTarget');
    const { left = 0, top = 0, width = 0, height = 0, windowState } = bounds;
    return { x: left, y: top, width, height, isMaximized: windowState === 'maximized' };
  }

  async maximize(): Promise<void> {
    const { windowId } = await this.#cdp.send('Browser.getWindowForTarget');
    await this.#cdp.send('Browser.setWindowBounds', {
      windowId,
      bounds: { windowState: 'maximized' },
    });
  }

  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return printPage(this.#cdp, options);
  }

  async end(): Promise<void> {
    await this.#context.close().catch(() => undefined);
    this.#streams.close();
  }

  #listen(downloads: string): void {
    this.page.on('load', () => this.#owner.loaded());
    this.page.on('domcontentloaded', () => this.#owner.ready());
    this.page.on('crash', () => this.#owner.crashed());
    this.page.on('close', () => this.#owner.gone());
    this.#context.on('close', () => this.#owner.gone());
    // Listened to, so that playwright leaves the page's own dialogs to the person.
    this.page.on('dialog', () => undefined);
    this.page.on('download', (download) => saveDownload(download, downloads));
    this.#context.on('page', (other) => {
      if (other !== this.page) other.close().catch(() => undefined);
    });
  }

  #route(route: Route): Promise<void> {
    const request = route.request();
    if (request.isNavigationRequest()) {
      const frame = frameOf(request);
      if (frame?.page() !== this.page) {
        this.#owner.popup(toAppUrl(request.url()));
        return route.abort('blockedbyclient').catch(() => undefined);
      }
      if (!this.#mayGo(request.url(), frame === this.page.mainFrame())) {
        return route.abort('aborted').catch(() => undefined);
      }
    }
    return answerOrAbort(route, this.#owner.handler(), this.#streams);
  }

  #mayGo(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && url === this.#expected.replace(/#.*$/, '')) {
      this.#expected = '';
      return true;
    }
    return this.#owner.mayNavigate(toAppUrl(url), isMainFrame) && isOurs(url);
  }
}
