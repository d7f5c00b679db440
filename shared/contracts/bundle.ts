import { z } from 'zod';
import { randomId } from '../kernel/iso.ts';
import { bytes, channel, hex32, key32, signal, storeName, token } from './channel.ts';
import { takenFile } from './intake.ts';

/** One evidence object that goes into a bundle, opened from the mirror with the lent key. */
export const bundledEvidence = z.strictObject({
  objectId: randomId,
  key: key32,
  sha256: hex32,
  size: z.int().min(1),
  name: z.string(),
});
export type BundledEvidence = z.infer<typeof bundledEvidence>;

/** Facts for `bag-info.txt`; no names of people outside the office. */
export const bundleInfo = z.strictObject({
  bundleId: randomId,
  createdAt: z.string(),
  createdBy: z.string(),
  device: randomId,
  cases: z.int(),
  isPractice: z.boolean(),
  formatVersion: z.int(),
});
export type BundleInfo = z.infer<typeof bundleInfo>;

export const bundleChannels = {
  /**
   * Asks where to save, then writes the bag, zipped and encrypted, to a temporary name, reads it back,
   * syncs and renames. `saved: null` when the person closed the dialog.
   */
  'bundle.write': channel(
    z.strictObject({
      store: storeName,
      suggestedName: z.string().max(120),
      info: bundleInfo,
      to: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('passphrase'), passphrase: z.string().min(1) }),
        z.strictObject({ kind: z.literal('recipients'), recipients: z.array(z.string()).min(1) }),
      ]),
      /** Payload files besides evidence: ledger lines, keys, index. Paths as in DEPOT.md. */
      files: z.array(z.strictObject({ path: z.string(), content: bytes })),
      evidence: z.array(bundledEvidence),
    }),
    z.strictObject({ saved: z.strictObject({ name: z.string(), size: z.int() }).nullable() }),
    [
      'bundle.bad-recipient',
      'bundle.unsafe-name',
      'bundle.too-large',
      'object.missing',
      'object.damaged',
      'disk.full',
      'mirror.write-failed',
      'file.cancelled',
    ],
  ),
  /** The age header of an offered file, for the worker to find the file key with. */
  'bundle.peek': channel(
    z.strictObject({ token }),
    z.strictObject({ bundle: token, name: z.string(), size: z.int(), header: bytes }),
    [
      'file.vanished',
      'file.unreadable',
      'file.token-spent',
      'bundle.not-a-bundle',
      'bundle.truncated',
    ],
  ),
  /**
   * Decrypts with the lent file key into a sealed scratch file, checks the zip, the bag and every hash,
   * and answers with the payload files that are not evidence. Nothing of the store is touched.
   */
  'bundle.open': channel(
    z.strictObject({ bundle: token, fileKey: bytes }),
    z.strictObject({
      info: bundleInfo,
      files: z.array(z.strictObject({ path: z.string(), content: bytes })),
      evidence: z.array(z.strictObject({ sha256: hex32, size: z.int() })),
    }),
    [
      'bundle.altered',
      'bundle.truncated',
      'bundle.newer',
      'bundle.not-a-bundle',
      'bundle.unsafe-name',
      'bundle.too-large',
      'bundle.incomplete',
      'file.token-spent',
      'file.vanished',
      'file.unreadable',
      'file.cancelled',
      'disk.full',
    ],
  ),
  /** Seals one evidence file of the opened bundle into the store's mirror under its own key. */
  'bundle.take-object': channel(
    z.strictObject({
      bundle: token,
      store: storeName,
      sha256: hex32,
      objectId: randomId,
      key: key32,
    }),
    takenFile,
    ['bundle.altered', 'file.token-spent', 'disk.full', 'mirror.write-failed', 'file.copy-differs'],
  ),
  'bundle.close': channel(z.strictObject({ bundle: token }), z.strictObject({})),
} as const;

export const bundleSignals = {
  'bundle.progress': signal(z.strictObject({ done: z.number(), size: z.number() })),
} as const;
