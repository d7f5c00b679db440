import { argon2Sync, createCipheriv, createDecipheriv } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { webPrimitives as primitives } from '../../../../renderer/records/primitives.ts';
import { KDF } from '../../../../renderer/records/vault/keyfile.ts';
import { utf8 } from '../../../../shared/kernel/bytes.ts';
import { argon2 } from '../../../vectors/ledger/argon2id.ts';

const hex = Uint8Array.fromHex.bind(Uint8Array);

describe('against published vectors', () => {
  it('hashes as SHA-256 (FIPS 180-4)', async () => {
    expect((await primitives.hash(utf8('abc'))).toHex()).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('derives as HKDF-SHA256 without salt (RFC 5869, test case 3)', async () => {
    const derived = await primitives.derive(hex('0b'.repeat(22)), '');
    expect(derived.toHex()).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    );
  });

  const signatures = [
    {
      seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      message: '',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    },
    {
      seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      message: '72',
      signature:
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    },
  ];
  for (const [index, { seed, key, message, signature }] of signatures.entries())
    it(`signs as Ed25519 (RFC 8032, test ${index + 1})`, async () => {
      expect((await primitives.publicKeyOf(hex(seed))).toHex()).toBe(key);
      expect((await primitives.sign(hex(seed), hex(message))).toHex()).toBe(signature);
      expect(await primitives.verify(hex(key), hex(message), hex(signature))).toBe(true);
      expect(await primitives.verify(hex(key), hex(`${message}00`), hex(signature))).toBe(false);
    });

  it('opens AES-256-GCM (NIST, test case 14): nonce, ciphertext, tag', async () => {
    const sealed = hex(
      `${'00'.repeat(12)}cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919`,
    );
    expect(await primitives.open(new Uint8Array(32), sealed, '')).toEqual(new Uint8Array(16));
  });
});

describe('Argon2id', () => {
  it('as a second implementation has it gives the vector of RFC 9106', () => {
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      memory: 32,
      passes: 3,
      parallelism: 4,
      tagLength: 32,
    });
    expect(tag.toString('hex')).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    );
  });

  it('gives the same with our parameters, in both, as when it was frozen', async () => {
    const password = argon2.passphrase.normalize('NFC');
    const second = argon2Sync('argon2id', {
      message: Buffer.from(password),
      nonce: hex(argon2.salt),
      memory: KDF.memoryKib,
      passes: KDF.passes,
      parallelism: 1,
      tagLength: 32,
    });
    const ours = await argon2id({
      password,
      salt: hex(argon2.salt),
      iterations: KDF.passes,
      memorySize: KDF.memoryKib,
      parallelism: 1,
      hashLength: 32,
      outputType: 'hex',
    });
    expect(ours).toBe(argon2.key);
    expect(second.toString('hex')).toBe(argon2.key);
  });
});

describe('a seal', () => {
  const key = hex('11'.repeat(32));
  const plain = utf8('Llythyr ymddiheuro');

  it('is AES-256-GCM with the place as associated data, as others read it', async () => {
    const sealed = await primitives.seal(key, plain, 'body|lle');
    const open = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    open.setAAD(utf8('body|lle')).setAuthTag(sealed.subarray(-16));
    const read = Buffer.concat([open.update(sealed.subarray(12, -16)), open.final()]);
    expect(read.toString()).toBe('Llythyr ymddiheuro');
    const close = createCipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    close.setAAD(utf8('body|lle'));
    const theirs = Buffer.concat([close.update(plain), close.final(), close.getAuthTag()]);
    expect(new Uint8Array(theirs)).toEqual(sealed.subarray(12));
  });

  it('opens in its place alone, with its key alone, whole alone', async () => {
    const sealed = await primitives.seal(key, plain, 'here');
    expect(await primitives.open(key, sealed, 'here')).toEqual(plain);
    expect(await primitives.open(key, sealed, 'there')).toBeNull();
    expect(await primitives.open(hex('12'.repeat(32)), sealed, 'here')).toBeNull();
    for (let length = 0; length < sealed.length; length += 1)
      expect(await primitives.open(key, sealed.slice(0, length), 'here')).toBeNull();
  });

  it('never uses a nonce twice', async () => {
    const nonces = new Set<string>();
    for (let n = 0; n < 2_000; n += 1)
      nonces.add((await primitives.seal(key, new Uint8Array(1), '')).subarray(0, 12).toHex());
    expect(nonces.size).toBe(2_000);
  });
});

describe('keys for different purposes', () => {
  it('differ', async () => {
    const key = hex('22'.repeat(32));
    const purposes = ['wrap', 'frame', 'checkpoint', 'reminder', 'draft', 'practice', 'recovery'];
    const derived = await Promise.all(purposes.map((purpose) => primitives.derive(key, purpose)));
    expect(new Set(derived.map((one) => one.toHex())).size).toBe(purposes.length);
  });
});
