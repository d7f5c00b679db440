import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** Who holds the vault folder: a process, told from a later one of the same number. */
const holder = z.strictObject({
  pid: z.int().min(1),
  began: z.string(),
  bootedAt: z.number(),
  mark: z.string(),
});
type Holder = z.infer<typeof holder>;

export type VaultLock = { readonly release: () => void };

const bootedAt = (): number => Math.round(Date.now() / 1000 - uptime());

/** Clocks are set and drift; two starts of a machine lie further apart than this. */
const bootSlackSeconds = 300;

/** When a process began, as its system says it; null where it is not running or does not say. */
export function beganAt(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
      return `${boot} ${afterName.split(' ')[19]}`;
    }
    if (process.platform === 'win32') {
      const listed = execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], {
        encoding: 'utf8',
        windowsHide: true,
      });
      return /^"([^"]+)"/.exec(listed.trim())?.[1]?.toLowerCase() ?? null;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

const ownBeginning = (): string =>
  process.platform === 'win32'
    ? basename(process.execPath).toLowerCase()
    : (beganAt(process.pid) ?? '');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readHolder(path: string): Holder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Windows tells a process by its program alone, so there an earlier start of the machine must be told too. */
const isFromEarlierBoot = ({ bootedAt: then }: Holder): boolean =>
  process.platform === 'win32' && Math.abs(then - bootedAt()) > bootSlackSeconds;

/** A file that says nothing readable was being written when its writer died: nobody holds by it. */
const isHeld = (known: Holder | null): boolean =>
  known !== null &&
  !isFromEarlierBoot(known) &&
  isRunning(known.pid) &&
  beganAt(known.pid) === known.began;

/** Takes the place of a holder that died; false where another process was quicker. */
function clearAway(path: string, seen: Holder | null): boolean {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  const isStale = readHolder(aside)?.mark === seen?.mark;
  // A quicker process holds it by now: what was moved away is its file, and goes back.
  if (!isStale) renameSync(aside, path);
  rmSync(aside, { force: true });
  return isStale;
}

/** Holds the vault folder for this process; null where another running process holds it. */
export function holdVault(folder: string): VaultLock | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'in-use.json');
  const mine: Holder = {
    pid: process.pid,
    began: ownBeginning(),
    bootedAt: bootedAt(),
    mark: randomBytes(8).toString('hex'),
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return {
        release: () => {
          if (readHolder(path)?.mark === mine.mark) rmSync(path, { force: true });
        },
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const seen = readHolder(path);
    if (isHeld(seen) || !clearAway(path, seen)) return null;
  }
  return null;
}
