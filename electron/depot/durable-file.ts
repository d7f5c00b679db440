import { dirname } from 'node:path';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import type { Disk } from './disk.ts';

const temporary = (path: string): string => `${path}.new`;

/** The generation before the one in `path`. */
export const previousOf = (path: string): string => `${path}.previous`;

/** Null where nothing is there. */
export async function readWhole(disk: Disk, path: string): Promise<Bytes | null> {
  if ((await disk.look(path)) === null) return null;
  const file = await disk.open(path, 'read');
  try {
    const bytes = new Uint8Array(await file.size());
    const filled = await file.read(bytes, 0);
    return filled === bytes.length ? bytes : bytes.slice(0, filled);
  } finally {
    await file.close();
  }
}

/** Written beside its place, and on disk, but not yet in its place. */
async function writeBeside(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(temporary(path), 'replace');
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

export type DurableOptions = {
  /** Keeps what was there as `<path>.previous`. */
  readonly keepsPrevious?: boolean;
  /** The caller syncs the folder itself, once for many files. */
  readonly syncsFolder?: boolean;
};

/**
 * Replaces a file so that after a crash at any moment the old or the new one is read, never neither:
 * where the old one is kept, a reader that finds nothing at `path` reads the previous generation.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  { keepsPrevious = false, syncsFolder = true }: DurableOptions = {},
): Promise<void> {
  await writeBeside(disk, path, bytes);
  if (keepsPrevious && (await disk.look(path)) !== null) await disk.rename(path, previousOf(path));
  await disk.rename(temporary(path), path);
  if (syncsFolder) await disk.syncFolder(dirname(path));
}
