import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Answer, Request } from '../../../shared/contracts/index.ts';
import { PAYLOAD_NONCE } from '../../../shared/depot/bundle/age-header.ts';
import { concat } from '../../../shared/kernel/bytes.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { BundleDeps } from '../bundle-deps.ts';
import { createDisk, type Disk } from '../disk.ts';
import { diskRefusal, onDisk } from '../disk-refusal.ts';
import { agePayload } from './age-file.ts';
import { type AgeKey, checkRecipients, newAgeKey, payloadKey } from './age-key.ts';
import { type BagPlan, planBag } from './bag-plan.ts';
import { createBreather } from './breathe.ts';
import { ageCipher } from './chunk-cipher.ts';
import { BrokenChunk, ChunkWriter } from './chunk-file.ts';
import { createMeter, type Meter } from './progress.ts';
import { readBag } from './read-bag.ts';
import { zipStream } from './zip-stream.ts';

const SUFFIX = '.redress';

/** log2 of scrypt's N for a passphrase; only tests ask for less than the format's own. */
export type WriteOptions = { readonly workFactor?: number };

/** 'bundle.write': see the contract. Nothing but ciphertext ever reaches the disk. */
export async function writeBundle(
  deps: BundleDeps,
  request: Request<'bundle.write'>,
  options: WriteOptions,
): Promise<Answer<'bundle.write'>> {
  checkRecipients(request.to);
  const plan = await planBag(request, (item) =>
    deps.readObject(request.store, item.objectId, item.key),
  );
  const path = await deps.askSavePath(withSuffix(request.suggestedName));
  if (path === null) return { saved: null };
  await onDisk('mirror.write-failed', () => deps.requireSpace(dirname(path), plan.octets));
  return deps.underWay(async (abort) => {
    // Twice over: written, then read back.
    const meter = createMeter(
      plan.octets * 2,
      (progress) => deps.signal('bundle.progress', progress),
      abort,
    );
    const key = await newAgeKey(request.to, options.workFactor);
    try {
      const size = await writeFile(path, plan, key, meter);
      meter.end();
      return { saved: { name: basename(path), size } };
    } catch (error) {
      throw diskRefusal(error, 'mirror.write-failed');
    } finally {
      key.fileKey.fill(0);
    }
  });
}

const withSuffix = (name: string): string => (name.endsWith(SUFFIX) ? name : `${name}${SUFFIX}`);

async function writeFile(path: string, plan: BagPlan, key: AgeKey, meter: Meter): Promise<number> {
  const disk = createDisk();
  const part = `${path}.part`;
  await removeIfThere(disk, part);
  try {
    const size = await writePart(disk, part, plan, key, meter);
    await readBack(disk, part, { headerLength: key.header.length, size }, key.fileKey, meter);
    // It is for others, and sealed: no need to hide it from them too. Not every file system has modes.
    await chmod(part, 0o644).catch(() => undefined);
    await disk.rename(part, path);
    await disk.syncFolder(dirname(path));
    return size;
  } catch (error) {
    await removeIfThere(disk, part);
    throw error;
  }
}

async function removeIfThere(disk: Disk, path: string): Promise<void> {
  if ((await disk.look(path)) !== null) await disk.remove(path);
}

async function writePart(
  disk: Disk,
  part: string,
  plan: BagPlan,
  key: AgeKey,
  meter: Meter,
): Promise<number> {
  const file = await disk.open(part, 'new');
  try {
    const nonce = randomBytes(PAYLOAD_NONCE);
    const start = concat(key.header, nonce);
    await file.write(start, 0);
    const cipher = ageCipher(payloadKey(key.fileKey, nonce));
    const writer = new ChunkWriter(file, start.length, cipher);
    const breathe = createBreather();
    for await (const bytes of zipStream(plan.sources)) {
      await writer.write(bytes);
      meter.add(bytes.length);
      await breathe();
    }
    const size = await writer.end();
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

/** What lies on the disk is opened the way a recipient would open it, before it gets its name. */
async function readBack(
  disk: Disk,
  part: string,
  place: { readonly headerLength: number; readonly size: number },
  fileKey: Uint8Array,
  meter: Meter,
): Promise<void> {
  const file = await disk.open(part, 'read');
  try {
    await readBag(await agePayload(file, place, fileKey), meter.add);
  } catch (error) {
    if (error instanceof BrokenChunk || isBadBundle(error))
      throw new RefusalError({ code: 'mirror.write-failed' });
    throw error;
  } finally {
    await file.close();
  }
}

const isBadBundle = (error: unknown): boolean =>
  error instanceof RefusalError && error.refusal.code.startsWith('bundle.');
