import { createCipheriv, createDecipheriv } from 'node:crypto';
import {
  chunkNonce,
  type ObjectChunk,
  objectPlace,
  objectTagSize,
} from '../../shared/depot/object.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';

const cipherName = 'aes-256-gcm';

/** Seals and opens the chunks of one object under its own key. */
export type ObjectCipher = {
  readonly seal: (chunk: ObjectChunk, plain: Uint8Array) => readonly Uint8Array[];
  /** Null where the seal does not hold. */
  readonly open: (chunk: ObjectChunk, sealed: Uint8Array) => Bytes | null;
};

export function createObjectCipher(objectId: string, key: Bytes): ObjectCipher {
  const place = objectPlace(objectId);
  return {
    seal: ({ index, isLast }, plain) => {
      const cipher = createCipheriv(cipherName, key, chunkNonce(index, isLast));
      cipher.setAAD(place);
      return [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
    },
    open: ({ index, isLast }, sealed) => {
      const decipher = createDecipheriv(cipherName, key, chunkNonce(index, isLast), {
        authTagLength: objectTagSize,
      });
      decipher.setAAD(place);
      const tagAt = sealed.length - objectTagSize;
      decipher.setAuthTag(sealed.subarray(tagAt));
      const plain = decipher.update(sealed.subarray(0, tagAt));
      try {
        decipher.final();
      } catch {
        return null;
      }
      return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength);
    },
  };
}
