import { join } from 'node:path';
import { announcedLength, framedSize } from '../../../shared/depot/frames.ts';
import { assertThat } from '../../../shared/kernel/assert-never.ts';
import type { StreamSource } from '../../platform/streams.ts';
import type { Disk } from '../disk.ts';
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
      for (const stretch of stretches) {
        const file = fileOf(stretch.first);
        assertThat(file !== undefined, 'a run of frames keeps its first number');
        yield* bytesOf(disk, join(folder, file), stretch);
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

async function* bytesOf(disk: Disk, path: string, { from, to }: Stretch) {
  const file = await disk.open(path, 'read');
  try {
    for (let at = from; at < to; ) {
      const part = new Uint8Array(Math.min(readSize, to - at));
      const filled = await file.read(part, at);
      assertThat(filled === part.length, 'a verified file keeps its length');
      yield part;
      at += filled;
    }
  } finally {
    await file.close();
  }
}
