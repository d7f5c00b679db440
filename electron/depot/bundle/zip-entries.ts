import { crc32 } from 'node:zlib';
import {
  type Entry,
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  Reader,
  ZipReader,
} from '@zip.js/zip.js';
import { limits, shownPath } from '../../../shared/depot/bundle/layout.ts';
import { zipOctets } from '../../../shared/depot/bundle/zip-octets.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { createBreather } from './breathe.ts';
import { BrokenChunk, type RandomAccess } from './chunk-file.ts';

/** No archive of `limits.entries` files has a directory longer than this. */
const DIRECTORY_MOST = 16 * 1024 * 1024;

const refusal = (code: RefusalCode, name?: string): RefusalError =>
  new RefusalError(name === undefined ? { code } : { code, detail: { name: shownPath(name) } });

/** One stored file of the archive, at a place the directory and the file's own header agree on. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly at: number;
  readonly crc32: number;
};

class AccessReader extends Reader<RandomAccess> {
  override size: number;
  readonly #access: RandomAccess;
  constructor(access: RandomAccess) {
    super(access);
    this.#access = access;
    this.size = access.size;
  }
  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > DIRECTORY_MOST) throw refusal('bundle.too-large');
    return this.#access.read(index, length);
  }
}

const strict = {
  strictness: 'strict',
  checkOverlappingEntry: true,
  checkOverlappingEntryOnly: true,
  useWebWorkers: false,
} as const;

/** The archive's directory, read but not yet believed. */
export type ZipListing = {
  readonly names: readonly string[];
  /** A small file before everything is checked; null where there is none of at most `most` octets. */
  readonly read: (name: string, most: number) => Promise<Uint8Array | null>;
  /**
   * Every file's place, in the archive's order. Refuses all but stored regular files, a name that comes twice in any
   * case, and any octet before, between, over or behind the files.
   */
  readonly place: () => Promise<readonly ZipEntry[]>;
};

/** Lists the archive in the strictest reading there is. Refusals are those of 'bundle.open'. */
export async function listZip(access: RandomAccess): Promise<ZipListing> {
  const entries = await guarded(() => listEntries(new ZipReader(new AccessReader(access), strict)));
  return {
    names: entries.map(({ filename }) => filename),
    read: (name, most) =>
      guarded(async () => {
        const entry = entries.find(({ filename }) => filename === name);
        if (entry === undefined || !isRegular(entry) || !isStored(entry)) return null;
        if (entry.uncompressedSize > most) return null;
        return readEntry(access, await placeEntry(entry));
      }),
    place: () => guarded(() => placeEntries(entries, access.size)),
  };
}

async function listEntries(reader: ZipReader<unknown>): Promise<readonly Entry[]> {
  const breathe = createBreather();
  const entries: Entry[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.length === limits.entries) throw refusal('bundle.too-large');
    entries.push(entry);
    await breathe();
  }
  return entries;
}

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const isStored = (entry: FileEntry): boolean =>
  entry.compressionMethod === 0 &&
  !entry.encrypted &&
  entry.compressedSize === entry.uncompressedSize;

/** A link, a pipe or a folder may not be in a bundle, nor a name whose bytes say something else. */
function isRegular(entry: Entry): entry is FileEntry {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  const rawName = Buffer.from(entry.rawFilename).toString('latin1');
  return !entry.directory && (type === REGULAR || type === 0) && rawName === entry.filename;
}

async function placeEntries(entries: readonly Entry[], size: number): Promise<readonly ZipEntry[]> {
  const breathe = createBreather();
  const regular = entries.map((entry) => {
    if (isRegular(entry)) return entry;
    throw refusal('bundle.unsafe-name', entry.filename);
  });
  await breathe();
  const found = regular.toSorted((a, b) => a.offset - b.offset);
  checkSizes(found);
  await breathe();
  const planned = found.map((entry) => ({
    name: entry.filename,
    size: entry.uncompressedSize,
    isStreamed: entry.bitFlag?.dataDescriptor === true,
  }));
  // Any byte the listed files do not account for would be hidden from the manifest.
  if (zipOctets(planned) !== size) throw refusal('bundle.altered');
  const placed: ZipEntry[] = [];
  for (const entry of found) {
    placed.push(await placeEntry(entry));
    await breathe();
  }
  return placed;
}

function checkSizes(found: readonly FileEntry[]): void {
  const names = new Set<string>();
  let total = 0;
  for (const entry of found) {
    if (!isStored(entry)) throw refusal('bundle.not-a-bundle', entry.filename);
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.file || total > limits.total)
      throw refusal('bundle.too-large', entry.filename);
    const folded = entry.filename.normalize('NFC').toLowerCase();
    if (names.has(folded)) throw refusal('bundle.unsafe-name', entry.filename);
    names.add(folded);
  }
}

/** Lets the library hold the file's own header and descriptor against the directory, and look for overlaps. */
async function placeEntry(entry: FileEntry): Promise<ZipEntry> {
  await entry.getData(new WritableStream(), strict);
  const at = entry.localDirectory?.dataOffset;
  if (at === undefined || entry.crc32 === undefined)
    throw refusal('bundle.altered', entry.filename);
  return { name: entry.filename, size: entry.uncompressedSize, at, crc32: entry.crc32 };
}

/** The file's bytes, in pieces; ends in 'bundle.altered' where their checksum is not the archive's. */
export async function* streamEntry(
  access: RandomAccess,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array> {
  let sum = 0;
  let size = 0;
  for await (const piece of access.stream(entry.at, entry.size)) {
    sum = crc32(piece, sum);
    size += piece.length;
    yield piece;
  }
  if (sum !== entry.crc32 || size !== entry.size) throw refusal('bundle.altered', entry.name);
}

/** A small file whole: the caller has looked at its size. */
export async function readEntry(access: RandomAccess, entry: ZipEntry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of streamEntry(access, entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const codes: ReadonlyMap<string, RefusalCode> = new Map<string, RefusalCode>([
  [ERR_EOCDR_NOT_FOUND, 'bundle.not-a-bundle'],
  [ERR_BAD_FORMAT, 'bundle.not-a-bundle'],
  [ERR_UNSAFE_FILENAME, 'bundle.unsafe-name'],
]);

/** Whatever the library stumbles over in bytes a stranger wrote is a refusal, not a fault of ours. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isDisk = error instanceof Error && 'syscall' in error;
    if (isDisk || error instanceof RefusalError || error instanceof BrokenChunk) throw error;
    throw refusal((error instanceof Error && codes.get(error.message)) || 'bundle.altered');
  }
}
