import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Bulk = { readonly files: number; readonly bytes: number; readonly words: string };

const MIB = 1_048_576;

/** Design 8 has 1 GiB in 200 files; the short form is an eighth of it. */
export const bulkOf = (isFull: boolean): Bulk =>
  isFull
    ? { files: 200, bytes: 1024 * MIB, words: '1 GiB in 200 files' }
    : { files: 50, bytes: 128 * MIB, words: '128 MiB in 50 files' };

/** A folder of files that look like PDF and cannot be packed smaller, of sizes that differ. */
export function fillFolder(folder: string, { files, bytes }: Bulk): void {
  mkdirSync(folder, { recursive: true });
  const mean = bytes / files;
  for (let index = 0; index < files; index += 1) {
    // From half the mean to one and a half times it: together what was asked for.
    const size = Math.round(mean * (0.5 + index / (files - 1)));
    const content = Buffer.alloc(size);
    randomFillSync(content);
    content.write('%PDF-1.7\n');
    writeFileSync(join(folder, `letter ${String(index + 1).padStart(3, '0')}.pdf`), content);
  }
}
