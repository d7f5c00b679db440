import { z } from 'zod';
import { randomId } from '../kernel/iso.ts';
import { bytes, channel, hex32, nothing, storeName, token } from './channel.ts';

/** The mirror's last frame: how many frames there are and the chain hash after the last. */
export const head = z.strictObject({ count: z.int().min(0), hash: hex32 });
export type Head = z.infer<typeof head>;

/** The wrapped key of one subject or object; the id is random and says nothing. */
export const wrappedKey = z.strictObject({ id: randomId, wrapped: bytes });
export type WrappedKey = z.infer<typeof wrappedKey>;

export const vaultChannels = {
  /** What lies on disk for a store. `damaged` when a key file is there but neither generation reads. */
  'vault.state': channel(
    z.strictObject({ store: storeName }),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('absent') }),
      z.strictObject({ kind: z.literal('present'), keyfile: bytes, previous: bytes.nullable() }),
    ]),
    ['vault.damaged'],
  ),
  /** Writes the key file: temp, fsync, rename, two generations. `isNew` refuses where one is there. */
  'vault.write': channel(
    z.strictObject({ store: storeName, keyfile: bytes, isNew: z.boolean() }),
    nothing,
    ['vault.exists', 'disk.full', 'mirror.write-failed'],
  ),
  /** Throws the practice store away, mirror and all. The office store has no such channel. */
  'vault.discard-practice': channel(nothing, nothing, ['practice.missing']),

  'mirror.head': channel(
    z.strictObject({ store: storeName }),
    z.strictObject({ head, tornBytes: z.int().min(0) }),
    ['mirror.damaged'],
  ),
  /**
   * Makes frames durable: keys first, then the frames, then fdatasync. Appends only where main's
   * head equals `before`; where the same batch is already there it answers as if it had just written it.
   */
  'mirror.append': channel(
    z.strictObject({
      store: storeName,
      before: head,
      frames: z.array(bytes).max(20_000),
      keys: z.array(wrappedKey).max(20_000),
    }),
    z.strictObject({ head }),
    ['mirror.head-moved', 'disk.full', 'mirror.write-failed'],
  ),
  /**
   * Opens a stream of frames from number `from` (0-based): each as u32 big-endian length, frame bytes,
   * 32-byte chain hash. Fetch `/stream/<token>` once.
   */
  'mirror.read': channel(
    z.strictObject({ store: storeName, from: z.int().min(0) }),
    z.strictObject({ stream: token, head }),
    ['mirror.damaged'],
  ),
  'mirror.keys': channel(
    z.strictObject({ store: storeName }),
    z.strictObject({ keys: z.array(wrappedKey) }),
    ['mirror.damaged'],
  ),
} as const;
