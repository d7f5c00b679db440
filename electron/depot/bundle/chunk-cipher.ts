import { createCipheriv, createDecipheriv } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { chunkNonce } from '../../../shared/depot/object.ts';
import { equalBytes } from '../../../shared/kernel/bytes.ts';

export const TAG = 16;

/**
 * Seals numbered chunks under one key, never used for anything else. Number and "this is the last" are bound in
 * the nonce, so chunks cannot be swapped, dropped or cut off unseen.
 */
export type ChunkCipher = {
  /** The sealed chunk, at the start of `into` where that is given. */
  readonly seal: (
    index: number,
    isLast: boolean,
    plain: Uint8Array,
    into?: Uint8Array,
  ) => Uint8Array;
  /** Null where the seal does not hold. */
  readonly open: (index: number, isLast: boolean, sealed: Uint8Array) => Uint8Array | null;
};

type Aead = {
  readonly seal: (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, into: Uint8Array) => void;
  readonly open: (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array) => Uint8Array | null;
};

const chunked = (aead: Aead, key: Uint8Array): ChunkCipher => ({
  seal: (index, isLast, plain, into = new Uint8Array(plain.length + TAG)) => {
    const sealed = into.subarray(0, plain.length + TAG);
    aead.seal(key, chunkNonce(index, isLast), plain, sealed);
    return sealed;
  },
  open: (index, isLast, sealed) => aead.open(key, chunkNonce(index, isLast), sealed),
});

type Name = 'aes-256-gcm' | 'chacha20-poly1305';

const cipherOf = (name: Name, key: Uint8Array, nonce: Uint8Array) =>
  name === 'aes-256-gcm'
    ? createCipheriv(name, key, nonce)
    : createCipheriv(name, key, nonce, { authTagLength: TAG });

const decipherOf = (name: Name, key: Uint8Array, nonce: Uint8Array) =>
  name === 'aes-256-gcm'
    ? createDecipheriv(name, key, nonce, { authTagLength: TAG })
    : createDecipheriv(name, key, nonce, { authTagLength: TAG });

const nativeAead = (name: Name): Aead => ({
  seal: (key, nonce, plain, into) => {
    const cipher = cipherOf(name, key, nonce);
    into.set(cipher.update(plain));
    cipher.final();
    into.set(cipher.getAuthTag(), plain.length);
  },
  open: (key, nonce, sealed) => {
    if (sealed.length < TAG) return null;
    const decipher = decipherOf(name, key, nonce);
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const plain = decipher.update(sealed.subarray(0, sealed.length - TAG));
    try {
      decipher.final();
      return plain;
    } catch {
      return null;
    }
  },
});

const scriptChaCha: Aead = {
  seal: (key, nonce, plain, into) => {
    chacha20poly1305(key, nonce).encrypt(plain, into);
  },
  open: (key, nonce, sealed) => {
    try {
      return chacha20poly1305(key, nonce).decrypt(sealed);
    } catch {
      return null;
    }
  },
};

/** The runtime's own ChaCha20-Poly1305 where it has one that agrees with ours on a known piece (Electron's may not). */
function pickChaCha(): Aead {
  const native = nativeAead('chacha20-poly1305');
  const key = new Uint8Array(32).fill(7);
  const piece = new Uint8Array(100).fill(5);
  try {
    const [ours, theirs] = [native, scriptChaCha].map((aead) =>
      chunked(aead, key).seal(3, true, piece),
    );
    return ours !== undefined && theirs !== undefined && equalBytes(ours, theirs)
      ? native
      : scriptChaCha;
  } catch {
    return scriptChaCha;
  }
}

let chosen: Aead | null = null;

/** The cipher of an age payload: ChaCha20-Poly1305 in 64 KiB chunks. */
export function ageCipher(key: Uint8Array, how: 'best' | 'script' = 'best'): ChunkCipher {
  if (how === 'script') return chunked(scriptChaCha, key);
  chosen ??= pickChaCha();
  return chunked(chosen, key);
}

/** The cipher of scratch files, under a key that only ever lives in memory. */
export const scratchCipher = (key: Uint8Array): ChunkCipher =>
  chunked(nativeAead('aes-256-gcm'), key);
