import { app } from './electron/app.ts';
import { prepared } from './electron/dialog.ts';
import { clickMenu } from './electron/menu.ts';
import { person } from './electron/person.ts';
import { powerMonitor } from './electron/power-monitor.ts';
import { recordedSession } from './electron/session.ts';
import { shown } from './electron/shown.ts';

/** What a test may ask of the host it has forked, over that fork's own channel and no other. */
export type ControlRequest =
  | { readonly kind: 'answerOpenDialog'; readonly paths: readonly string[] }
  | { readonly kind: 'answerSaveDialog'; readonly path: string | null }
  | { readonly kind: 'answerMessageBox'; readonly button: number }
  | { readonly kind: 'notifications' }
  | { readonly kind: 'clickNotification'; readonly index: number }
  | { readonly kind: 'emitPower'; readonly event: string }
  | { readonly kind: 'setIdle'; readonly seconds: number | null }
  | { readonly kind: 'clickMenu'; readonly id: string }
  | { readonly kind: 'sessionSettings' }
  | { readonly kind: 'quit' };

export type ControlCall = ControlRequest & { readonly call: number };

export type ControlMessage =
  | { readonly kind: 'window'; readonly id: number; readonly endpoint: string }
  | { readonly kind: 'done'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly call: number; readonly message: string };

function carryOut(request: ControlRequest): unknown {
  switch (request.kind) {
    case 'answerOpenDialog':
      return prepared.open.push(request.paths);
    case 'answerSaveDialog':
      return prepared.save.push(request.path);
    case 'answerMessageBox':
      return prepared.message.push(request.button);
    case 'notifications':
      return shown.map(({ title, body }) => ({ title, body }));
    case 'clickNotification': {
      const notification = shown[request.index];
      if (!notification) throw new Error(`No notification ${request.index} was shown.`);
      return notification.emit('click', {});
    }
    case 'emitPower':
      return powerMonitor.emit(request.event);
    case 'setIdle':
      return person.pretendIdle(request.seconds ?? undefined);
    case 'clickMenu':
      return clickMenu(request.id);
    case 'sessionSettings':
      return Object.keys(recordedSession);
    case 'quit':
      return app.quit();
  }
}

function tell(message: ControlMessage): void {
  process.send?.(message);
}

export function announceWindow(id: number, endpoint: string | undefined): void {
  if (endpoint !== undefined) tell({ kind: 'window', id, endpoint });
}

/** Listens to the test that forked this process; without such a fork there is nobody to listen to. */
export function acceptControl(onParentGone: () => void): void {
  if (!process.send) return;
  process.on('message', (received) => {
    // Only the harness of this project speaks on this channel.
    const request = received as ControlCall;
    try {
      tell({ kind: 'done', call: request.call, value: carryOut(request) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tell({ kind: 'failed', call: request.call, message });
    }
  });
  process.on('disconnect', onParentGone);
}
