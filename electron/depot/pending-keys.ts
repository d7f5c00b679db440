import { join } from 'node:path';
import { z } from 'zod';
import { type Head, head as headShape } from '../../shared/contracts/vault.ts';
import { fromUtf8, utf8 } from '../../shared/kernel/bytes.ts';
import { randomId } from '../../shared/kernel/iso.ts';
import type { Disk } from './disk.ts';
import { readWhole } from './durable-file.ts';

/**
 * Keys are kept before the entries that name them. Where those entries never came, because the process
 * ended in between or the disk was full, the keys and what they would open are leftovers.
 */
export type PendingKeys = {
  /** The journal was found to end at `head`. */
  readonly found: (head: Head) => Promise<void>;
  /** Keys new to the store are about to be kept, then entries appended after `before`. */
  readonly coming: (before: Head, ids: readonly string[]) => Promise<void>;
  readonly isLeftover: (id: string) => boolean;
};

const fileName = 'open.keys';

const note = z.strictObject({
  before: headShape,
  keys: z.array(randomId),
  leftovers: z.array(randomId),
});

/** The note lies in the ledger's folder: a ledger put back from elsewhere brings its own. */
export function createPendingKeys(disk: Disk, ledger: string): PendingKeys {
  const path = join(ledger, fileName);
  let leftovers: ReadonlySet<string> = new Set();
  return {
    found: async (head) => {
      const last = await readNote(disk, path);
      const neverCame = last?.before.count === head.count && last.before.hash === head.hash;
      leftovers = new Set([...(last?.leftovers ?? []), ...(neverCame ? last.keys : [])]);
    },
    coming: async (before, ids) => {
      const left = [...leftovers].filter((id) => !ids.includes(id));
      await disk.makeFolder(ledger);
      const file = await disk.open(path, 'replace');
      try {
        // Not synced: a note older than the journal names a head that is past, and says nothing.
        await file.write(utf8(JSON.stringify({ before, keys: ids, leftovers: left })), 0);
      } finally {
        await file.close();
      }
      leftovers = new Set(left);
    },
    isLeftover: (id) => leftovers.has(id),
  };
}

async function readNote(disk: Disk, path: string): Promise<z.infer<typeof note> | null> {
  const bytes = await readWhole(disk, path);
  if (bytes === null) return null;
  try {
    return note.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    // Cut short itself: the keys it was to name were not kept yet.
    return null;
  }
}
