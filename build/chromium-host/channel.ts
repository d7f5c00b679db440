import type { CDPSession } from 'playwright-core';
import { decode, encode } from './codec.ts';
import { type Frame, FrameTree } from './frames.ts';
import type { Answer, FromPage, Question, ToPage } from './page/messages.ts';
import type { PageScript } from './page-script.ts';

interface Receiver {
  readonly context: number;
  readonly objectId: string;
}

export interface ChannelOwner {
  readonly mainFrame: Frame;
  hear(message: FromPage, frame: Frame, answer: (reply: ToPage) => void): void;
}

/** The page's side of the app's IPC: one DevTools binding up, one kept object down. */
export class Channel {
  readonly #cdp: CDPSession;
  readonly #script: PageScript;
  readonly #owner: ChannelOwner;
  readonly #frames: FrameTree;
  readonly #receivers = new Map<number, Receiver>();
  #main: Receiver | undefined;
  #early: string[] = [];
  #turn: Promise<void> = Promise.resolve();

  constructor(cdp: CDPSession, script: PageScript, owner: ChannelOwner) {
    this.#cdp = cdp;
    this.#script = script;
    this.#owner = owner;
    this.#frames = new FrameTree(owner.mainFrame);
  }

  async open(): Promise<void> {
    await this.#frames.follow(this.#cdp);
    this.#cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== this.#script.binding) return;
      // One after the other: finding a path takes a moment, and no later message may overtake it.
      this.#turn = this.#turn
        .then(() => this.#hear(payload, executionContextId))
        .catch(() => undefined);
    });
    this.#cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#forget(executionContextId);
    });
    this.#cdp.on('Runtime.executionContextsCleared', () => {
      this.#receivers.clear();
      this.#main = undefined;
    });
    await this.#cdp.send('Runtime.addBinding', { name: this.#script.binding });
    await this.#cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: this.#script.source });
  }

  /** To the main frame; what is sent before its first document is there waits for it. */
  send(message: ToPage): void {
    const text = encode(message);
    if (this.#main) this.#give(this.#main, text);
    else this.#early.push(text);
  }

  async ask(question: Question): Promise<Answer> {
    if (!this.#main) throw new Error('There is no page to ask yet.');
    const { result } = await this.#cdp.send('Runtime.callFunctionOn', {
      objectId: this.#main.objectId,
      functionDeclaration: 'function (text) { return this.ask(text); }',
      arguments: [{ value: encode(question) }],
      awaitPromise: true,
      // A file chooser opens for a person's gesture only; theirs was what led here.
      userGesture: true,
    });
    return decode(String(result.value)) as Answer;
  }

  /** The true path of a file the page holds; empty where there is none, as in Electron. */
  async pathOf(mark: string, receiver: Receiver | undefined = this.#main): Promise<string> {
    if (!receiver) return '';
    const { result } = await this.#cdp.send('Runtime.callFunctionOn', {
      objectId: receiver.objectId,
      functionDeclaration: 'function (mark) { return this.file(mark); }',
      arguments: [{ value: mark }],
    });
    if (!result.objectId) return '';
    const { path } = await this.#cdp.send('DOM.getFileInfo', { objectId: result.objectId });
    await this.#cdp.send('Runtime.releaseObject', { objectId: result.objectId });
    return path;
  }

  async #hear(payload: string, context: number): Promise<void> {
    const frame = this.#frames.ofContext(context);
    if (!frame) return;
    const receiver = this.#receivers.get(context) ?? (await this.#receive(context, frame));
    const message = await this.#decodeWithPaths(payload, receiver);
    this.#owner.hear(message, frame, (reply) => this.#give(receiver, encode(reply)));
  }

  async #receive(context: number, frame: Frame): Promise<Receiver> {
    const { handle } = this.#script;
    const { result } = await this.#cdp.send('Runtime.evaluate', {
      contextId: context,
      expression: `(() => { const it = window.${handle}; delete window.${handle}; return it; })()`,
    });
    const receiver = { context, objectId: result.objectId ?? '' };
    this.#receivers.set(context, receiver);
    if (frame === this.#owner.mainFrame) {
      this.#main = receiver;
      for (const text of this.#early.splice(0)) this.#give(receiver, text);
    }
    return receiver;
  }

  async #decodeWithPaths(payload: string, receiver: Receiver): Promise<FromPage> {
    const marks = payload.match(new RegExp(`${this.#script.fileMarker}\\d+`, 'g')) ?? [];
    const paths = new Map<string, string>();
    for (const mark of marks) {
      if (!paths.has(mark)) paths.set(mark, await this.pathOf(mark, receiver));
    }
    // Only our own runtime holds the binding, and it posts nothing else.
    return decode(payload, (text) => paths.get(text) ?? text) as FromPage;
  }

  #give(receiver: Receiver, text: string): void {
    this.#cdp
      .send('Runtime.callFunctionOn', {
        objectId: receiver.objectId,
        functionDeclaration: 'function (text) { this.take(text); }',
        arguments: [{ value: text }],
        silent: true,
      })
      // The document it was meant for is gone, as in Electron: nobody is left to be told.
      .catch(() => undefined);
  }

  #forget(context: number): void {
    this.#receivers.delete(context);
    if (this.#main?.context === context) this.#main = undefined;
  }
}
