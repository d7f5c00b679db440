import { constants, type Stats } from 'node:fs';
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  statfs,
  unlink,
} from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bytes } from '../../shared/kernel/primitives.ts';

/** An open file. Reads fill as far as the file goes; writes write everything or throw. */
export type DiskFile = {
  readonly size: () => Promise<number>;
  readonly read: (into: Bytes, at: number) => Promise<number>;
  readonly write: (bytes: Uint8Array, at: number) => Promise<void>;
  readonly truncate: (size: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly dataSync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** `new` refuses a file that is there, `replace` empties it, `change` needs it to be there. */
export type OpenAs = 'read' | 'new' | 'replace' | 'change';

/** The part of a file system the depot stands on; errors are Node's own. */
export type Disk = {
  readonly open: (path: string, as: OpenAs) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes renames and new names in the folder survive a power cut. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Names in a folder; none where it is not there. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Null where nothing is there. Links are not followed. */
  readonly look: (path: string) => Promise<Stats | null>;
  readonly freeBytes: (path: string) => Promise<number>;
};

export const errorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const flags: Readonly<Record<OpenAs, number>> = {
  read: constants.O_RDONLY,
  new: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  replace: constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC,
  change: constants.O_RDWR,
};

const renameTries = 12;

export function createDisk(platform: NodeJS.Platform = process.platform): Disk {
  return {
    open: async (path, as) => diskFile(await open(path, flags[as], 0o600)),
    rename: (from, to) => renamePatiently(from, to, platform),
    remove: unlink,
    removeFolder: (path) => rm(path, { recursive: true, force: true, maxRetries: 10 }),
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true, mode: 0o700 });
    },
    syncFolder: (path) => syncFolder(path, platform),
    list: (path) => orIfMissing(readdir(path), []),
    look: (path) => orIfMissing<Stats | null>(lstat(path), null),
    freeBytes: async (path) => {
      const { bavail, bsize } = await statfs(path);
      return bavail * bsize;
    },
  };
}

function diskFile(handle: FileHandle): DiskFile {
  return {
    size: async () => (await handle.stat()).size,
    read: async (into, at) => {
      let filled = 0;
      while (filled < into.length) {
        const { bytesRead } = await handle.read(into, filled, into.length - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return filled;
    },
    write: async (bytes, at) => {
      let written = 0;
      while (written < bytes.length) {
        const left = bytes.length - written;
        written += (await handle.write(bytes, written, left, at + written)).bytesWritten;
      }
    },
    truncate: (size) => handle.truncate(size),
    sync: () => handle.sync(),
    dataSync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

/** On Windows a scanner may hold a fresh file for a moment: try again, more and more slowly. */
async function renamePatiently(from: string, to: string, platform: NodeJS.Platform): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '');
      if (platform !== 'win32' || !isHeld || attempt === renameTries) throw error;
      await pause(20 * attempt);
    }
  }
}

/** Windows has no such thing and its file systems keep the order of names themselves. */
async function syncFolder(path: string, platform: NodeJS.Platform): Promise<void> {
  if (platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FAT file systems know no sync of a folder; the files in it are synced.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

async function orIfMissing<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return otherwise;
    throw error;
  }
}
