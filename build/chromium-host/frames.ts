import type { CDPSession } from 'playwright-core';
import { only } from './only.ts';
import { toAppUrl } from './origin.ts';

/** What a main process sees of a frame: as much of Electron's WebFrameMain as a sender check needs. */
export interface PageFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: PageFrame | null;
  readonly top: PageFrame | null;
  readonly frameTreeNodeId: number;
  readonly routingId: number;
  readonly processId: number;
  readonly detached: boolean;
  isDestroyed(): boolean;
}

/** One frame of the page, the same object for as long as the frame lives. */
export class Frame implements PageFrame {
  readonly parent: Frame | null;
  readonly frameTreeNodeId: number;
  readonly processId = 0;
  url = '';
  detached = false;

  constructor(parent: Frame | null, number: number) {
    this.parent = parent;
    this.frameTreeNodeId = number;
  }

  get routingId(): number {
    return this.frameTreeNodeId;
  }

  get top(): Frame {
    return this.parent ? this.parent.top : this;
  }

  get origin(): string {
    const known = /^app:\/\/[^/?#]+/.exec(this.url);
    if (known) return known[0];
    return URL.canParse(this.url) ? new URL(this.url).origin : 'null';
  }

  isDestroyed(): boolean {
    return this.detached;
  }
}

/** Follows the page's frames and tells which of them a script context belongs to. */
export class FrameTree {
  readonly #main: Frame;
  readonly #byId = new Map<string, Frame>();
  readonly #byContext = new Map<number, { readonly frameId: string; readonly isPages: boolean }>();

  constructor(main: Frame) {
    this.#main = main;
  }

  async follow(cdp: CDPSession): Promise<void> {
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#frame(frameId, parentFrameId);
    });
    cdp.on('Page.frameNavigated', ({ frame }) => {
      this.#frame(frame.id, frame.parentId).url = toAppUrl(frame.url + (frame.urlFragment ?? ''));
    });
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this.#byId.get(frameId);
      if (frame) frame.url = toAppUrl(url);
    });
    cdp.on('Page.frameDetached', ({ frameId, reason }) => {
      const frame = this.#byId.get(frameId);
      if (reason === 'swap' || !frame) return;
      frame.detached = true;
      this.#byId.delete(frameId);
    });
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId, isDefault } = context.auxData ?? {};
      this.#byContext.set(context.id, {
        frameId: String(frameId),
        isPages: String(isDefault) === 'true',
      });
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#byContext.delete(executionContextId);
    });
    cdp.on('Runtime.executionContextsCleared', () => this.#byContext.clear());
    const { frameTree } = await cdp.send('Page.getFrameTree');
    this.#byId.set(frameTree.frame.id, this.#main);
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
  }

  /** The frame whose own scripts run in this context; undefined for any other context. */
  ofContext(id: number): Frame | undefined {
    const context = this.#byContext.get(id);
    return context?.isPages ? this.#byId.get(context.frameId) : undefined;
  }

  #frame(id: string, parentId: string | undefined): Frame {
    const known = this.#byId.get(id);
    if (known) return known;
    const parent = parentId === undefined ? null : (this.#byId.get(parentId) ?? this.#main);
    const frame = only('WebFrameMain', new Frame(parent, this.#byId.size + 1));
    this.#byId.set(id, frame);
    return frame;
  }
}
