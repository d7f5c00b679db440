import type { Head, WrappedKey } from '../../../shared/contracts/vault.ts';
import { createFrameReader, encodeFrame, type ReadFrame } from '../../../shared/depot/frames.ts';
import { concat } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import type { RecordsDatabase, SegmentRow, TailRow } from '../database/schema.ts';

export const SEGMENT_LENGTH = 500;
export const EMPTY_HEAD: Head = { count: 0, hash: '0'.repeat(64) };

/**
 * The journal in the database: the same frames, in the same order, as the mirror holds. Closed
 * segments of 500 frames and an open tail.
 */
export class Journal {
  readonly #database: RecordsDatabase;
  #head: Head = EMPTY_HEAD;
  #cached: { readonly first: number; readonly frames: readonly ReadFrame[] } | null = null;

  private constructor(database: RecordsDatabase) {
    this.#database = database;
  }

  static async open(database: RecordsDatabase): Promise<Journal> {
    const journal = new Journal(database);
    await journal.reload();
    return journal;
  }

  /** Reads the head anew from what the database holds. */
  async reload(): Promise<void> {
    this.#cached = null;
    this.#head = EMPTY_HEAD;
    const last = await this.#database.tail.orderBy(':id').last();
    const segment = await this.#database.segments.orderBy(':id').last();
    if (last !== undefined) this.#head = { count: last.n + 1, hash: last.hash.toHex() };
    else if (segment !== undefined) {
      const hash = decodeFrames(segment.frames).at(-1)?.hash.toHex() ?? EMPTY_HEAD.hash;
      this.#head = { count: segment.last + 1, hash };
    }
  }

  get head(): Head {
    return this.#head;
  }

  /** Adds frames and the wrapped keys that open them in one strict transaction. */
  async append(frames: readonly ReadFrame[], keys: readonly WrappedKey[]): Promise<void> {
    const { segments, tail, keys: keyTable } = this.#database;
    const from = this.#head.count;
    await this.#database.transaction('rw', segments, tail, keyTable, async () => {
      if (keys.length > 0) await keyTable.bulkPut([...keys]);
      const open: readonly ReadFrame[] = await tail.orderBy(':id').toArray();
      const all = [...open, ...frames];
      const cut = cutSegments(from - open.length, all);
      if (cut.segments.length > 0) {
        await segments.bulkAdd([...cut.segments]);
        await tail.clear();
        await tail.bulkAdd([...cut.rest]);
      } else {
        await tail.bulkAdd(cut.rest.slice(open.length));
      }
    });
    const last = frames.at(-1);
    if (last !== undefined) this.#head = { count: from + frames.length, hash: last.hash.toHex() };
  }

  /** One frame by its number; undefined where the database has lost it. */
  async frame(n: number): Promise<Bytes | undefined> {
    const first = n - (n % SEGMENT_LENGTH);
    if (this.#cached?.first !== first) {
      const segment = await this.#database.segments.get(first);
      if (segment === undefined) return (await this.#database.tail.get(n))?.frame;
      this.#cached = { first, frames: decodeFrames(segment.frames) };
    }
    return this.#cached.frames[n - first]?.frame;
  }

  /** Every frame from number `from`, in order. */
  async *read(
    from: number,
  ): AsyncGenerator<{ readonly n: number; readonly frame: Bytes; readonly hash: Bytes }> {
    const firstSegment = from - (from % SEGMENT_LENGTH);
    const firsts = await this.#database.segments
      .where(':id')
      .aboveOrEqual(firstSegment)
      .primaryKeys();
    for (const first of firsts) {
      const segment = await this.#database.segments.get(first);
      if (segment === undefined) continue;
      for (const [index, frame] of decodeFrames(segment.frames).entries())
        if (first + index >= from) yield { n: first + index, ...frame };
    }
    for (const row of await this.#database.tail.where(':id').aboveOrEqual(from).toArray())
      yield row;
  }
}

function cutSegments(
  from: number,
  frames: readonly ReadFrame[],
): { readonly segments: readonly SegmentRow[]; readonly rest: readonly TailRow[] } {
  const segments: SegmentRow[] = [];
  let at = 0;
  while (frames.length - at >= SEGMENT_LENGTH) {
    const first = from + at;
    const cut = frames.slice(at, at + SEGMENT_LENGTH);
    segments.push({
      first,
      last: first + SEGMENT_LENGTH - 1,
      frames: concat(...cut.map(({ frame, hash }) => encodeFrame(frame, hash))),
    });
    at += SEGMENT_LENGTH;
  }
  const rest = frames
    .slice(at)
    .map(({ frame, hash }, index) => ({ n: from + at + index, frame, hash }));
  return { segments, rest };
}

/** The frames of a segment; none where its bytes are not frames any more. */
const decodeFrames = (bytes: Bytes): readonly ReadFrame[] => createFrameReader().push(bytes) ?? [];
