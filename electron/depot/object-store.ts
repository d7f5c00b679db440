import { dirname, join } from 'node:path';
import {
  objectChunk,
  objectChunks,
  objectMagic,
  plainObjectSize,
} from '../../shared/depot/object.ts';
import { equalBytes } from '../../shared/kernel/bytes.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { StreamSource } from '../platform/streams.ts';
import type { Disk, DiskFile } from './disk.ts';
import { createObjectCipher } from './object-cipher.ts';
import { readPart } from './read-part.ts';

/** The sealed objects of one store: `objects/<2>/<id>`, written once, and `staging/<id>` before that. */
export type ObjectStore = {
  readonly pathOf: (objectId: string) => string;
  readonly stagingOf: (objectId: string) => string;
  /** The sealed size; null where there is no such object. */
  readonly sizeOf: (objectId: string) => Promise<number | null>;
  readonly makeStaging: () => Promise<void>;
  /** From staging to its place for good. */
  readonly settle: (objectId: string) => Promise<void>;
  readonly dropStaging: (objectId: string) => Promise<void>;
  /** The sealed bytes as they lie. Refuses `object.missing`. */
  readonly stream: (objectId: string) => Promise<StreamSource>;
  /** Plain chunks, each authentic when it is given. Refuses `object.missing`, `object.damaged`. */
  readonly read: (objectId: string, key: Bytes) => AsyncIterable<Bytes>;
  readonly listObjects: () => Promise<readonly string[]>;
  readonly listStaging: () => Promise<readonly string[]>;
  readonly removeObject: (objectId: string) => Promise<void>;
};

const objectId = /^[0-9a-f]{32}$/;
const readSize = 1_048_576;

const missing = (): RefusalError => new RefusalError({ code: 'object.missing' });
const damaged = (): RefusalError => new RefusalError({ code: 'object.damaged' });

export function createObjectStore(disk: Disk, folder: string): ObjectStore {
  const objects = join(folder, 'objects');
  const staging = join(folder, 'staging');
  const pathOf = (id: string): string => join(objects, id.slice(0, 2), id);
  const stagingOf = (id: string): string => join(staging, id);
  const sizeOf = async (id: string): Promise<number | null> =>
    (await disk.look(pathOf(id)))?.size ?? null;
  return {
    pathOf,
    stagingOf,
    sizeOf,
    makeStaging: () => disk.makeFolder(staging),
    settle: async (id) => {
      const place = pathOf(id);
      const isNewFolder = (await disk.look(dirname(place))) === null;
      await disk.makeFolder(dirname(place));
      await disk.rename(stagingOf(id), place);
      await disk.syncFolder(dirname(place));
      if (isNewFolder) await disk.syncFolder(objects);
    },
    dropStaging: async (id) => {
      if ((await disk.look(stagingOf(id))) !== null) await disk.remove(stagingOf(id));
    },
    stream: async (id) => {
      const size = await sizeOf(id);
      if (size === null) throw missing();
      return { size, open: () => sealedBytes(disk, pathOf(id), size) };
    },
    read: (id, key) => plainChunks(disk, pathOf(id), createObjectCipher(id, key)),
    listObjects: async () => {
      const found: string[] = [];
      for (const shard of await disk.list(objects)) {
        const names = await disk.list(join(objects, shard));
        found.push(...names.filter((name) => objectId.test(name) && name.startsWith(shard)));
      }
      return found;
    },
    listStaging: () => disk.list(staging),
    removeObject: (id) => disk.remove(pathOf(id)),
  };
}

async function* sealedBytes(disk: Disk, path: string, size: number) {
  for (let at = 0; at < size; at += readSize) {
    yield await readPart(disk, path, at, Math.min(readSize, size - at));
  }
}

/** Reads one sealed object from `path`, wherever it lies, chunk by chunk. */
export async function* plainChunks(
  disk: Disk,
  path: string,
  cipher: ReturnType<typeof createObjectCipher>,
): AsyncGenerator<Bytes, void, undefined> {
  if ((await disk.look(path)) === null) throw missing();
  const file = await disk.open(path, 'read');
  try {
    const size = await plainSizeOf(file);
    for (let index = 0; index < objectChunks(size); index += 1) {
      const chunk = objectChunk(size, index);
      const sealed = new Uint8Array(chunk.sealedSize);
      const filled = await file.read(sealed, chunk.sealedAt);
      const plain = filled === sealed.length ? cipher.open(chunk, sealed) : null;
      if (plain === null) throw damaged();
      yield plain;
    }
  } finally {
    await file.close();
  }
}

async function plainSizeOf(file: DiskFile): Promise<number> {
  const size = plainObjectSize(await file.size());
  const magic = new Uint8Array(objectMagic.length);
  await file.read(magic, 0);
  if (size === null || !equalBytes(magic, objectMagic)) throw damaged();
  return size;
}
