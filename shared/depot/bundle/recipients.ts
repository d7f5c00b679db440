import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from '../../kernel/primitives.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { lockOf, scanAgeHeader } from './age-header.ts';

/** log2 of scrypt's N. 18 takes a second and 256 MiB; a header that asks for more is not opened. */
export const WORK_FACTOR = 18;

const FILE_KEY_LENGTH = 16;

/** What the person has to open a bundle with. `identity` is `AGE-SECRET-KEY-1…`. */
export type Opener = { readonly passphrase: string } | { readonly identity: string };

/** The same characters typed on another keyboard give the same bytes. */
export const passphraseText = (typed: string): string => typed.normalize('NFC');

/** An X25519 recipient `age1…` whose checksum holds; the longer kinds are not readable by every age. */
export function isRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the file key (16 bytes) in an age header, which is bound to it by the header's MAC.
 * Refusals: 'bundle.wrong-passphrase', 'bundle.not-for-us' (another's key, or the other kind of lock),
 * 'bundle.not-a-bundle', 'bundle.altered'. A passphrase takes about a second of the calling thread.
 */
export async function fileKeyFor(header: Bytes, opener: Opener): Promise<Result<Bytes>> {
  const scanned = scanAgeHeader(header);
  if (scanned.kind !== 'header' || scanned.length !== header.length)
    return refuse('bundle.not-a-bundle');
  const lock = lockOf(header);
  const hasPassphrase = 'passphrase' in opener;
  if ((lock.kind === 'passphrase') !== hasPassphrase) return refuse('bundle.not-for-us');
  if (lock.kind === 'passphrase' && lock.workFactor > WORK_FACTOR)
    return refuse('bundle.not-a-bundle');
  const decrypter = new Decrypter();
  if (hasPassphrase) decrypter.addPassphrase(passphraseText(opener.passphrase));
  else decrypter.addIdentity(opener.identity);
  try {
    const key = await decrypter.decryptHeader(header);
    return key.length === FILE_KEY_LENGTH ? ok(new Uint8Array(key)) : refuse('bundle.altered');
  } catch (error) {
    if (!isNoMatch(error)) return refuse('bundle.altered');
    return refuse(hasPassphrase ? 'bundle.wrong-passphrase' : 'bundle.not-for-us');
  }
}

/** The library tells "none of these keys" from a damaged header by its message alone. */
const isNoMatch = (error: unknown): boolean =>
  error instanceof Error && error.message === "no identity matched any of the file's recipients";
