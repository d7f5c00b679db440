import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { objectChunkSize } from '../../shared/depot/object.ts';
import type { RefusalCode } from '../../shared/kernel/codes.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import { errorCode } from '../depot/disk.ts';

/** What tells one state of a file from another: not its content, but all the system says of it. */
export type FileMark = {
  readonly device: bigint;
  readonly inode: bigint;
  readonly size: bigint;
  readonly modifiedNs: bigint;
};

/** A file a person gave us, opened once; it is read and never written. */
export type SourceFile = {
  readonly size: number;
  readonly modifiedAt: string;
  /** The bytes there were at opening, and any that were added since, up to one chunk. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Refuses `file.changed` or `file.vanished` where the file is no longer the one that was opened. */
  readonly assertUnchanged: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Stat = {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
};

export const markOf = ({ dev, ino, size, mtimeNs }: Stat): FileMark => ({
  device: dev,
  inode: ino,
  size,
  modifiedNs: mtimeNs,
});

const isSame = (a: FileMark, b: FileMark): boolean =>
  a.device === b.device &&
  a.inode === b.inode &&
  a.size === b.size &&
  a.modifiedNs === b.modifiedNs;

/** Refuses to follow a link put in the file's place, and not to wait for ever on a pipe. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const codesOfErrors: Readonly<Record<string, RefusalCode>> = {
  ENOENT: 'file.vanished',
  ENOTDIR: 'file.vanished',
  ELOOP: 'file.not-a-file',
  ENXIO: 'file.not-a-file',
  EISDIR: 'file.not-a-file',
};

/** The refusal for a file that cannot be looked at or read; errors of ours stay errors. */
export function readRefusal(error: unknown, name: string): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  return new RefusalError({ code: codesOfErrors[code] ?? 'file.unreadable', detail: { name } });
}

const refusal = (code: RefusalCode, name: string): RefusalError =>
  new RefusalError({ code, detail: { name } });

async function orRefuse<T>(asked: Promise<T>, name: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw readRefusal(error, name);
  }
}

/** Opens a file that must still be as it was when it was offered. */
export async function openSource(
  path: string,
  name: string,
  offered: FileMark,
): Promise<SourceFile> {
  const handle = await orRefuse(open(path, readOnly), name);
  try {
    const stat = await orRefuse(handle.stat({ bigint: true }), name);
    if (!stat.isFile()) throw refusal('file.not-a-file', name);
    if (stat.size === 0n) throw refusal('file.empty', name);
    if (!isSame(markOf(stat), offered)) throw refusal('file.changed', name);
    return sourceFile(handle, path, name, offered);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function sourceFile(handle: FileHandle, path: string, name: string, mark: FileMark): SourceFile {
  return {
    size: Number(mark.size),
    modifiedAt: Temporal.Instant.fromEpochNanoseconds(mark.modifiedNs).toString({
      fractionalSecondDigits: 3,
    }),
    bytes: () => bytesOf(handle, name, Number(mark.size)),
    assertUnchanged: async () => {
      const here = await orRefuse(handle.stat({ bigint: true }), name);
      const there = await orRefuse(lstat(path, { bigint: true }), name);
      const isUnchanged = isSame(markOf(here), mark) && isSame(markOf(there), mark);
      if (!isUnchanged) throw refusal('file.changed', name);
    },
    close: () => handle.close(),
  };
}

/** One byte more than there should be is asked for, so that a growing file is noticed at its end. */
async function* bytesOf(handle: FileHandle, name: string, size: number) {
  const buffer = new Uint8Array(Math.min(objectChunkSize, size) + 1);
  for (let at = 0; at <= size; ) {
    const wanted = Math.min(objectChunkSize, size + 1 - at);
    const { bytesRead } = await orRefuse(handle.read(buffer, 0, wanted, at), name);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
