import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDisk, type Disk } from '../disk.ts';
import { scratchCipher } from './chunk-cipher.ts';
import { ChunkReader, ChunkWriter, type RandomAccess } from './chunk-file.ts';

const SUFFIX = '.scratch';

/**
 * A bundle's contents for as long as it is open: on disk because they may be large, sealed under a key that is in
 * memory alone, so what a crash leaves behind can be opened by no one.
 */
export type Scratch = {
  readonly write: (plain: Uint8Array) => Promise<void>;
  /** No more is written; from now on it is read. */
  readonly finish: () => Promise<RandomAccess>;
  readonly discard: () => Promise<void>;
};

export async function createScratch(disk: Disk, folder: string): Promise<Scratch> {
  const path = join(folder, `${randomBytes(16).toString('hex')}${SUFFIX}`);
  const file = await disk.open(path, 'new');
  const key = randomBytes(32);
  const cipher = scratchCipher(key);
  const writer = new ChunkWriter(file, 0, cipher);
  let isDiscarded = false;
  return {
    write: (plain) => writer.write(plain),
    finish: async () => new ChunkReader(file, { start: 0, sealedSize: await writer.end() }, cipher),
    discard: async () => {
      if (isDiscarded) return;
      isDiscarded = true;
      key.fill(0);
      await file.close();
      await disk.remove(path);
    },
  };
}

/** Removes what a killed process left. Call once at start, before any bundle is opened; answers how many there were. */
export async function sweepScratch(folder: string, disk: Disk = createDisk()): Promise<number> {
  const left = (await disk.list(folder)).filter((name) => name.endsWith(SUFFIX));
  for (const name of left) await disk.remove(join(folder, name));
  return left.length;
}
