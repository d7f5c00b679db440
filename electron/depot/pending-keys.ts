import { join } from 'node:path';
import { z } from 'zod';
import { type Head, head as headShape, type WrappedKey } from '../../shared/contracts/vault.ts';
import { fromUtf8, utf8 } from '../../shared/kernel/bytes.ts';
import { randomId } from '../../shared/kernel/iso.ts';
import type { Disk } from './disk.ts';
import { readWhole } from './durable-file.ts';
import type { KeyShards } from './key-shards.ts';

/**
 * Keys are kept before the entries that name them. Where those entries never came, because the process
 * ended in between or the disk was full, the keys and what they would open are leftovers.
 */
export type PendingKeys = {
  /** The journal was found to end at `head`. */
  readonly found: (head: Head) => Promise<void>;
  /** Keys are about to be kept, then entries appended after `before`. */
  readonly coming: (before: Head, keys: readonly WrappedKey[]) => Promise<void>;
  /** Whether a key is kept whose entry came too. */
  readonly hasCome: (id: string) => Promise<boolean>;
};

const fileName = 'open.pending';

const note = z.strictObject({
  before: headShape,
  keys: z.array(randomId),
  leftovers: z.array(randomId),
});
type Note = z.infer<typeof note>;

/** The note lies in the ledger's folder: a ledger put back from elsewhere brings its own. */
export function createPendingKeys(disk: Disk, ledger: string, kept: KeyShards): PendingKeys {
  const path = join(ledger, fileName);
  let leftovers: ReadonlySet<string> = new Set();
  const hasCome = async (id: string): Promise<boolean> =>
    !leftovers.has(id) && (await kept.has(id));
  return {
    found: async (head) => {
      const last = await readNote(disk, path);
      const neverCame = last?.before.count === head.count && last.before.hash === head.hash;
      leftovers = new Set([...(last?.leftovers ?? []), ...(neverCame ? last.keys : [])]);
    },
    coming: async (before, wrapped) => {
      const keys: string[] = [];
      for (const { id } of wrapped) if (!(await hasCome(id))) keys.push(id);
      if (keys.length === 0) return;
      const left = [...leftovers].filter((id) => !keys.includes(id));
      await writeNote(disk, ledger, path, { before, keys, leftovers: left });
      leftovers = new Set(left);
    },
    hasCome,
  };
}

/** Not synced: a note older than the journal names a head that is past, and says nothing. */
async function writeNote(disk: Disk, ledger: string, path: string, what: Note): Promise<void> {
  await disk.makeFolder(ledger);
  const file = await disk.open(path, 'replace');
  try {
    await file.write(utf8(JSON.stringify(what)), 0);
  } finally {
    await file.close();
  }
}

async function readNote(disk: Disk, path: string): Promise<Note | null> {
  const bytes = await readWhole(disk, path);
  if (bytes === null) return null;
  try {
    return note.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    // Cut short itself: the keys it was to name were not kept yet.
    return null;
  }
}
