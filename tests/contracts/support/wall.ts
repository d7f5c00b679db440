import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Handlers } from '../../../electron/ipc/handlers.ts';
import { registerChannels } from '../../../electron/ipc/registrar.ts';
import type { Log } from '../../../electron/platform/log.ts';
import type { Result } from '../../../shared/kernel/result.ts';

export type Caller = {
  readonly contents: number;
  readonly frame: { readonly url: string; readonly parent: object | null } | null;
};

/** Our window's own page. */
export const ourPage: Caller = {
  contents: 7,
  frame: { url: 'app://redress/index.html', parent: null },
};

export type Wall = {
  readonly names: readonly string[];
  readonly call: (
    name: string,
    args: readonly unknown[],
    caller?: Caller,
  ) => Promise<Result<unknown>>;
};

/** The real registrar over a stand-in for `ipcMain`; `asker` is the number of the window's contents. */
export function raiseWall(handlers: Handlers, log: Log, asker: number | null = 7): Wall {
  const registered = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
  const ipcMain: Pick<IpcMain, 'handle'> = {
    handle: (name, listener) => {
      if (registered.has(name)) throw new Error(`registered twice: ${name}`);
      registered.set(name, listener);
    },
  };
  registerChannels({
    ipcMain,
    handlers,
    // As much of a page and an event as the registrar looks at.
    asker: () => (asker === null ? null : ({ id: asker } as unknown as WebContents)),
    origin: 'app://redress',
    log,
  });
  return {
    names: [...registered.keys()],
    call: async (name, args, caller = ourPage) => {
      const event = { sender: { id: caller.contents }, senderFrame: caller.frame };
      const answer = await registered.get(name)?.(event as unknown as IpcMainInvokeEvent, ...args);
      return answer as Result<unknown>;
    },
  };
}
