import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import {
  type ChannelName,
  channels,
  type Payload,
  type SignalName,
} from '../../shared/contracts/index.ts';
import { RefusalError, type Result, refuse } from '../../shared/kernel/result.ts';
import type { Log } from '../platform/log.ts';
import { ORIGIN } from '../windows/protocol.ts';
import type { Handlers } from './handlers.ts';

export type RegistrarParts = {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly handlers: Handlers;
  /** The contents of the window that may ask now; null between windows. */
  readonly asker: () => WebContents | null;
  /** Our origin, or the dev server's while developing. */
  readonly origin: string;
  readonly log: Log;
};

const channelNames = Object.keys(channels).filter((name): name is ChannelName => name in channels);

/** One handler for each channel of the map: sender, then shape, then work; always a result. */
export function registerChannels(parts: RegistrarParts): void {
  for (const name of channelNames)
    parts.ipcMain.handle(name, (event, request: unknown) => answer(parts, name, event, request));
}

async function answer(
  parts: RegistrarParts,
  name: ChannelName,
  event: IpcMainInvokeEvent,
  request: unknown,
): Promise<Result<unknown>> {
  if (!isOurPage(parts, event)) return refuse('ipc.foreign');
  const parsed = channels[name].request.safeParse(request);
  if (!parsed.success) return refuse('ipc.malformed', { channel: name });
  // The schema of this channel accepted the request, and the handler is the one of this channel.
  const handle = parts.handlers[name] as (parsed: unknown) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(parsed.data) };
  } catch (error) {
    return refusalFor(parts.log, name, error);
  }
}

/** Our window's own main frame, at our origin; a frame within it, another window or none is foreign. */
function isOurPage({ asker, origin }: RegistrarParts, event: IpcMainInvokeEvent): boolean {
  const contents = asker();
  const frame = event.senderFrame;
  if (contents === null || frame === null || event.sender.id !== contents.id) return false;
  return frame.parent === null && originOf(frame.url) === origin;
}

function originOf(url: string): string | null {
  if (url === ORIGIN || url.startsWith(`${ORIGIN}/`)) return ORIGIN;
  return URL.canParse(url) ? new URL(url).origin : null;
}

function refusalFor(log: Log, name: ChannelName, error: unknown): Result<never> {
  if (error instanceof RefusalError) return { ok: false, error: error.refusal };
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return refuse('disk.full');
  log.fault(`channel ${name}`, error);
  return refuse('ipc.failed');
}

/** Tells the page something unasked; nothing where there is no window. */
export function createSignal(
  asker: () => WebContents | null,
): <Name extends SignalName>(name: Name, payload: Payload<Name>) => void {
  return (name, payload) => {
    const contents = asker();
    if (contents !== null && !contents.isDestroyed()) contents.send(name, payload);
  };
}
