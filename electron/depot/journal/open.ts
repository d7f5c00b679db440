import { join } from 'node:path';
import { chainStart } from '../../../shared/depot/frames.ts';
import { fromUtf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { Disk } from '../disk.ts';
import { readWhole, writeDurably } from '../durable-file.ts';
import { type CheckedFile, checkFile, hasFrameWithin } from './chain.ts';
import {
  type BatchNote,
  batchName,
  batchNote,
  nextTornName,
  openName,
  readSegmentName,
  type SegmentName,
  unfinishedName,
} from './layout.ts';

/** A run of frames in one file; `first` is the 0-based number of its first frame. */
export type Segment = {
  readonly file: string;
  readonly first: number;
  readonly count: number;
  readonly size: number;
};

/** The journal as found on disk, verified from its first frame to its last. */
export type FoundJournal = {
  readonly segments: readonly Segment[];
  /** The open journal; `count` 0 and `size` 0 where there is none. */
  readonly tail: Segment;
  readonly hash: Bytes;
  /** Bytes cut from the open journal at this opening; they are kept beside it. */
  readonly tornBytes: number;
};

const damaged = (file: string): RefusalError =>
  new RefusalError({ code: 'mirror.damaged', detail: { file } });

/**
 * Reads and verifies the whole journal. A tail that a crash left unfinished is cut and kept; anything
 * else that does not hold is refused by name (`mirror.damaged`), and nothing is changed.
 */
export async function findJournal(disk: Disk, folder: string): Promise<FoundJournal> {
  await disk.makeFolder(folder);
  const files = await disk.list(folder);
  if (files.includes(unfinishedName)) await disk.remove(join(folder, unfinishedName));
  const named = files.flatMap((file) => readSegmentName(file) ?? []);
  named.sort((a, b) => a.first - b.first);
  let hash = chainStart();
  let next = 0;
  const segments: Segment[] = [];
  for (const name of named) {
    const checked = await checkSegment(disk, folder, name, { next, hash });
    segments.push({ file: name.file, first: next, count: checked.frames, size: checked.size });
    next += checked.frames;
    hash = checked.hash;
  }
  if (!files.includes(openName)) {
    return { segments, tail: emptyTail(next), hash, tornBytes: 0 };
  }
  const tail = await settleTail(disk, folder, { next, hash });
  return { segments, ...tail };
}

export const emptyTail = (first: number): Segment => ({
  file: openName,
  first,
  count: 0,
  size: 0,
});

type Start = { readonly next: number; readonly hash: Bytes };

async function checkSegment(
  disk: Disk,
  folder: string,
  name: SegmentName,
  { next, hash }: Start,
): Promise<CheckedFile> {
  if (name.first !== next) throw damaged(name.file);
  const checked = await checkFile(disk, join(folder, name.file), hash);
  const isWhole =
    checked.goodSize === checked.size &&
    checked.frames === name.last - name.first + 1 &&
    checked.hash.toHex().startsWith(name.mark);
  if (!isWhole) throw damaged(name.file);
  return checked;
}

async function settleTail(
  disk: Disk,
  folder: string,
  start: Start,
): Promise<Omit<FoundJournal, 'segments'>> {
  const path = join(folder, openName);
  const checked = await checkFile(disk, path, start.hash);
  const rest = await readFrom(disk, path, checked.goodSize);
  if (rest.length > 0 && hasFrameWithin(rest, checked.hash)) throw damaged(openName);
  const note = await readBatchNote(disk, folder);
  const half = halfBatch(checked, start, note);
  const keptSize = half?.at ?? checked.goodSize;
  const tornBytes = checked.size - keptSize;
  if (tornBytes > 0) await cutTail(disk, folder, keptSize);
  if (note !== null) await forgetBatchNote(disk, folder);
  const count = half?.frames ?? checked.frames;
  const tail = { ...emptyTail(start.next), count, size: keptSize };
  return { tail, hash: half?.before ?? checked.hash, tornBytes };
}

type HalfBatch = { readonly frames: number; readonly at: number; readonly before: Bytes };

/** Where the open journal must end so that it holds whole batches only; null where it does. */
function halfBatch(
  { frames, starts }: CheckedFile,
  { next }: Start,
  note: BatchNote | null,
): HalfBatch | null {
  if (note === null) return null;
  const kept = note.before.count - next;
  const mark = starts[kept];
  const isHalf = mark !== undefined && frames < kept + note.frames;
  if (!isHalf || mark.before.toHex() !== note.before.hash) return null;
  return { frames: kept, ...mark };
}

async function readBatchNote(disk: Disk, folder: string): Promise<BatchNote | null> {
  const bytes = await readWhole(disk, join(folder, batchName));
  if (bytes === null) return null;
  try {
    return batchNote.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    // It is written before the batch: where it is itself cut short, nothing of the batch was written.
    return null;
  }
}

/** For good: met again after other frames were appended, it would take them for half of its batch. */
async function forgetBatchNote(disk: Disk, folder: string): Promise<void> {
  await disk.remove(join(folder, batchName));
  await disk.syncFolder(folder);
}

async function readFrom(disk: Disk, path: string, at: number): Promise<Bytes> {
  const file = await disk.open(path, 'read');
  try {
    const bytes = new Uint8Array((await file.size()) - at);
    return bytes.slice(0, await file.read(bytes, at));
  } finally {
    await file.close();
  }
}

/** The cut bytes are on disk before they leave the journal. */
async function cutTail(disk: Disk, folder: string, keptSize: number): Promise<void> {
  const path = join(folder, openName);
  const cut = await readFrom(disk, path, keptSize);
  await writeDurably(disk, join(folder, nextTornName(await disk.list(folder))), cut);
  const file = await disk.open(path, 'change');
  try {
    await file.truncate(keptSize);
    await file.sync();
  } finally {
    await file.close();
  }
}
