import { randomBytes } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { newAgeKey, payloadKey } from '../../../../../electron/depot/bundle/age-key.ts';
import { ageCipher, scratchCipher } from '../../../../../electron/depot/bundle/chunk-cipher.ts';
import { scanAgeHeader } from '../../../../../shared/depot/bundle/age-header.ts';
import { fileKeyFor } from '../../../../../shared/depot/bundle/recipients.ts';

const CHUNK = 65_536;
const sizes = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5];

const ways = ['best', 'script'] as const;

function sealedFile(
  plain: Uint8Array,
  header: Uint8Array,
  fileKey: Uint8Array,
  how: 'best' | 'script',
) {
  const nonce = randomBytes(16);
  const cipher = ageCipher(payloadKey(fileKey, nonce), how);
  const count = Math.max(1, Math.ceil(plain.length / CHUNK));
  const chunks = Array.from({ length: count }, (_, index) =>
    cipher.seal(index, index === count - 1, plain.subarray(index * CHUNK, (index + 1) * CHUNK)),
  );
  return new Uint8Array(Buffer.concat([header, nonce, ...chunks]));
}

describe.each(ways)('the age payload (%s cipher)', (how) => {
  it.each(sizes)("of %i octets is read by the library, and the library's by us", async (size) => {
    const plain = new Uint8Array(randomBytes(size));
    const key = await newAgeKey({ kind: 'passphrase', passphrase: 'words' }, 8);
    const decrypter = new Decrypter();
    decrypter.addPassphrase('words');
    const ours = sealedFile(plain, key.header, key.fileKey, how);
    expect(Buffer.compare(await decrypter.decrypt(ours), plain)).toBe(0);

    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(8);
    encrypter.setPassphrase('words');
    const theirs = new Uint8Array(await encrypter.encrypt(plain));
    const scanned = scanAgeHeader(theirs);
    const end = scanned.kind === 'header' ? scanned.length : 0;
    const found = await fileKeyFor(theirs.slice(0, end), { passphrase: 'words' });
    const cipher = ageCipher(
      payloadKey(found.ok ? found.value : new Uint8Array(16), theirs.subarray(end, end + 16)),
      how,
    );
    const opened: Uint8Array[] = [];
    for (let at = end + 16, index = 0; at < theirs.length; at += CHUNK + 16, index += 1) {
      const sealed = theirs.subarray(at, at + CHUNK + 16);
      const isLast = at + CHUNK + 16 >= theirs.length;
      opened.push(cipher.open(index, isLast, sealed) ?? new Uint8Array(1));
    }
    expect(Buffer.compare(Buffer.concat(opened), plain)).toBe(0);
  });
});

describe.each([
  ['age, native', ageCipher(new Uint8Array(32))],
  ['age, script', ageCipher(new Uint8Array(32), 'script')],
  ['scratch', scratchCipher(new Uint8Array(32))],
])('a chunk (%s)', (_name, cipher) => {
  const sealed = cipher.seal(5, false, Buffer.from('one chunk'));
  it('opens in its place alone', () => {
    expect(Buffer.from(cipher.open(5, false, sealed) ?? []).toString()).toBe('one chunk');
    expect(cipher.open(4, false, sealed)).toBeNull();
    expect(cipher.open(5, true, sealed)).toBeNull();
    expect(cipher.open(5, false, sealed.subarray(1))).toBeNull();
    expect(cipher.open(5, false, new Uint8Array(3))).toBeNull();
  });
});
