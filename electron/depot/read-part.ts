import { assertThat } from '../../shared/kernel/assert-never.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import type { Disk } from './disk.ts';

/**
 * Part of a file that is known to reach that far. The file is open for this part alone: a page that
 * stops taking a stream half-way leaves nothing open behind it.
 */
export async function readPart(disk: Disk, path: string, at: number, size: number): Promise<Bytes> {
  const file = await disk.open(path, 'read');
  try {
    const part = new Uint8Array(size);
    assertThat((await file.read(part, at)) === size, 'a verified file keeps its length');
    return part;
  } finally {
    await file.close();
  }
}
