import type { PageFrame } from '../frames.ts';
import { type Listener, only, StandIn } from '../only.ts';
import type { FromPage, ToPage } from '../page/messages.ts';
import type { WebContents } from './web-contents.ts';

/** The event a main process checks its sender by. */
export interface IpcEvent {
  readonly type: 'frame';
  readonly sender: WebContents;
  readonly senderFrame: PageFrame;
  readonly frameId: number;
  readonly processId: number;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

class IpcMain extends StandIn {
  readonly #handlers = new Map<string, Handler>();

  constructor() {
    super('ipcMain', []);
  }

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Channels are the app's to name: any of them may be listened to. */
  override on(channel: string, listener: Listener): this {
    return this.addListener(channel, listener);
  }

  async invoke(event: IpcEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();

function eventFrom(sender: WebContents, senderFrame: PageFrame): IpcEvent {
  const { routingId, processId } = senderFrame;
  return only('IPC event', {
    type: 'frame',
    sender,
    senderFrame,
    frameId: routingId,
    processId,
    defaultPrevented: false,
    preventDefault: () => undefined,
  });
}

/** One message of the page, given to whoever the app registered for its channel. */
export async function deliver(
  message: Extract<FromPage, { kind: 'invoke' | 'send' }>,
  sender: WebContents,
  frame: PageFrame,
  answer: (reply: ToPage) => void,
): Promise<void> {
  const event = eventFrom(sender, frame);
  const { channel, args } = message;
  if (message.kind === 'send') {
    ipcMain.emit(channel, event, ...args);
    return;
  }
  try {
    const value = await ipcMain.invoke(event, channel, args);
    answer({ kind: 'answer', id: message.id, value });
  } catch (error) {
    const text = `Error invoking remote method '${channel}': ${String(error)}`;
    answer({ kind: 'refusal', id: message.id, message: text });
  }
}
