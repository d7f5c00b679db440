/** Bytes whose buffer is never shared between threads: what WebCrypto and IndexedDB accept. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What a host must offer for hashing, signing and sealing.
 * All byte strings are raw; keys are 32 bytes; `open` resolves to null when the seal does not hold.
 */
export type Primitives = {
  /** SHA-256, 32 bytes. */
  readonly hash: (bytes: Bytes) => Promise<Bytes>;
  readonly randomBytes: (length: number) => Bytes;
  /** AES-256-GCM with a fresh random 12-byte nonce in front: nonce | ciphertext | tag. `place` is bound, not stored. */
  readonly seal: (key: Bytes, plain: Bytes, place: string) => Promise<Bytes>;
  readonly open: (key: Bytes, sealed: Bytes, place: string) => Promise<Bytes | null>;
  /** HKDF-SHA256 without salt: 32 bytes named by `purpose`. */
  readonly derive: (key: Bytes, purpose: string) => Promise<Bytes>;
  /** Ed25519; the private key is its 32-byte seed. */
  readonly sign: (seed: Bytes, message: Bytes) => Promise<Bytes>;
  readonly verify: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;
  readonly publicKeyOf: (seed: Bytes) => Promise<Bytes>;
};
