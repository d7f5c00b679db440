import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { StoreName } from '../../shared/contracts/channel.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { Disk } from './disk.ts';
import { onDisk } from './disk-refusal.ts';
import { createStoreDepot, type StoreDepot } from './store-depot.ts';

/** The vault folder with its stores. */
export type Vault = {
  readonly folder: string;
  readonly store: (name: StoreName) => StoreDepot;
  readonly discardPractice: () => Promise<void>;
  /** Removes what an interrupted discarding left. */
  readonly clearLeftovers: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const discarded = /^practice\.[0-9a-f]{8}\.discarded$/;

export function createVault(disk: Disk, folder: string): Vault {
  const office = createStoreDepot(disk, join(folder, 'office'));
  let practice = createStoreDepot(disk, join(folder, 'practice'));
  return {
    folder,
    store: (name) => (name === 'office' ? office : practice),
    discardPractice: async () => {
      const old = practice;
      if ((await disk.look(old.folder)) === null) {
        throw new RefusalError({ code: 'practice.missing' });
      }
      await old.close();
      // Out of its place first: half a practice store must never be found there.
      const aside = `${old.folder}.${randomBytes(4).toString('hex')}.discarded`;
      await onDisk('mirror.write-failed', async () => {
        await disk.rename(old.folder, aside);
        practice = createStoreDepot(disk, join(folder, 'practice'));
        await disk.syncFolder(folder);
        await disk.removeFolder(aside);
      });
    },
    clearLeftovers: async () => {
      const names = await disk.list(folder);
      for (const name of names.filter((each) => discarded.test(each))) {
        await disk.removeFolder(join(folder, name));
      }
    },
    close: async () => {
      await office.close();
      await practice.close();
    },
  };
}
