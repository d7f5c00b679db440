import { describe, expect, it } from 'vitest';
import {
  chunkNonce,
  objectChunk,
  objectChunkSize,
  objectChunks,
  objectPlace,
  plainObjectSize,
  sealedObjectSize,
} from '../../../../shared/depot/object.ts';

const sizes = [1, 15, objectChunkSize - 1, objectChunkSize, objectChunkSize + 1, 5 * 2 ** 30 + 7];

describe('the layout of a sealed object', () => {
  it.each(sizes)('of %i bytes has chunks that follow one another without a gap', (size) => {
    const last = objectChunk(size, objectChunks(size) - 1);
    expect(last.isLast).toBe(true);
    expect(last.plainAt + last.plainSize).toBe(size);
    expect(last.sealedAt + last.sealedSize).toBe(sealedObjectSize(size));
    if (objectChunks(size) > 1) {
      const [first, second] = [objectChunk(size, 0), objectChunk(size, 1)];
      expect(first.isLast).toBe(false);
      expect(first.sealedAt).toBe(4);
      expect(second.sealedAt).toBe(first.sealedAt + first.sealedSize);
    }
  });

  it.each(sizes)('of %i bytes tells its plain size from its sealed size', (size) => {
    expect(plainObjectSize(sealedObjectSize(size))).toBe(size);
  });

  it('has no plain size where no object has that sealed size', () => {
    expect(
      [0, 4, 5, 20, 4 + objectChunkSize + 16 + 1, 4 + objectChunkSize + 32].map(plainObjectSize),
    ).toEqual([null, null, null, null, null, null]);
    expect(plainObjectSize(21)).toBe(1);
  });

  it('counts in its nonces and marks the last', () => {
    expect(chunkNonce(0, false).toHex()).toBe('000000000000000000000000');
    expect(chunkNonce(1, true).toHex()).toBe('000000000000000000000101');
    expect(chunkNonce(2 ** 32 + 5, false).toHex()).toBe('000000000000010000000500');
  });

  it('names its place', () => {
    expect(new TextDecoder().decode(objectPlace('ab'))).toBe('object|ab');
  });
});
