import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 12;

/** Gives the event loop a turn where a loop has held it for a while: small pieces never wait on the disk. */
export function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
