import type { Bytes } from '../../../shared/kernel/primitives.ts';
import type { DiskFile } from '../disk.ts';
import { type ChunkCipher, TAG } from './chunk-cipher.ts';

/** Plain octets of a chunk, as age has them; scratch files use the same. */
export const CHUNK = 64 * 1024;
export const SLOT = CHUNK + TAG;
const BATCH = 16;
const CACHED = 8;

/** Plain bytes in any order. Never more than a few chunks are in memory. */
export type RandomAccess = {
  readonly size: number;
  /** Throws `BrokenChunk` where a seal does not hold; fewer bytes than asked only at the end. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
  readonly stream: (at: number, length: number) => AsyncGenerator<Uint8Array>;
};

export class BrokenChunk extends Error {
  readonly index: number;
  constructor(index: number) {
    super(`chunk ${index} does not open`);
    this.index = index;
  }
}

/** Where the chunks of a file lie. Null where its length cannot come from whole chunks: it was cut. */
export function chunkLayout(
  sealedSize: number,
): { readonly chunks: number; readonly size: number } | null {
  const chunks = Math.max(1, Math.ceil(sealedSize / SLOT));
  const size = sealedSize - chunks * TAG;
  const lastPlain = sealedSize - (chunks - 1) * SLOT - TAG;
  return lastPlain < 0 || (lastPlain === 0 && chunks > 1) ? null : { chunks, size };
}

/** Writes plain bytes as sealed chunks from `start` on, one after the other. */
export class ChunkWriter {
  readonly #file: DiskFile;
  readonly #cipher: ChunkCipher;
  readonly #plain = new Uint8Array(CHUNK);
  readonly #batch = new Uint8Array(SLOT * BATCH);
  #filled = 0;
  #batched = 0;
  #index = 0;
  #position: number;

  constructor(file: DiskFile, start: number, cipher: ChunkCipher) {
    this.#file = file;
    this.#cipher = cipher;
    this.#position = start;
  }

  async write(bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      // A full chunk waits until more comes: only then it is not the last.
      if (this.#filled === CHUNK) await this.#seal(false);
      const taken = Math.min(CHUNK - this.#filled, rest.length);
      this.#plain.set(rest.subarray(0, taken), this.#filled);
      this.#filled += taken;
      rest = rest.subarray(taken);
    }
  }

  /** Seals the last chunk; answers where the file ends. */
  async end(): Promise<number> {
    await this.#seal(true);
    await this.#flush();
    this.#plain.fill(0);
    return this.#position;
  }

  async #seal(isLast: boolean): Promise<void> {
    const plain = this.#plain.subarray(0, this.#filled);
    const place = this.#batch.subarray(this.#batched);
    const sealed = this.#cipher.seal(this.#index, isLast, plain, place);
    this.#batched += sealed.length;
    this.#index += 1;
    this.#filled = 0;
    if (this.#batched + SLOT > this.#batch.length) await this.#flush();
  }

  async #flush(): Promise<void> {
    await this.#file.write(this.#batch.subarray(0, this.#batched), this.#position);
    this.#position += this.#batched;
    this.#batched = 0;
  }
}

/** Reads a file of sealed chunks that lies between `start` and `start + sealedSize`. */
export class ChunkReader implements RandomAccess {
  readonly size: number;
  readonly #file: DiskFile;
  readonly #start: number;
  readonly #end: number;
  readonly #chunks: number;
  readonly #cipher: ChunkCipher;
  readonly #cache = new Map<number, Uint8Array>();

  constructor(
    file: DiskFile,
    place: { readonly start: number; readonly sealedSize: number },
    cipher: ChunkCipher,
  ) {
    const layout = chunkLayout(place.sealedSize);
    if (layout === null) throw new BrokenChunk(0);
    this.#file = file;
    this.#start = place.start;
    this.#end = place.start + place.sealedSize;
    this.#chunks = layout.chunks;
    this.size = layout.size;
    this.#cipher = cipher;
  }

  async read(at: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, at + length);
    const into = new Uint8Array(Math.max(0, end - at));
    for (let from = at; from < end; ) {
      const index = Math.floor(from / CHUNK);
      const part = (await this.#chunk(index)).subarray(from - index * CHUNK, end - index * CHUNK);
      into.set(part, from - at);
      from += part.length;
    }
    return into;
  }

  async *stream(at: number, length: number): AsyncGenerator<Uint8Array> {
    const end = Math.min(this.size, at + length);
    // Many small files share a chunk: it is opened once for all of them.
    if (length < CHUNK) return yield await this.read(at, length);
    const sealed = new Uint8Array(SLOT * BATCH);
    let from = at;
    while (from < end) {
      const first = Math.floor(from / CHUNK);
      const wanted = Math.ceil(end / CHUNK) - first;
      for (const plain of await this.#open(first, Math.min(BATCH, wanted), sealed)) {
        const index = Math.floor(from / CHUNK);
        const part = plain.subarray(from - index * CHUNK, end - index * CHUNK);
        from += part.length;
        yield part;
      }
    }
  }

  /** Whether the last chunk opens: as the last of the file, or as one that others should follow. */
  async holdsAtEnd(how: 'as the last' | 'as an inner one' = 'as the last'): Promise<boolean> {
    const index = this.#chunks - 1;
    const from = this.#start + index * SLOT;
    const sealed = new Uint8Array(this.#end - from);
    const filled = await this.#file.read(sealed, from);
    const isLast = how === 'as the last';
    return filled === sealed.length && this.#cipher.open(index, isLast, sealed) !== null;
  }

  async #chunk(index: number): Promise<Uint8Array> {
    const known = this.#cache.get(index);
    if (known !== undefined) return known;
    const [plain] = await this.#open(index, 1, new Uint8Array(SLOT));
    if (plain === undefined) throw new BrokenChunk(index);
    const oldest = this.#cache.keys().next();
    if (this.#cache.size >= CACHED && !oldest.done) this.#cache.delete(oldest.value);
    this.#cache.set(index, plain);
    return plain;
  }

  async #open(first: number, count: number, buffer: Bytes): Promise<readonly Uint8Array[]> {
    const from = this.#start + first * SLOT;
    const sealed = buffer.subarray(0, Math.min(count * SLOT, this.#end - from));
    const filled = await this.#file.read(sealed, from);
    if (filled < sealed.length) throw new BrokenChunk(this.#chunks - 1);
    return Array.from({ length: count }, (_, offset) => {
      const index = first + offset;
      const slot = sealed.subarray(offset * SLOT, (offset + 1) * SLOT);
      const plain = this.#cipher.open(index, index === this.#chunks - 1, slot);
      if (plain === null) throw new BrokenChunk(index);
      return plain;
    });
  }
}
