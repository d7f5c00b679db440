import { concat, utf8 } from '../../shared/kernel/bytes.ts';
import type { Bytes, Primitives } from '../../shared/kernel/primitives.ts';

const NONCE_LENGTH = 12;
/** PKCS #8 wrapping of a 32-byte Ed25519 seed (RFC 8410). */
const ED25519_PKCS8_HEAD = Uint8Array.fromHex('302e020100300506032b657004220420');

const aesKeys = new WeakMap<Bytes, Promise<CryptoKey>>();
const signingKeys = new WeakMap<Bytes, Promise<CryptoKey>>();

function remembered(
  known: WeakMap<Bytes, Promise<CryptoKey>>,
  bytes: Bytes,
  make: () => Promise<CryptoKey>,
): Promise<CryptoKey> {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const made = make();
  known.set(bytes, made);
  return made;
}

const aesKey = (key: Bytes): Promise<CryptoKey> =>
  remembered(aesKeys, key, () =>
    crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']),
  );

const signingKey = (seed: Bytes): Promise<CryptoKey> =>
  remembered(signingKeys, seed, () =>
    crypto.subtle.importKey('pkcs8', concat(ED25519_PKCS8_HEAD, seed), 'Ed25519', true, ['sign']),
  );

const algorithm = (nonce: Bytes, place: string) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: utf8(place),
});

/** WebCrypto as the kernel's port; the same in the worker and in tests under Node. */
export const webPrimitives: Primitives = {
  hash: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  seal: async (key, plain, place) => {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
    const sealed = await crypto.subtle.encrypt(algorithm(nonce, place), await aesKey(key), plain);
    return concat(nonce, new Uint8Array(sealed));
  },
  open: async (key, sealed, place) => {
    const nonce = sealed.slice(0, NONCE_LENGTH);
    const cipher = sealed.subarray(NONCE_LENGTH);
    return crypto.subtle
      .decrypt(algorithm(nonce, place), await aesKey(key), cipher)
      .then((plain) => new Uint8Array(plain))
      .catch(() => null);
  },
  derive: async (key, purpose) => {
    const base = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveBits']);
    const info = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(purpose) };
    return new Uint8Array(await crypto.subtle.deriveBits(info, base, 256));
  },
  sign: async (seed, message) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', await signingKey(seed), message)),
  verify: async (publicKey, message, signature) => {
    const key = await crypto.subtle
      .importKey('raw', publicKey, 'Ed25519', false, ['verify'])
      .catch(() => null);
    return key !== null && crypto.subtle.verify('Ed25519', key, signature, message);
  },
  publicKeyOf: async (seed) => {
    const jwk = await crypto.subtle.exportKey('jwk', await signingKey(seed));
    return Uint8Array.fromBase64(jwk.x ?? '', { alphabet: 'base64url' });
  },
};
