import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Clock } from '../../shared/kernel/clock.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What happened, for whoever helps with a fault: no names, no paths, no content, no messages. */
export type Log = {
  readonly note: (event: string, figures?: Readonly<Record<string, number | string>>) => void;
  /** The kind and place of an error of ours; its message may hold a path and is left out. */
  readonly fault: (event: string, error: unknown) => void;
  readonly written: () => Promise<void>;
};

const rotateAt = 512 * 1024;

/** `Error ENOSPC at journal.ts:88 store.ts:41`: our own places in the code, without their folders. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .flatMap((line) => /([^\s()]+:\d+):\d+\)?$/.exec(line)?.[1] ?? [])
    .map((place) => basename(place.replaceAll('\\', '/')))
    .slice(0, 6);
  return `${error.name}${code}${places.length > 0 ? ` at ${places.join(' ')}` : ''}`;
}

export function createLog(folder: string, clock: Clock): Log {
  const path = join(folder, 'main.log');
  const turn = oneAtATime();
  let last: Promise<unknown> = Promise.resolve();

  const write = async (line: string): Promise<void> => {
    await mkdir(folder, { recursive: true });
    const size = await stat(path).then(
      (known) => known.size,
      () => 0,
    );
    if (size > rotateAt) await rename(path, join(folder, 'main.old.log'));
    await appendFile(path, `${line}\n`, { mode: 0o600 });
  };
  // A log that cannot be written must not become the fault it would have told of.
  const add = (text: string): void => {
    last = turn(() => write(`${clock.now()} ${text}`)).catch(() => undefined);
  };
  return {
    note: (event, figures = {}) =>
      add([event, ...Object.entries(figures).map(([name, value]) => `${name}=${value}`)].join(' ')),
    fault: (event, error) => add(`${event} ${describeFault(error)}`),
    written: async () => {
      await last;
    },
  };
}
