import { join } from 'node:path';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { Disk } from './disk.ts';
import { previousOf, readWhole, writeDurably } from './durable-file.ts';

/** The vault's key file in two generations. What is in it is sealed and for the records worker to judge. */
export type Keyfile = {
  readonly read: () => Promise<{ readonly current: Bytes; readonly previous: Bytes | null } | null>;
  readonly write: (bytes: Bytes) => Promise<void>;
};

export const keyfileName = 'keyfile';

export function createKeyfile(disk: Disk, folder: string): Keyfile {
  const path = join(folder, keyfileName);
  const readable = async (place: string): Promise<Bytes | null> => {
    const bytes = await readWhole(disk, place).catch(() => null);
    return bytes === null || bytes.length === 0 ? null : bytes;
  };
  return {
    read: async () => {
      const current = await readable(path);
      const previous = await readable(previousOf(path));
      if (current !== null) return { current, previous };
      if (previous !== null) return { current: previous, previous: null };
      const isThere = [await disk.look(path), await disk.look(previousOf(path))];
      if (isThere.every((found) => found === null)) return null;
      throw new RefusalError({ code: 'vault.damaged' });
    },
    write: async (bytes) => {
      await disk.makeFolder(folder);
      await writeDurably(disk, path, bytes, { keepsPrevious: true });
    },
  };
}
