import { RefusalError } from '../../shared/kernel/result.ts';
import type { Disk } from '../depot/disk.ts';

const reserve = 200 * 1_048_576;

/** Refuses `disk.full` before anything is written where fewer than `bytes` and a reserve are free. */
export async function requireSpace(disk: Disk, folder: string, bytes: number): Promise<void> {
  await disk.makeFolder(folder);
  if ((await disk.freeBytes(folder)) < bytes + reserve) {
    throw new RefusalError({ code: 'disk.full' });
  }
}
