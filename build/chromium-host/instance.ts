import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

type OnSecond = (argv: readonly string[], folder: string) => void;

interface Call {
  readonly argv: readonly string[];
  readonly folder: string;
}

/** Tells one process from a later one that was given the same number; Linux alone says when each began. */
function identity(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  if (process.platform !== 'linux') return String(pid);
  try {
    const began = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
    return `${pid} ${began}`;
  } catch {
    return undefined;
  }
}

function isHeld(file: string): boolean {
  try {
    const holder = readFileSync(file, 'utf8');
    return identity(Number.parseInt(holder, 10)) === holder;
  } catch {
    return false;
  }
}

function listen(folder: string, onSecond: OnSecond): void {
  const watcher = watch(folder, () => {
    if (!existsSync(folder)) return watcher.close();
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.call')) continue;
      // Written whole under another name and then renamed by a second start of this same code.
      const call = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Call;
      rmSync(join(folder, name), { force: true });
      onSecond(call.argv, call.folder);
    }
  });
  watcher.unref();
}

/** True for the first start on this folder; a later one tells the first of itself and gets false. */
export function holdInstance(userData: string, onSecond: OnSecond): boolean {
  const folder = join(userData, 'chromium-host');
  const file = join(folder, 'instance');
  mkdirSync(folder, { recursive: true });
  if (isHeld(file)) {
    const call: Call = { argv: process.argv, folder: process.cwd() };
    const written = join(folder, `${process.pid}.writing`);
    writeFileSync(written, JSON.stringify(call));
    renameSync(written, join(folder, `${process.pid}.call`));
    return false;
  }
  writeFileSync(file, identity(process.pid) ?? '');
  process.once('exit', () => rmSync(file, { force: true }));
  listen(folder, onSecond);
  return true;
}
