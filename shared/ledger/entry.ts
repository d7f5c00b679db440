import { z } from 'zod';
import { fromUtf8, utf8 } from '../kernel/bytes.ts';
import { randomId } from '../kernel/iso.ts';
import type { Bytes } from '../kernel/primitives.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { isHybridTime } from './clock.ts';

/** The newest envelope this build writes and understands. */
export const ENVELOPE_VERSION = 1;

/** For one subject, the latest entry of each device the author had seen: chain name → sequence number. */
export type Seen = Readonly<Record<string, number>>;

/** What stands in the open within the outer seal: ids only, nothing personal (LEDGER.md). */
export type Header = {
  readonly v: number;
  readonly device: string;
  readonly epoch: number;
  /** Position in the device's chain, from 1 in each epoch. */
  readonly seq: number;
  /** SHA-256 (hex) of the device's previous header as its bytes were written; zeros for the first. */
  readonly prev: string;
  readonly subject: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly seen: Seen;
  /** SHA-256 (hex) of salt and body before sealing. */
  readonly bodyHash: string;
};

/** An entry as it travels: the header's bytes as signed, the body sealed under its subject's key. */
export type SealedEntry = {
  readonly headerBytes: Bytes;
  readonly header: Header;
  readonly signature: Bytes;
  readonly sealedBody: Bytes;
};

/** A sealed entry whose body was opened and matched its hash. */
export type OpenedEntry = { readonly entry: SealedEntry; readonly body: unknown };

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const headerSchema = z.strictObject({
  v: z.int().min(1),
  device: randomId,
  epoch: z.int().min(1),
  seq: z.int().min(1),
  prev: hash,
  subject: randomId,
  kind: z.string().regex(/^[a-z][a-z.-]{1,60}$/),
  at: z.string().refine(isHybridTime),
  by: randomId,
  seen: z.record(z.string().regex(/^[0-9a-f]{32}-\d+$/), z.int().min(1)),
  bodyHash: hash,
});

export const chainName = (header: Pick<Header, 'device' | 'epoch'>): string =>
  `${header.device}-${header.epoch}`;

/** Names an entry for ever: device, epoch and sequence. */
export const entryKey = (header: Pick<Header, 'device' | 'epoch' | 'seq'>): string =>
  `${header.device}-${header.epoch}-${header.seq}`;

export const FIRST_PREV = '0'.repeat(64);

export const headerBytesOf = (header: Header): Bytes => utf8(JSON.stringify(header));

/** Reads a header from its bytes. Refuses what is not one ('ledger.altered'). */
export function parseHeader(bytes: Uint8Array): Result<Header> {
  try {
    const parsed = headerSchema.safeParse(JSON.parse(fromUtf8(bytes)));
    return parsed.success ? ok(parsed.data) : refuse('ledger.altered');
  } catch {
    return refuse('ledger.altered');
  }
}

const HEADER_LENGTH_BYTES = 4;
const SIGNATURE_LENGTH = 64;

/** One entry as bytes: u32 header length, header, 64-byte signature, sealed body. */
export function packEntry(entry: SealedEntry): Bytes {
  const whole = new Uint8Array(
    HEADER_LENGTH_BYTES + entry.headerBytes.length + SIGNATURE_LENGTH + entry.sealedBody.length,
  );
  new DataView(whole.buffer).setUint32(0, entry.headerBytes.length);
  whole.set(entry.headerBytes, HEADER_LENGTH_BYTES);
  const afterHeader = HEADER_LENGTH_BYTES + entry.headerBytes.length;
  whole.set(entry.signature, afterHeader);
  whole.set(entry.sealedBody, afterHeader + SIGNATURE_LENGTH);
  return whole;
}

export function unpackEntry(bytes: Bytes): Result<SealedEntry> {
  if (bytes.length < HEADER_LENGTH_BYTES + SIGNATURE_LENGTH) return refuse('ledger.altered');
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const afterHeader = HEADER_LENGTH_BYTES + headerLength;
  if (bytes.length < afterHeader + SIGNATURE_LENGTH) return refuse('ledger.altered');
  const headerBytes = bytes.slice(HEADER_LENGTH_BYTES, afterHeader);
  const header = parseHeader(headerBytes);
  if (!header.ok) return header;
  return ok({
    headerBytes,
    header: header.value,
    signature: bytes.slice(afterHeader, afterHeader + SIGNATURE_LENGTH),
    sealedBody: bytes.slice(afterHeader + SIGNATURE_LENGTH),
  });
}
