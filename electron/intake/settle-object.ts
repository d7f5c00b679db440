import type { TakenFile } from '../../shared/contracts/intake.ts';
import { assertThat } from '../../shared/kernel/assert-never.ts';
import { type Refusal, RefusalError } from '../../shared/kernel/result.ts';
import type { Disk } from '../depot/disk.ts';
import { diskRefusal } from '../depot/disk-refusal.ts';
import type { ObjectStore } from '../depot/object-store.ts';
import type { Streams } from '../platform/streams.ts';
import { mediaTypeOf } from './media-type.ts';
import { type SealedObject, type Sealing, sealIntoStaging } from './seal-object.ts';

/** What an object is filed under besides what its bytes say. */
export type Facts = Pick<TakenFile, 'name' | 'sourcePath' | 'modifiedAt'>;

export type Settler = (
  objects: ObjectStore,
  sealing: Sealing,
  facts: Facts,
  /** Looks at the sealed copy before it is put in its place; throws to refuse it. */
  check: (sealed: SealedObject) => Promise<void>,
) => Promise<TakenFile>;

export type SettlerDeps = {
  readonly disk: Disk;
  readonly streams: Streams;
  /** Told of every object before its first byte is on disk. */
  readonly sealedHere: Set<string>;
};

/** Seals an object and puts it in its place for good; where that fails nothing of it is left. */
export function createSettler({ disk, streams, sealedHere }: SettlerDeps): Settler {
  return async (objects, sealing, facts, check) => {
    const { objectId, size, abort } = sealing;
    assertThat((await objects.sizeOf(objectId)) === null, 'an object id is used once');
    assertThat(!sealedHere.has(objectId), 'an object id is used once');
    sealedHere.add(objectId);
    try {
      const sealed = await sealIntoStaging(disk, objects, sealing);
      await check(sealed);
      if (abort.aborted) throw new RefusalError({ code: 'file.cancelled' });
      await objects.settle(objectId);
      const { sha256, chunks, sealedSize, beginning } = sealed;
      const mime = await mediaTypeOf(beginning, facts.name);
      const stream = streams.offer(await objects.stream(objectId));
      return { objectId, ...facts, size, sha256, mime, chunks, sealedSize, stream };
    } catch (error) {
      sealedHere.delete(objectId);
      await objects.dropStaging(objectId).catch(() => undefined);
      throw named(diskRefusal(error, 'mirror.write-failed'), facts.name);
    }
  };
}

/** Every refusal of an intake says which file it is about. */
export function named(error: unknown, name: string): unknown {
  if (!(error instanceof RefusalError)) return error;
  const refusal: Refusal = { ...error.refusal, detail: { name, ...error.refusal.detail } };
  return new RefusalError(refusal);
}
