import { z } from 'zod';
import { randomId } from '../kernel/iso.ts';
import { bytes, channel, hex32, key32, signal, storeName, token } from './channel.ts';

/** A file a person dropped or picked. The path stays in main; `folder` is the part below what was dropped. */
export const offeredFile = z.strictObject({
  token,
  name: z.string(),
  folder: z.string(),
  size: z.number(),
});
export type OfferedFile = z.infer<typeof offeredFile>;

/** Something that was dropped but cannot be offered (a link, a device, an empty file), by name. */
export const passedOver = z.strictObject({ name: z.string(), code: z.string() });

export const offer = z.strictObject({
  files: z.array(offeredFile),
  passedOver: z.array(passedOver),
  /** Which of what was handed over, counted from 0, has no file behind it: only its bytes can be taken. */
  withoutFile: z.array(z.int().min(0)),
});
export type Offer = z.infer<typeof offer>;

/** The most bytes without a file behind them that are held for one filing, and one piece of them on its way. */
export const mostContent = 64 * 1024 * 1024;
export const mostPiece = 4 * 1024 * 1024;

/** What main learned while taking one file in: the custody facts of the filing. */
export const takenFile = z.strictObject({
  objectId: randomId,
  name: z.string(),
  size: z.int().min(1),
  sha256: hex32,
  mime: z.string(),
  sourcePath: z.string(),
  modifiedAt: z.string(),
  chunks: z.int().min(1),
  sealedSize: z.int().min(1),
  /** The sealed object, to be fetched once from `/stream/<token>`. */
  stream: token,
});
export type TakenFile = z.infer<typeof takenFile>;

const fileCodes = [
  'file.vanished',
  'file.changed',
  'file.empty',
  'file.unreadable',
  'file.not-a-file',
  'file.token-spent',
  'file.too-large',
] as const;

export const intakeChannels = {
  /** Only the preload calls this, with the true paths of a drop; the page hands it File objects. */
  'intake.offer-dropped': channel(z.strictObject({ paths: z.array(z.string()).max(5_000) }), offer),
  'intake.pick': channel(
    z.strictObject({ what: z.enum(['files', 'folder', 'bundle', 'extract']) }),
    offer,
  ),
  /**
   * Hashes, types, seals and mirrors one offered file under the lent key. When it answers, the sealed
   * object is durable in the mirror. What no entry names is swept at the next start.
   */
  'intake.take': channel(
    z.strictObject({ store: storeName, token, objectId: randomId, key: key32 }),
    takenFile,
    [...fileCodes, 'file.copy-differs', 'file.cancelled', 'disk.full', 'mirror.write-failed'],
  ),
  /** The same for bytes that never were a file: pasted content, an item of the sample. At most 16 MiB. */
  'intake.take-content': channel(
    z.strictObject({
      store: storeName,
      name: z.string().min(1).max(400),
      content: bytes.refine(
        (value) => value.length > 0 && value.length <= 16 * 1024 * 1024,
        'not a size that can be taken',
      ),
      objectId: randomId,
      key: key32,
    }),
    takenFile,
    ['file.copy-differs', 'file.cancelled', 'disk.full', 'mirror.write-failed'],
  ),
  /**
   * Bytes without a file behind them (an image from the clipboard, an item of another program): a token for
   * as many as are said, which `intake.take` takes like any offered file once all their pieces have come.
   */
  'intake.begin-content': channel(
    z.strictObject({ name: z.string().min(1).max(400), size: z.int().min(1).max(mostContent) }),
    z.strictObject({ token }),
    ['file.name-unsafe'],
  ),
  'intake.add-content': channel(
    z.strictObject({
      token,
      piece: bytes.refine(
        ({ length }) => length > 0 && length <= mostPiece,
        'not a size a piece can have',
      ),
    }),
    z.strictObject({ held: z.int() }),
    ['file.token-spent', 'file.changed'],
  ),
  'intake.cancel': channel(z.strictObject({ objectId: randomId }), z.strictObject({})),
  /** The plain bytes of a small file a person wants read (a spreadsheet): at most 64 MiB. */
  'intake.read-extract': channel(
    z.strictObject({ token }),
    z.strictObject({ name: z.string(), size: z.int(), sha256: hex32, content: bytes }),
    fileCodes,
  ),
  /** The sealed object from the mirror, for what the database does not hold. */
  'object.stream': channel(
    z.strictObject({ store: storeName, objectId: randomId }),
    z.strictObject({ stream: token, sealedSize: z.int() }),
    ['object.missing'],
  ),
  /** Removes mirror objects and staging files that no entry names. `named` is every object id in the ledger. */
  'object.sweep': channel(
    z.strictObject({ store: storeName, named: z.array(randomId) }),
    z.strictObject({ swept: z.int(), missing: z.array(randomId) }),
  ),
  /** Writes a plain copy where the person says; answers whether one was written. */
  'object.save-copy': channel(
    z.strictObject({ store: storeName, objectId: randomId, key: key32, name: z.string() }),
    z.strictObject({ saved: z.boolean() }),
    ['object.missing', 'object.damaged', 'disk.full', 'mirror.write-failed'],
  ),
} as const;

export const intakeSignals = {
  'intake.progress': signal(
    z.strictObject({ objectId: randomId, done: z.number(), size: z.number() }),
  ),
} as const;
