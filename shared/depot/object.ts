import { utf8 } from '../kernel/bytes.ts';
import type { Bytes } from '../kernel/primitives.ts';

/**
 * A sealed object: `RDO1`, then chunks of at most 1 MiB plain, each sealed with AES-256-GCM under the
 * object's own key (ciphertext | 16-byte tag). The key seals this one object and nothing else, so the
 * nonce may be a counter: 11 bytes big-endian chunk number, then 1 for the last chunk and 0 before it.
 * Every chunk is bound to `object|<objectId>`. So no chunk can be moved, swapped, repeated or cut off. [P]
 */
export const objectMagic: Bytes = utf8('RDO1');
export const objectChunkSize = 1_048_576;
export const objectTagSize = 16;

const sealedChunkSize = objectChunkSize + objectTagSize;

/** Where one chunk lies: `plainAt` and `sealedAt` are byte offsets, the sizes are in bytes. */
export type ObjectChunk = {
  readonly index: number;
  readonly isLast: boolean;
  readonly plainAt: number;
  readonly plainSize: number;
  readonly sealedAt: number;
  readonly sealedSize: number;
};

/** How many chunks an object of `plainSize` bytes (at least 1) has. */
export const objectChunks = (plainSize: number): number => Math.ceil(plainSize / objectChunkSize);

/** The bytes on disk of an object of `plainSize` bytes (at least 1). */
export const sealedObjectSize = (plainSize: number): number =>
  objectMagic.length + plainSize + objectChunks(plainSize) * objectTagSize;

/** The plain size behind a sealed size; null where no object has that sealed size. */
export function plainObjectSize(sealedSize: number): number | null {
  const chunkBytes = sealedSize - objectMagic.length;
  const plain = chunkBytes - Math.ceil(chunkBytes / sealedChunkSize) * objectTagSize;
  return plain >= 1 && sealedObjectSize(plain) === sealedSize ? plain : null;
}

/** The chunk with number `index` (0-based) of an object of `plainSize` bytes. */
export function objectChunk(plainSize: number, index: number): ObjectChunk {
  const plainAt = index * objectChunkSize;
  const size = Math.min(objectChunkSize, plainSize - plainAt);
  return {
    index,
    isLast: index === objectChunks(plainSize) - 1,
    plainAt,
    plainSize: size,
    sealedAt: objectMagic.length + index * sealedChunkSize,
    sealedSize: size + objectTagSize,
  };
}

/** The 12-byte nonce of a chunk. */
export function chunkNonce(index: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(3, Math.floor(index / 2 ** 32));
  view.setUint32(7, index % 2 ** 32);
  view.setUint8(11, isLast ? 1 : 0);
  return nonce;
}

/** What every chunk of the object is bound to. */
export const objectPlace = (objectId: string): Bytes => utf8(`object|${objectId}`);
