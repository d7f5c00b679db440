import { join } from 'node:path';
import { createDisk, type Disk } from '../../../../electron/depot/disk.ts';
import { createKeyShards } from '../../../../electron/depot/key-shards.ts';
import { createObjectStore, type ObjectStore } from '../../../../electron/depot/object-store.ts';
import { createIntake, type Intake } from '../../../../electron/intake/intake.ts';
import { createOffers, type Offers } from '../../../../electron/intake/offers.ts';
import { createStreams, type Streams } from '../../../../electron/platform/streams.ts';
import {
  createWorkUnderWay,
  type WorkUnderWay,
} from '../../../../electron/platform/work-under-way.ts';
import type { TakenFile } from '../../../../shared/contracts/intake.ts';
import type { Bytes } from '../../../../shared/kernel/primitives.ts';
import { fakeClock } from './clock.ts';
import { tempFolder } from './temp-folder.ts';

export type IntakeBench = {
  readonly folder: string;
  readonly files: string;
  readonly intake: Intake;
  readonly offers: Offers;
  readonly objects: ObjectStore;
  readonly streams: Streams;
  readonly work: WorkUnderWay;
  readonly progress: { objectId: string; done: number; size: number }[];
  /** Offers one file and takes it in. */
  readonly take: (path: string, objectId?: string) => Promise<TakenFile>;
  readonly plainOf: (objectId: string) => Promise<Bytes>;
};

export const objectKey: Bytes = new Uint8Array(32).fill(5);

let lastObject = 0;
export const nextObjectId = (): string => {
  lastObject += 1;
  return lastObject.toString(16).padStart(32, '0');
};

/** An intake over a real folder, with everything that stands round it. */
export function intakeBench(disk: Disk = createDisk()): IntakeBench {
  const [folder, files] = [join(tempFolder(), 'office'), tempFolder()];
  const [offers, streams, work] = [createOffers(), createStreams(), createWorkUnderWay()];
  const objects = createObjectStore(disk, folder);
  const progress: { objectId: string; done: number; size: number }[] = [];
  const intake = createIntake({
    disk,
    storeFolder: () => folder,
    objects: () => objects,
    keys: () => createKeyShards(disk, join(folder, 'keys')),
    offers,
    streams,
    work,
    clock: fakeClock('2026-11-02T10:00'),
    tellProgress: (told) => void progress.push(told),
  });
  const take = async (path: string, objectId = nextObjectId()): Promise<TakenFile> => {
    const [offered] = (await offers.offer([path])).files;
    const token = offered?.token ?? '0'.repeat(32);
    return intake.take({ store: 'office', token, objectId, key: objectKey });
  };
  const plainOf = async (objectId: string): Promise<Bytes> => {
    const parts: Bytes[] = [];
    for await (const part of objects.read(objectId, objectKey)) parts.push(part);
    return new Uint8Array(Buffer.concat(parts));
  };
  return { folder, files, intake, offers, objects, streams, work, progress, take, plainOf };
}
