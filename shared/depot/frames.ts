import { concat } from '../kernel/bytes.ts';
import type { Bytes } from '../kernel/primitives.ts';

/**
 * The frame stream of the mirror: u32 big-endian length | frame | 32-byte chain hash, where
 * hash(n) = SHA-256(hash(n-1) | frame) and the hash before the first frame is 32 zero bytes. [P]
 */
export const chainHashSize = 32;
export const frameOverhead = 4 + chainHashSize;

/** Longer frames are damage, not data. */
export const longestFrame = 16 * 1_048_576;

export const chainStart = (): Bytes => new Uint8Array(chainHashSize);

/** One frame as read: `hash` is what the stream says, to be compared by whoever reads. */
export type ReadFrame = { readonly frame: Bytes; readonly hash: Bytes };

/** The bytes on disk and in a stream of a frame of `length` bytes. */
export const framedSize = (length: number): number => length + frameOverhead;

export function encodeFrame(frame: Uint8Array, hash: Uint8Array): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, frame.length);
  return concat(length, frame, hash);
}

/** The length a frame's first four bytes announce; null where no frame can have it. */
export function announcedLength(bytes: Uint8Array, at: number): number | null {
  if (at + 4 > bytes.length) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
  return length >= 1 && length <= longestFrame ? length : null;
}

/** Takes bytes as they come and gives back whole frames. */
export type FrameReader = {
  /** Frames completed by these bytes. Null where what follows the frames so far can be none: read no further. */
  readonly push: (bytes: Uint8Array) => readonly ReadFrame[] | null;
  /** Bytes of an unfinished frame; 0 at a clean end. */
  readonly pending: () => number;
};

export function createFrameReader(): FrameReader {
  let parts: Uint8Array[] = [];
  let held = 0;
  let needed = 4;
  let isBroken = false;

  const gather = (): Uint8Array => {
    const [only] = parts;
    const whole = parts.length === 1 && only !== undefined ? only : concat(...parts);
    parts = [whole];
    return whole;
  };

  const drain = (): readonly ReadFrame[] | null => {
    const whole = gather();
    const frames: ReadFrame[] = [];
    let at = 0;
    while (held - at >= 4) {
      const length = announcedLength(whole, at);
      isBroken = length === null;
      if (length === null) break;
      const end = at + framedSize(length);
      needed = framedSize(length);
      if (end > held) break;
      const hashAt = at + 4 + length;
      frames.push({ frame: copyOf(whole, at + 4, hashAt), hash: copyOf(whole, hashAt, end) });
      at = end;
      needed = 4;
    }
    parts = at === held ? [] : [whole.subarray(at)];
    held -= at;
    return isBroken && frames.length === 0 ? null : frames;
  };

  return {
    push: (bytes) => {
      if (bytes.length > 0) parts.push(bytes);
      held += bytes.length;
      if (isBroken) return null;
      return held < needed ? [] : drain();
    },
    pending: () => held,
  };
}

/** A host's own byte class may share its memory on `slice`; a frame never does. */
const copyOf = (bytes: Uint8Array, from: number, to: number): Bytes =>
  new Uint8Array(bytes.subarray(from, to));
