import { join } from 'node:path';
import type { Answer, Request } from '../../shared/contracts/index.ts';
import type { Head } from '../../shared/contracts/vault.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import { type OneAtATime, oneAtATime } from '../platform/one-at-a-time.ts';
import type { StreamSource } from '../platform/streams.ts';
import type { Disk } from './disk.ts';
import { onDisk } from './disk-refusal.ts';
import { headAfter, type Journal, openJournal } from './journal/journal.ts';
import { openName, readSegmentName } from './journal/layout.ts';
import { createKeyShards, type KeyShards } from './key-shards.ts';
import { createKeyfile } from './keyfile.ts';
import { createPendingKeys } from './pending-keys.ts';

type Batch = Pick<Request<'mirror.append'>, 'before' | 'frames' | 'keys'>;

/** One store on this disk: key file, wrapped keys and mirror. Throws refusals. */
export type StoreDepot = {
  readonly folder: string;
  /** Of a key whose entry never came it says that it has none. */
  readonly keys: KeyShards;
  readonly state: () => Promise<Answer<'vault.state'>>;
  readonly writeKeyfile: (
    keyfile: Request<'vault.write'>['keyfile'],
    isNew: boolean,
  ) => Promise<void>;
  readonly head: () => Promise<Answer<'mirror.head'>>;
  readonly append: (batch: Batch) => Promise<Head>;
  readonly read: (from: number) => Promise<{ readonly source: StreamSource; readonly head: Head }>;
  readonly allKeys: () => Promise<Answer<'mirror.keys'>>;
  /** Lets go of every file; the next call opens them again. */
  readonly close: () => Promise<void>;
};

const isSameHead = (a: Head, b: Head): boolean => a.count === b.count && a.hash === b.hash;

export function createStoreDepot(disk: Disk, folder: string): StoreDepot {
  const ledger = join(folder, 'ledger');
  const keyfile = createKeyfile(disk, folder);
  const keys = createKeyShards(disk, join(folder, 'keys'));
  const pending = createPendingKeys(disk, ledger, keys);
  const turn: OneAtATime = oneAtATime();
  let opened: Journal | null = null;

  const journal = async (): Promise<Journal> => {
    if (opened === null) {
      const found = await onDisk('mirror.damaged', () => openJournal(disk, ledger));
      await pending.found(found.head());
      opened = found;
    }
    return opened;
  };
  const letGo = async (): Promise<void> => {
    const journalWas = opened;
    opened = null;
    await journalWas?.close().catch(() => undefined);
  };
  const hasLedger = async (): Promise<boolean> => {
    const files = await disk.list(ledger);
    return files.some((file) => file === openName || readSegmentName(file) !== null);
  };

  const append = async ({ before, frames, keys: wrapped }: Batch): Promise<Head> => {
    const mirror = await journal();
    const head = mirror.head();
    const isNext = isSameHead(before, head);
    if (!isNext && !isSameHead(headAfter(before, frames), head)) {
      throw new RefusalError({ code: 'mirror.head-moved' });
    }
    try {
      if (isNext) await pending.coming(before, wrapped);
      await keys.put(wrapped);
      return isNext ? await mirror.append(frames) : head;
    } catch (error) {
      // What is on disk now is for a fresh look to say, from the first frame on.
      await letGo();
      throw error;
    }
  };

  return {
    folder,
    keys: { ...keys, has: (id) => turn(() => journal().then(() => pending.hasCome(id))) },
    state: async () => {
      const found = await keyfile.read();
      if (found !== null) {
        return { kind: 'present', keyfile: found.current, previous: found.previous };
      }
      // Entries without their key file: never taken for a place where a new vault may be made.
      if (await hasLedger()) throw new RefusalError({ code: 'vault.damaged' });
      return { kind: 'absent' };
    },
    writeKeyfile: (bytes, isNew) =>
      turn(async () => {
        const isThere = (await keyfile.read().catch(() => true)) !== null || (await hasLedger());
        if (isNew && isThere) throw new RefusalError({ code: 'vault.exists' });
        await onDisk('mirror.write-failed', () => keyfile.write(bytes));
      }),
    head: () =>
      turn(async () => {
        const mirror = await journal();
        return { head: mirror.head(), tornBytes: mirror.tornBytes };
      }),
    append: (batch) => turn(() => onDisk('mirror.write-failed', () => append(batch))),
    read: (from) =>
      turn(async () => {
        const mirror = await journal();
        const source = await onDisk('mirror.damaged', () => mirror.read(from));
        return { source, head: mirror.head() };
      }),
    allKeys: () =>
      turn(async () => ({ keys: [...(await onDisk('mirror.damaged', () => keys.all()))] })),
    close: () => turn(letGo),
  };
}
