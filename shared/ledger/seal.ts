import { concat, equalBytes, fromUtf8, utf8 } from '../kernel/bytes.ts';
import type { Bytes, Primitives } from '../kernel/primitives.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import {
  type Header,
  headerBytesOf,
  type OpenedEntry,
  parseHeader,
  type SealedEntry,
} from './entry.ts';

const SALT_LENGTH = 16;

/** Where a sealed body belongs: it opens nowhere else. */
const bodyPlace = (header: Pick<Header, 'device' | 'epoch' | 'seq' | 'subject'>): string =>
  `body|${header.device}|${header.epoch}|${header.seq}|${header.subject}`;

/** Seals the body under its subject's key, then signs the header's hash with the device's seed. */
export async function writeEntry(
  primitives: Primitives,
  keys: { readonly subjectKey: Bytes; readonly signingSeed: Bytes },
  header: Omit<Header, 'bodyHash'>,
  body: unknown,
): Promise<SealedEntry> {
  const salted = concat(primitives.randomBytes(SALT_LENGTH), utf8(JSON.stringify(body)));
  const bodyHash = (await primitives.hash(salted)).toHex();
  const whole: Header = { ...header, bodyHash };
  const headerBytes = headerBytesOf(whole);
  const sealedBody = await primitives.seal(keys.subjectKey, salted, bodyPlace(whole));
  const signature = await primitives.sign(keys.signingSeed, await primitives.hash(headerBytes));
  return { headerBytes, header: whole, signature, sealedBody };
}

/** Opens the body and holds it against the header's hash. 'ledger.altered' where either fails, or it is no JSON. */
export async function openEntry(
  primitives: Primitives,
  subjectKey: Bytes,
  entry: SealedEntry,
): Promise<Result<OpenedEntry>> {
  const salted = await primitives.open(subjectKey, entry.sealedBody, bodyPlace(entry.header));
  if (salted === null) return refuse('ledger.altered');
  const bodyHash = (await primitives.hash(salted)).toHex();
  if (bodyHash !== entry.header.bodyHash) return refuse('ledger.altered');
  try {
    return ok({ entry, body: JSON.parse(fromUtf8(salted.subarray(SALT_LENGTH))) });
  } catch {
    return refuse('ledger.altered');
  }
}

/** Checks the author's signature, and that the device's id is that of its key. */
export async function verifySignature(
  primitives: Primitives,
  publicKey: Bytes,
  entry: SealedEntry,
): Promise<Result<null>> {
  const parsed = parseHeader(entry.headerBytes);
  if (!parsed.ok) return parsed;
  if (!equalBytes(headerBytesOf(entry.header), headerBytesOf(parsed.value)))
    return refuse('ledger.altered');
  if ((await deviceIdOf(primitives, publicKey)) !== entry.header.device)
    return refuse('ledger.unsigned');
  const signed = await primitives.hash(entry.headerBytes);
  return (await primitives.verify(publicKey, signed, entry.signature))
    ? ok(null)
    : refuse('ledger.unsigned');
}

/** A device is named by its key: the first 128 bits of the key's hash. */
export async function deviceIdOf(primitives: Primitives, publicKey: Bytes): Promise<string> {
  return (await primitives.hash(publicKey)).subarray(0, 16).toHex();
}
