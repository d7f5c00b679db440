import type { Head, WrappedKey } from '../../../shared/contracts/vault.ts';
import { createFrameReader, encodeFrame, type ReadFrame } from '../../../shared/depot/frames.ts';
import { concat, equalBytes } from '../../../shared/kernel/bytes.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import type { RecordsDatabase, SegmentRow, TailRow } from '../database/schema.ts';

export const SEGMENT_LENGTH = 500;
export const EMPTY_HEAD: Head = { count: 0, hash: '0'.repeat(64) };

export const sameHead = (a: Head, b: Head): boolean => a.count === b.count && a.hash === b.hash;

/** Rows of the journal are missing or are no frames any more: the mirror has what the database lost. */
export class JournalDamaged extends Error {
  constructor() {
    super('The journal in the database does not hold together.');
    this.name = 'JournalDamaged';
  }
}

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

  /** Reads the head anew from what the database holds. Throws where a row is missing. */
  async reload(): Promise<void> {
    this.#cached = null;
    this.#head = EMPTY_HEAD;
    await this.#checkRows();
    const last = await this.#database.tail.orderBy(':id').last();
    const segment = await this.#database.segments.orderBy(':id').last();
    if (last !== undefined) this.#head = { count: last.n + 1, hash: last.hash.toHex() };
    else if (segment !== undefined) {
      const hash = decodeSegment(segment).at(-1)?.hash.toHex() ?? EMPTY_HEAD.hash;
      this.#head = { count: segment.last + 1, hash };
    }
  }

  async #checkRows(): Promise<void> {
    const firsts = await this.#database.segments.toCollection().primaryKeys();
    const numbers = await this.#database.tail.toCollection().primaryKeys();
    const closed = firsts.length * SEGMENT_LENGTH;
    const isWhole =
      firsts.every((first, index) => first === index * SEGMENT_LENGTH) &&
      numbers.every((n, index) => n === closed + index);
    if (!isWhole) throw new JournalDamaged();
  }

  /** Does the chain hash hold from the first frame to the head? Reads everything. */
  async holds(primitives: Pick<Primitives, 'hash'>): Promise<boolean> {
    let hash: Bytes = Uint8Array.fromHex(EMPTY_HEAD.hash);
    for await (const frame of this.read(0)) {
      hash = await primitives.hash(concat(hash, frame.frame));
      if (!equalBytes(hash, frame.hash)) return false;
    }
    return hash.toHex() === this.#head.hash;
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
    return (await this.#at(n))?.frame;
  }

  /** The head as it was after `count` frames; undefined where there are fewer. */
  async headAfter(count: number): Promise<Head | undefined> {
    if (count === 0) return EMPTY_HEAD;
    const last = await this.#at(count - 1);
    return last === undefined ? undefined : { count, hash: last.hash.toHex() };
  }

  async #at(n: number): Promise<ReadFrame | undefined> {
    const first = n - (n % SEGMENT_LENGTH);
    if (this.#cached?.first !== first) {
      const segment = await this.#database.segments.get(first);
      if (segment === undefined) return this.#database.tail.get(n);
      this.#cached = { first, frames: decodeSegment(segment) };
    }
    return this.#cached.frames[n - first];
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
      if (segment === undefined) throw new JournalDamaged();
      for (const [index, frame] of decodeSegment(segment).entries())
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

function decodeSegment({ first, last, frames }: SegmentRow): readonly ReadFrame[] {
  const decoded = createFrameReader().push(frames) ?? [];
  if (decoded.length !== last - first + 1) throw new JournalDamaged();
  return decoded;
}
