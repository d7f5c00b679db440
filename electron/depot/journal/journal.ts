import { join } from 'node:path';
import type { Head } from '../../../shared/contracts/vault.ts';
import { encodeFrame, longestFrame } from '../../../shared/depot/frames.ts';
import { assertThat } from '../../../shared/kernel/assert-never.ts';
import { concat, utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import type { StreamSource } from '../../platform/streams.ts';
import type { Disk, DiskFile } from '../disk.ts';
import { linkOf } from './chain.ts';
import { batchName, framesPerSegment, nameSegment, openName, unfinishedName } from './layout.ts';
import { emptyTail, type FoundJournal, findJournal, type Segment } from './open.ts';
import { streamFrames } from './read.ts';

export type { Segment } from './open.ts';

/** One device's chain of frames on this disk. The caller lets one thing happen at a time. */
export type Journal = {
  readonly head: () => Head;
  readonly tornBytes: number;
  /**
   * Durable when it resolves; all of the batch or nothing. Errors are the disk's own: after one this
   * journal is closed and opened anew before anything else is appended.
   */
  readonly append: (frames: readonly Bytes[]) => Promise<Head>;
  /** The frames from number `from`, as a stream of frames. */
  readonly read: (from: number) => Promise<StreamSource>;
  readonly close: () => Promise<void>;
};

/** What the head would be after these frames. */
export function headAfter(before: Head, frames: readonly Bytes[]): Head {
  let hash: Bytes = Uint8Array.fromHex(before.hash);
  for (const frame of frames) hash = linkOf(hash, frame);
  return { count: before.count + frames.length, hash: hash.toHex() };
}

type Batch = { readonly bytes: Bytes; readonly count: number; readonly hash: Bytes };

function encodeBatch(before: Bytes, frames: readonly Bytes[]): Batch {
  let hash = before;
  const encoded = frames.map((frame) => {
    assertThat(frame.length >= 1 && frame.length <= longestFrame, 'a frame has a length that fits');
    hash = linkOf(hash, frame);
    return encodeFrame(frame, hash);
  });
  return { bytes: concat(...encoded), count: frames.length, hash };
}

export async function openJournal(disk: Disk, folder: string): Promise<Journal> {
  const found = await findJournal(disk, folder);
  return new OpenJournal(disk, folder, found);
}

class OpenJournal implements Journal {
  readonly tornBytes: number;
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #segments: Segment[];
  #tail: Segment;
  #hash: Bytes;
  #file: DiskFile | null = null;
  #hasFailed = false;

  constructor(disk: Disk, folder: string, found: FoundJournal) {
    this.#disk = disk;
    this.#folder = folder;
    this.#segments = [...found.segments];
    this.#tail = found.tail;
    this.#hash = found.hash;
    this.tornBytes = found.tornBytes;
  }

  head(): Head {
    return { count: this.#tail.first + this.#tail.count, hash: this.#hash.toHex() };
  }

  async append(frames: readonly Bytes[]): Promise<Head> {
    assertThat(!this.#hasFailed, 'a journal that failed is opened anew');
    if (frames.length === 0) return this.head();
    const batch = encodeBatch(this.#hash, frames);
    try {
      await this.#append(batch);
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
    return this.head();
  }

  async #append(batch: Batch): Promise<void> {
    // Closing a full one may have failed after its last batch: it is tried again before the next.
    if (this.#tail.count >= framesPerSegment) await this.#closeTail();
    if (batch.count >= framesPerSegment) await this.#appendAsSegment(batch);
    else await this.#appendToTail(batch);
    if (this.#tail.count >= framesPerSegment) await this.#closeTail().catch(() => undefined);
  }

  async read(from: number): Promise<StreamSource> {
    const fileOf = (first: number): string | undefined =>
      [...this.#segments, this.#tail].find((segment) => segment.first === first)?.file;
    return streamFrames(this.#disk, this.#folder, [...this.#segments, this.#tail], from, fileOf);
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #appendToTail(batch: Batch): Promise<void> {
    if (batch.count > 1) await this.#noteBatch(batch.count);
    const isFirst = this.#file === null;
    this.#file ??= await this.#openTail();
    try {
      await this.#file.write(batch.bytes, this.#tail.size);
      await this.#file.dataSync();
      if (isFirst) await this.#disk.syncFolder(this.#folder);
    } catch (error) {
      await this.#takeBack(this.#file).catch(() => undefined);
      throw error;
    }
    const { first, count, size } = this.#tail;
    this.#tail = {
      ...emptyTail(first),
      count: count + batch.count,
      size: size + batch.bytes.length,
    };
    this.#hash = batch.hash;
  }

  /** Not synced: after a power cut the journal itself is as old as this note, or older. */
  async #noteBatch(frames: number): Promise<void> {
    const file = await this.#disk.open(join(this.#folder, batchName), 'replace');
    try {
      await file.write(utf8(JSON.stringify({ before: this.head(), frames })), 0);
    } finally {
      await file.close();
    }
  }

  async #openTail(): Promise<DiskFile> {
    const path = join(this.#folder, openName);
    const isThere = (await this.#disk.look(path)) !== null;
    return this.#disk.open(path, isThere ? 'change' : 'new');
  }

  /** What a failed write left behind is not part of the journal; the next opening would find it. */
  async #takeBack(file: DiskFile): Promise<void> {
    await file.truncate(this.#tail.size);
    await file.sync();
  }

  async #closeTail(): Promise<void> {
    const { first, count } = this.#tail;
    if (count === 0) return;
    await this.close();
    const name = nameSegment(first, first + count - 1, this.#hash.toHex());
    await this.#disk.rename(join(this.#folder, openName), join(this.#folder, name));
    this.#segments.push({ ...this.#tail, file: name });
    this.#tail = emptyTail(first + count);
    await this.#disk.syncFolder(this.#folder);
  }

  /** A batch as long as a segment becomes one of its own, so that it is there whole or not at all. */
  async #appendAsSegment(batch: Batch): Promise<void> {
    await this.#closeTail();
    const { first } = this.#tail;
    const name = nameSegment(first, first + batch.count - 1, batch.hash.toHex());
    const beside = join(this.#folder, unfinishedName);
    const file = await this.#disk.open(beside, 'replace');
    try {
      await file.write(batch.bytes, 0);
      await file.sync();
      await file.close();
      await this.#disk.rename(beside, join(this.#folder, name));
    } catch (error) {
      await file.close().catch(() => undefined);
      await this.#disk.remove(beside).catch(() => undefined);
      throw error;
    }
    await this.#disk.syncFolder(this.#folder);
    this.#segments.push({ file: name, first, count: batch.count, size: batch.bytes.length });
    this.#tail = emptyTail(first + batch.count);
    this.#hash = batch.hash;
  }
}
