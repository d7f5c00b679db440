import { join } from 'node:path';
import { announcedLength, framedSize } from '../../../shared/depot/frames.ts';
import { assertThat } from '../../../shared/kernel/assert-never.ts';
import type { StreamSource } from '../../platform/streams.ts';
import type { Disk } from '../disk.ts';
import { readPart } from '../read-part.ts';
import type { Segment } from './open.ts';

/** A stretch of one file; which file is asked at reading, for the open journal may be closed by then. */
type Stretch = { readonly first: number; readonly from: number; readonly to: number };

const readSize = 1_048_576;

/** The bytes of all frames from number `from` to the last there is now. */
export async function streamFrames(
  disk: Disk,
  folder: string,
  segments: readonly Segment[],
  from: number,
  fileOf: (first: number) => string | undefined,
): Promise<StreamSource> {
  const stretches: Stretch[] = [];
  for (const segment of segments) {
    const skip = from - segment.first;
    if (segment.count === 0 || skip >= segment.count) continue;
    const at = skip <= 0 ? 0 : await startOf(disk, join(folder, segment.file), skip);
    stretches.push({ first: segment.first, from: at, to: segment.size });
  }
  return {
    size: stretches.reduce((sum, { from: start, to }) => sum + to - start, 0),
    open: async function* () {
      for (const { first, from: start, to } of stretches) {
        for (let at = start; at < to; at += readSize) {
          const file = fileOf(first);
          assertThat(file !== undefined, 'a run of frames keeps its first number');
          yield await readPart(disk, join(folder, file), at, Math.min(readSize, to - at));
        }
      }
    },
  };
}

/** Where in a verified file its frame number `skip` begins. */
async function startOf(disk: Disk, path: string, skip: number): Promise<number> {
  const file = await disk.open(path, 'read');
  try {
    const length = new Uint8Array(4);
    let at = 0;
    for (let frame = 0; frame < skip; frame += 1) {
      await file.read(length, at);
      at += framedSize(announcedLength(length, 0) ?? 0);
    }
    return at;
  } finally {
    await file.close();
  }
}
