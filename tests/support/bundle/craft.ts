import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import type { BundleInfo } from '../../../shared/contracts/bundle.ts';
import { bagInfoText, declaration, manifestText } from '../../../shared/depot/bundle/bag.ts';
import { evidencePath, rootOf } from '../../../shared/depot/bundle/layout.ts';
import { zipOctets } from '../../../shared/depot/bundle/zip-octets.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { info, recordFiles, sha256 } from './bench.ts';

/** One entry of an archive laid down octet by octet; whatever is set is written, true or not. */
export type RawEntry = {
  name: string;
  data: Uint8Array;
  localName?: string;
  mode?: number;
  method?: number;
  flags?: number;
  crc?: number;
  /** Length as the directory (and the local header) state it. */
  size?: number;
  comment?: string;
  extra?: Uint8Array;
  /** Octets hidden behind the entry. */
  gap?: Uint8Array;
  /** The directory points here instead of at the entry's own header; no entry is written. */
  offset?: number;
};

const MADE_BY_UNIX = (3 << 8) | 63;
const REGULAR = 0o100644;

export function rawZip(
  entries: readonly RawEntry[],
  end: { count?: number; comment?: string } = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const push = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const entry of entries) {
    const offset = entry.offset ?? at;
    directory.push(centralRecord(entry, offset));
    if (entry.offset !== undefined) continue;
    push(localRecord(entry));
    push(Buffer.from(entry.gap ?? []));
  }
  const central = Buffer.concat(directory);
  const eocd = Buffer.alloc(22);
  eocd.writeUInt32LE(0x06054b50, 0);
  eocd.writeUInt16LE(Math.min(0xffff, end.count ?? entries.length), 8);
  eocd.writeUInt16LE(Math.min(0xffff, end.count ?? entries.length), 10);
  eocd.writeUInt32LE(central.length, 12);
  eocd.writeUInt32LE(at, 16);
  const comment = Buffer.from(end.comment ?? '');
  eocd.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, central, eocd, comment]);
}

function localRecord(entry: RawEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(entry.flags ?? 0x800, 6);
  header.writeUInt16LE(entry.method ?? 0, 8);
  header.writeUInt32LE(0x0041_0000 >>> 0, 10);
  writeSums(header, 14, entry);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, entry.data]);
}

function centralRecord(entry: RawEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const comment = Buffer.from(entry.comment ?? '');
  const extra = Buffer.from(entry.extra ?? []);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(MADE_BY_UNIX, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(entry.flags ?? 0x800, 8);
  record.writeUInt16LE(entry.method ?? 0, 10);
  record.writeUInt32LE(0x0041_0000 >>> 0, 12);
  writeSums(record, 16, entry);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt16LE(comment.length, 32);
  record.writeUInt32LE(((entry.mode ?? REGULAR) << 16) >>> 0, 38);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name, extra, comment]);
}

function writeSums(into: Buffer, at: number, entry: RawEntry): void {
  into.writeUInt32LE(entry.crc ?? crc32(entry.data), at);
  into.writeUInt32LE(entry.data.length, at + 4);
  into.writeUInt32LE(entry.size ?? entry.data.length, at + 8);
  if (entry.method === undefined && entry.size !== undefined)
    into.writeUInt32LE(entry.size, at + 4);
}

export type Bag = {
  info?: Partial<BundleInfo>;
  /** Payload beside the records every bundle has; paths below the bag's root. */
  payload?: readonly { path: string; data: Uint8Array }[];
  /** Paths left out of the manifest, though they are there. */
  unlisted?: readonly string[];
  /** Tag texts that replace the right ones. */
  tags?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths listed in the manifest that are not there. */
  dropped?: readonly string[];
  tagManifest?: (right: string) => string;
  sum?: { octets: number; files: number };
  /** Octets the archive will have beyond its files; `bag-info.txt` owns up to them. */
  hidden?: number;
};

/** The entries of a bag that is right in every way but those asked for. */
export function bagEntries(bag: Bag = {}): RawEntry[] {
  const root = rootOf(info(bag.info).bundleId);
  const payload = [
    ...recordFiles().map(({ path, content }) => ({ path, data: content })),
    ...(bag.payload ?? []),
  ];
  const listed = payload
    .filter(({ path }) => !(bag.unlisted ?? []).includes(path))
    .map(({ path, data }) => ({ path, sha256: sha256(data) }));
  const sum = bag.sum ?? {
    octets: payload.reduce((total, { data }) => total + data.length, 0),
    files: payload.length,
  };
  const entriesFor = (zip: number): RawEntry[] => {
    const texts: Record<string, string | Uint8Array> = {
      'bag-info.txt': bagInfoText({ info: info(bag.info), sum, zipOctets: zip }),
      'bagit.txt': declaration,
      'manifest-sha256.txt': manifestText(listed),
      ...bag.tags,
    };
    const tags = Object.entries(texts).map(([path, text]) => ({
      path,
      data: typeof text === 'string' ? utf8(text) : text,
    }));
    const rightly = manifestText(tags.map(({ path, data }) => ({ path, sha256: sha256(data) })));
    const tagManifest = bag.tagManifest?.(rightly) ?? rightly;
    return [...tags, { path: 'tagmanifest-sha256.txt', data: utf8(tagManifest) }, ...payload]
      .filter(({ path }) => !(bag.dropped ?? []).includes(path))
      .map(({ path, data }) => ({ name: `${root}/${path}`, data }));
  };
  const octets = zipOctets(
    entriesFor(0).map(({ name, data }) => ({
      name: Buffer.from(name).toString('latin1'),
      size: data.length,
      isStreamed: false,
    })),
  );
  return entriesFor(octets + (bag.hidden ?? 0));
}

export const original = (bytes: Uint8Array = randomBytes(100)) => ({
  path: evidencePath(sha256(bytes)),
  data: bytes,
});

/** The archive as an age file, made by the library and none of our writing code. */
export async function sealedFor(recipient: string, zip: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(new Uint8Array(zip));
}
