import { createHash } from 'node:crypto';
import {
  announcedLength,
  chainHashSize,
  createFrameReader,
  framedSize,
} from '../../../shared/depot/frames.ts';
import { equalBytes } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import type { Disk } from '../disk.ts';

/** The chain hash after `frame`. */
export const linkOf = (before: Uint8Array, frame: Uint8Array): Bytes =>
  new Uint8Array(createHash('sha256').update(before).update(frame).digest());

/** How far a file's frames hold, from the chain hash before its first one. */
export type CheckedFile = {
  readonly frames: number;
  readonly hash: Bytes;
  readonly size: number;
  /** Where each frame that holds begins, and the chain hash before it. */
  readonly starts: readonly { readonly at: number; readonly before: Bytes }[];
  /** The bytes up to the first that cannot be a whole frame of this chain. */
  readonly goodSize: number;
};

const readSize = 1_048_576;

export async function checkFile(disk: Disk, path: string, start: Bytes): Promise<CheckedFile> {
  const file = await disk.open(path, 'read');
  try {
    const size = await file.size();
    const reader = createFrameReader();
    const starts: { at: number; before: Bytes }[] = [];
    let hash = start;
    let goodSize = 0;
    for (let at = 0; at < size; ) {
      const part = new Uint8Array(Math.min(readSize, size - at));
      const filled = await file.read(part, at);
      const frames = reader.push(part.subarray(0, filled));
      for (const { frame, hash: stored } of frames ?? []) {
        const link = linkOf(hash, frame);
        if (!equalBytes(link, stored))
          return { frames: starts.length, hash, size, starts, goodSize };
        starts.push({ at: goodSize, before: hash });
        goodSize += framedSize(frame.length);
        hash = link;
      }
      if (frames === null || filled === 0) break;
      at += filled;
    }
    return { frames: starts.length, hash, size, starts, goodSize };
  } finally {
    await file.close();
  }
}

/** Hashing more than this to tell a torn tail from damage means it is no torn tail. */
const patience = 512 * 1_048_576;

/**
 * Whether a whole frame of some chain stands anywhere in `rest`, which begins where the chain broke.
 * A write cut short leaves none; a flipped byte or a lost page in the middle leaves the ones after it.
 */
export function hasFrameWithin(rest: Bytes, lastGood: Bytes): boolean {
  let hashed = 0;
  const holdsAt = (at: number, before: Uint8Array): boolean => {
    const length = announcedLength(rest, at);
    if (length === null || at + framedSize(length) > rest.length) return false;
    hashed += length;
    const end = at + 4 + length;
    const stored = rest.subarray(end, end + chainHashSize);
    return equalBytes(linkOf(before, rest.subarray(at + 4, end)), stored);
  };
  if (followsWholeFrame(rest, lastGood, holdsAt)) return true;
  for (let at = 1; at + chainHashSize < rest.length; at += 1) {
    const before = rest.subarray(at, at + chainHashSize);
    if (holdsAt(at + chainHashSize, before) || holdsAt(at, lastGood)) return true;
    if (hashed > patience) return true;
  }
  return false;
}

/** The broken frame's own length may be true: then the next one leans on the hash it should have had. */
function followsWholeFrame(
  rest: Bytes,
  lastGood: Bytes,
  holdsAt: (at: number, before: Uint8Array) => boolean,
): boolean {
  const length = announcedLength(rest, 0);
  if (length === null || framedSize(length) > rest.length) return false;
  return holdsAt(framedSize(length), linkOf(lastGood, rest.subarray(4, 4 + length)));
}
