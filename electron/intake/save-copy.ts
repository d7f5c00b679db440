import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from '../depot/disk.ts';
import { onDisk } from '../depot/disk-refusal.ts';

/**
 * Writes a plain copy beside its place and puts it there when it is whole: a damaged object, a full
 * disk or a crash leaves nothing that looks like the file.
 */
export async function saveCopy(
  disk: Disk,
  path: string,
  plain: AsyncIterable<Uint8Array>,
): Promise<void> {
  const mark = randomBytes(4).toString('hex');
  const beside = join(dirname(path), `.${basename(path).slice(0, 80)}.${mark}.part`);
  await onDisk('mirror.write-failed', async () => {
    const file = await disk.open(beside, 'new');
    try {
      let at = 0;
      for await (const part of plain) {
        await file.write(part, at);
        at += part.length;
      }
      await file.sync();
      await file.close();
      await disk.rename(beside, path);
      await disk.syncFolder(dirname(path));
    } catch (error) {
      await file.close().catch(() => undefined);
      await disk.remove(beside).catch(() => undefined);
      throw error;
    }
  });
}
