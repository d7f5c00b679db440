import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { WrappedKey } from '../../shared/contracts/vault.ts';
import { fromUtf8, utf8 } from '../../shared/kernel/bytes.ts';
import { randomId } from '../../shared/kernel/iso.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { Disk } from './disk.ts';
import { previousOf, readWhole, writeDurably } from './durable-file.ts';

/**
 * The wrapped keys of subjects and objects, in 256 files by the first two digits of the id: the only
 * thing of a store that is ever rewritten. Two generations of each file are kept.
 */
export type KeyShards = {
  /** Durable when it resolves. Errors are the disk's own, or `mirror.damaged`. */
  readonly put: (keys: readonly WrappedKey[]) => Promise<void>;
  readonly all: () => Promise<readonly WrappedKey[]>;
  readonly has: (id: string) => Promise<boolean>;
};

const shardFile = z.strictObject({
  version: z.literal(1),
  /** SHA-256 of `keys` as written: tells a damaged file from a whole one. */
  check: z.string(),
  keys: z.record(randomId, z.base64()),
});

const shardNames = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));
const writtenAtOnce = 8;

const checkOf = (keys: Readonly<Record<string, string>>): string =>
  createHash('sha256').update(JSON.stringify(keys)).digest('hex');

function readShard(bytes: Bytes): Map<string, string> | null {
  try {
    const { check, keys } = shardFile.parse(JSON.parse(fromUtf8(bytes)));
    return checkOf(keys) === check ? new Map(Object.entries(keys)) : null;
  } catch {
    return null;
  }
}

function writeShard(shard: ReadonlyMap<string, string>): Bytes {
  const keys = Object.fromEntries(shard);
  return utf8(JSON.stringify({ version: 1, check: checkOf(keys), keys }));
}

/** The newest generation that reads, and whether it is the current one. */
type Loaded = { readonly keys: Map<string, string>; isCurrentDamaged: boolean };

async function loadShard(disk: Disk, path: string): Promise<Loaded> {
  const current = await readWhole(disk, path);
  const keys = current === null ? null : readShard(current);
  if (keys !== null) return { keys, isCurrentDamaged: false };
  const previous = await readWhole(disk, previousOf(path));
  const older = previous === null ? null : readShard(previous);
  if (older !== null) return { keys: older, isCurrentDamaged: current !== null };
  if (current === null && previous === null) return { keys: new Map(), isCurrentDamaged: false };
  const file = `keys/${path.slice(-'xx.json'.length)}`;
  throw new RefusalError({ code: 'mirror.damaged', detail: { file } });
}

function byShard(keys: readonly WrappedKey[]): ReadonlyMap<string, readonly WrappedKey[]> {
  return Map.groupBy(keys, ({ id }) => id.slice(0, 2));
}

export function createKeyShards(disk: Disk, folder: string): KeyShards {
  const loaded = new Map<string, Promise<Loaded>>();
  const pathOf = (shard: string): string => join(folder, `${shard}.json`);

  const load = (shard: string): Promise<Loaded> => {
    const known = loaded.get(shard) ?? loadShard(disk, pathOf(shard));
    loaded.set(shard, known);
    known.catch(() => loaded.delete(shard));
    return known;
  };

  const putInShard = async (shard: string, keys: readonly WrappedKey[]): Promise<boolean> => {
    const known = await load(shard);
    const fresh = keys.filter(({ id, wrapped }) => known.keys.get(id) !== wrapped.toBase64());
    if (fresh.length === 0) return false;
    const next = new Map(known.keys);
    for (const { id, wrapped } of fresh) next.set(id, wrapped.toBase64());
    const path = pathOf(shard);
    // The good generation stays `previous`: a damaged one must not take its place.
    if (known.isCurrentDamaged) await disk.rename(path, `${path}.damaged`);
    loaded.delete(shard);
    await writeDurably(disk, path, writeShard(next), { keepsPrevious: true, syncsFolder: false });
    loaded.set(shard, Promise.resolve({ keys: next, isCurrentDamaged: false }));
    return true;
  };

  return {
    put: async (keys) => {
      if (keys.length === 0) return;
      await disk.makeFolder(folder);
      const shards = [...byShard(keys)];
      let isChanged = false;
      for (let at = 0; at < shards.length; at += writtenAtOnce) {
        const some = shards.slice(at, at + writtenAtOnce);
        const written = await allOrThrow(some.map(([name, own]) => putInShard(name, own)));
        isChanged ||= written.includes(true);
      }
      if (isChanged) await disk.syncFolder(folder);
    },
    all: async () => {
      const found: WrappedKey[] = [];
      for (const shard of shardNames) {
        for (const [id, wrapped] of (await load(shard)).keys) {
          found.push({ id, wrapped: Uint8Array.fromBase64(wrapped) });
        }
      }
      return found;
    },
    has: async (id) => (await load(id.slice(0, 2))).keys.has(id),
  };
}

/** Waits for all of them, so that none is still writing when the first failure is told. */
async function allOrThrow<T>(all: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(all);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
