import type { Request } from '../../../shared/contracts/index.ts';
import { limits } from '../../../shared/depot/bundle/layout.ts';
import { equalBytes } from '../../../shared/kernel/bytes.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { BundleDeps } from '../bundle-deps.ts';
import { createDisk } from '../disk.ts';
import { diskRefusal } from '../disk-refusal.ts';
import { agePayload, openOffered, passPayload, readAgeHeader } from './age-file.ts';
import { holdsHeader } from './age-key.ts';
import { createBreather } from './breathe.ts';
import { BrokenChunk, type ChunkReader, type RandomAccess } from './chunk-file.ts';
import { createMeter, type Meter } from './progress.ts';
import { type ReadBag, readBag } from './read-bag.ts';
import { createScratch, type Scratch } from './scratch.ts';

/** A bundle someone offered, of which only the header was read. */
export type PeekedBundle = { readonly path: string; readonly header: Bytes; readonly size: number };

/** A bundle whose every byte was checked; `discard` removes its scratch file. */
export type OpenedBundle = { readonly bag: ReadBag; readonly discard: () => Promise<void> };

/** Zip and age add this much at the very most to the files of a bundle. */
const OVERHEAD_MOST = 64 * 1024 * 1024;

export async function peekBundle(path: string): Promise<PeekedBundle> {
  const file = await openOffered(createDisk(), path);
  try {
    return { path, ...(await readAgeHeader(file)) };
  } catch (error) {
    throw diskRefusal(error, 'file.unreadable');
  } finally {
    await file.close();
  }
}

/** Decrypts into scratch, then reads the bag there. Nothing is used, and nothing is kept, unless all of it holds. */
export async function openBundle(
  deps: BundleDeps,
  peeked: PeekedBundle,
  fileKey: Request<'bundle.open'>['fileKey'],
): Promise<OpenedBundle> {
  if (peeked.size > limits.total + OVERHEAD_MOST)
    throw new RefusalError({ code: 'bundle.too-large' });
  const folder = await deps.scratchFolder();
  await deps.requireSpace(folder, peeked.size);
  return deps.underWay(async (abort) => {
    let scratch: Scratch | null = null;
    try {
      // Twice over: decrypted, then checked.
      const meter = createMeter(
        peeked.size * 2,
        (progress) => deps.signal('bundle.progress', progress),
        abort,
      );
      scratch = await createScratch(createDisk(), folder);
      const bag = await readBag(await decryptInto(scratch, peeked, fileKey, meter), meter.add);
      meter.end();
      return { bag, discard: scratch.discard };
    } catch (error) {
      await scratch?.discard();
      throw asOpenRefusal(error);
    }
  });
}

async function decryptInto(
  scratch: Scratch,
  peeked: PeekedBundle,
  fileKey: Uint8Array,
  meter: Meter,
): Promise<RandomAccess> {
  const file = await openOffered(createDisk(), peeked.path);
  try {
    const { header, size } = await readAgeHeader(file);
    const isSame = equalBytes(header, peeked.header) && size === peeked.size;
    if (!isSame || !(await holdsHeader(header, fileKey)))
      throw new RefusalError({ code: 'bundle.altered' });
    const payload = await agePayload(file, { headerLength: header.length, size }, fileKey);
    await passInto(scratch, payload, meter);
    return await scratch.finish();
  } finally {
    await file.close();
  }
}

async function passInto(scratch: Scratch, payload: ChunkReader, meter: Meter): Promise<void> {
  const breathe = createBreather();
  await passPayload(payload, async (plain) => {
    await scratch.write(plain);
    meter.add(plain.length);
    await breathe();
  });
}

/** A chunk of our own scratch file that does not open means the disk gave back other bytes than it got. */
export function asOpenRefusal(error: unknown, otherwise: RefusalCode = 'file.vanished'): unknown {
  if (error instanceof BrokenChunk) return new RefusalError({ code: 'bundle.altered' });
  return diskRefusal(error, otherwise);
}
