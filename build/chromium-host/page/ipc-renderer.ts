import type { FromPage, ToPage } from './messages.ts';

type Listener = (event: object, ...args: unknown[]) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Electron's ipcRenderer, as far as a preload without logic needs it. */
export class IpcRenderer {
  readonly #post: (message: FromPage) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Listener[]>();
  #last = 0;

  constructor(post: (message: FromPage) => void) {
    this.#post = post;
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#post({ kind: 'invoke', id, channel, args });
      this.#waiting.set(id, { resolve, reject });
    });
  }

  send(channel: string, ...args: unknown[]): void {
    this.#post({ kind: 'send', channel, args });
  }

  on(channel: string, listener: Listener): this {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), listener]);
    return this;
  }

  once(channel: string, listener: Listener): this {
    const single: Listener = (event, ...args) => {
      this.off(channel, single);
      listener(event, ...args);
    };
    return this.on(channel, single);
  }

  off(channel: string, listener: Listener): this {
    const kept = (this.#listeners.get(channel) ?? []).filter((one) => one !== listener);
    this.#listeners.set(channel, kept);
    return this;
  }

  removeListener(channel: string, listener: Listener): this {
    return this.off(channel, listener);
  }

  removeAllListeners(channel: string): this {
    this.#listeners.delete(channel);
    return this;
  }

  /** What the host sent, to whom it concerns. */
  take(message: Extract<ToPage, { kind: 'answer' | 'refusal' | 'send' }>): void {
    if (message.kind === 'send') {
      const event = { sender: this, senderId: 0, ports: [] };
      for (const listener of this.#listeners.get(message.channel) ?? [])
        listener(event, ...message.args);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }
}
