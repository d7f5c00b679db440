import { createHash } from 'node:crypto';
import {
  objectChunk,
  objectChunkSize,
  objectChunks,
  objectMagic,
  sealedObjectSize,
} from '../../shared/depot/object.ts';
import type { RefusalCode } from '../../shared/kernel/codes.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { Disk, DiskFile } from '../depot/disk.ts';
import { createObjectCipher, type ObjectCipher } from '../depot/object-cipher.ts';
import { type ObjectStore, plainChunks } from '../depot/object-store.ts';

/** One object to seal. Plain bytes that are fewer or more than `size` are refused as `whenOther`. */
export type Sealing = {
  readonly objectId: string;
  readonly key: Bytes;
  readonly size: number;
  readonly plain: AsyncIterable<Uint8Array>;
  readonly whenOther: RefusalCode;
  readonly abort: AbortSignal;
  /** Bytes sealed and read back so far, of twice the size. */
  readonly onProgress: (done: number) => void;
};

export type SealedObject = {
  readonly sha256: string;
  readonly chunks: number;
  readonly sealedSize: number;
  /** The first bytes in plain, to tell the type from: at most 1 MiB. */
  readonly beginning: Bytes;
};

/**
 * Seals into staging, syncs, then reads the sealed copy back from disk, opens it and compares: what is
 * acknowledged was read once from where it will stay. Nothing is in `objects` yet; on any failure the
 * staging file is the caller's to drop.
 */
export async function sealIntoStaging(
  disk: Disk,
  store: ObjectStore,
  sealing: Sealing,
): Promise<SealedObject> {
  const { objectId, key, size } = sealing;
  const cipher = createObjectCipher(objectId, key);
  await store.makeStaging();
  const file = await disk.open(store.stagingOf(objectId), 'new');
  let written: { readonly sha256: string; readonly beginning: Bytes };
  try {
    written = await writeChunks(file, cipher, sealing);
    await file.sync();
  } finally {
    await file.close();
  }
  const copy = await hashCopy(disk, store.stagingOf(objectId), cipher, sealing);
  if (copy !== written.sha256) throw new RefusalError({ code: 'file.copy-differs' });
  return { ...written, chunks: objectChunks(size), sealedSize: sealedObjectSize(size) };
}

async function writeChunks(file: DiskFile, cipher: ObjectCipher, sealing: Sealing) {
  const { size, plain, whenOther, onProgress } = sealing;
  const hash = createHash('sha256');
  await file.write(objectMagic, 0);
  let beginning: Bytes = new Uint8Array(0);
  let index = 0;
  let done = 0;
  for await (const part of inChunks(plain, size)) {
    stopIfCalledOff(sealing.abort);
    const chunk = objectChunk(size, index);
    if (index >= objectChunks(size) || part.length !== chunk.plainSize) throw other(whenOther);
    hash.update(part);
    if (index === 0) beginning = new Uint8Array(part);
    let at = chunk.sealedAt;
    for (const piece of cipher.seal(chunk, part)) {
      await file.write(piece, at);
      at += piece.length;
    }
    index += 1;
    done += part.length;
    onProgress(done);
  }
  if (done !== size) throw other(whenOther);
  return { sha256: hash.digest('hex'), beginning };
}

async function hashCopy(
  disk: Disk,
  path: string,
  cipher: ObjectCipher,
  { size, abort, onProgress }: Sealing,
): Promise<string> {
  const hash = createHash('sha256');
  let done = size;
  try {
    for await (const part of plainChunks(disk, path, cipher)) {
      stopIfCalledOff(abort);
      hash.update(part);
      done += part.length;
      onProgress(done);
    }
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code === 'file.cancelled') throw error;
    throw other('file.copy-differs');
  }
  return hash.digest('hex');
}

const other = (code: RefusalCode): RefusalError => new RefusalError({ code });

function stopIfCalledOff(abort: AbortSignal): void {
  if (abort.aborted) throw new RefusalError({ code: 'file.cancelled' });
}

/** Cuts bytes that come in any sizes into chunks of 1 MiB, the last shorter; stops early past `size`. */
async function* inChunks(
  plain: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunk = new Uint8Array(Math.min(objectChunkSize, size));
  let filled = 0;
  for await (const part of plain) {
    for (let at = 0; at < part.length; ) {
      const some = part.subarray(at, at + chunk.length - filled);
      chunk.set(some, filled);
      filled += some.length;
      at += some.length;
      if (filled < chunk.length) continue;
      yield chunk;
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
