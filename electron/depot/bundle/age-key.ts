import { hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { Decrypter, Encrypter, type Recipient, Stanza } from 'age-encryption';
import {
  isRecipient,
  passphraseText,
  WORK_FACTOR,
} from '../../../shared/depot/bundle/recipients.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { ageCipher } from './chunk-cipher.ts';

/** Length of the random file key every age file has. */
const FILE_KEY = 16;

export type BundleLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

export type AgeKey = { readonly header: Uint8Array; readonly fileKey: Uint8Array };

/** Refuses what is not a key bundles are made for: 'bundle.bad-recipient'. */
export function checkRecipients(lock: BundleLock): void {
  if (lock.kind === 'passphrase') return;
  const bad = lock.recipients.find((recipient) => !isRecipient(recipient));
  if (bad !== undefined)
    throw new RefusalError({
      code: 'bundle.bad-recipient',
      detail: { recipient: bad.slice(0, 80) },
    });
}

/**
 * Makes a new age header for the lock. A recipient that wraps nothing rides along and sees the file key, which is
 * needed to read the finished file back whoever it is for.
 */
export async function newAgeKey(lock: BundleLock, workFactor = WORK_FACTOR): Promise<AgeKey> {
  const witness = keyWitness();
  const encrypter = new Encrypter();
  encrypter.addRecipient(witness);
  if (lock.kind === 'passphrase')
    encrypter.addRecipient(scryptRecipient(lock.passphrase, workFactor));
  else for (const recipient of new Set(lock.recipients)) encrypter.addRecipient(recipient);
  const header = headerOf(await encrypter.encrypt(new Uint8Array(0)));
  return { header, fileKey: witness.fileKey() };
}

const END_OF_HEADER = /\n--- [^\n]+\n/;

/** The library also wrote a payload nonce and an empty payload; they are not used, so no nonce is used twice. */
function headerOf(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  const end = END_OF_HEADER.exec(text);
  if (end === null) throw new Error('age wrote no header');
  return file.slice(0, end.index + end[0].length);
}

function keyWitness(): Recipient & { readonly fileKey: () => Uint8Array } {
  let seen: Uint8Array | null = null;
  return {
    wrapFileKey: (fileKey) => {
      seen = fileKey.slice();
      return [];
    },
    fileKey: () => {
      if (seen === null) throw new Error('age asked no recipient');
      return seen;
    },
  };
}

const SCRYPT_LABEL = 'age-encryption.org/v1/scrypt';

/** age's passphrase stanza, worked out off the main thread: the library's own would hold it for a second or two. */
const scryptRecipient = (passphrase: string, workFactor: number): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = randomBytes(16);
    const labelled = Buffer.concat([Buffer.from(SCRYPT_LABEL), salt]);
    const key = await scryptKey(passphraseText(passphrase), labelled, workFactor);
    const body = ageCipher(key).seal(0, false, fileKey);
    const saltText = salt.toString('base64').replace(/=+$/, '');
    return [new Stanza(['scrypt', saltText, String(workFactor)], body)];
  },
});

function scryptKey(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const N = 2 ** workFactor;
  const options = { N, r: 8, p: 1, maxmem: 128 * 8 * N * 2 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** The key of the payload that follows `nonce` (RFC 5869 with age's label). */
export const payloadKey = (fileKey: Uint8Array, nonce: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32));

/** Whether the header is untouched since it was made with this file key. */
export async function holdsHeader(header: Uint8Array, fileKey: Uint8Array): Promise<boolean> {
  if (fileKey.length !== FILE_KEY) return false;
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    await decrypter.decryptHeader(header);
    return true;
  } catch {
    return false;
  }
}
