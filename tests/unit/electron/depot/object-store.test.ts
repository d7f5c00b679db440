import { webcrypto } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chunkNonce,
  objectChunk,
  objectChunks,
  objectMagic,
  objectPlace,
  sealedObjectSize,
} from '../../../../shared/depot/object.ts';
import { concat } from '../../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../../shared/kernel/primitives.ts';
import { type IntakeBench, intakeBench, nextObjectId, objectKey } from '../support/intake-bench.ts';
import { refusalOf } from '../support/refusal.ts';

const MiB = 1_048_576;
const size = 2 * MiB + 100;
const content = new Uint8Array(size).map((_, at) => at % 253);

async function taken(): Promise<{ bench: IntakeBench; objectId: string; path: string }> {
  const bench = intakeBench();
  const source = join(bench.files, 'a.bin');
  writeFileSync(source, content);
  const { objectId } = await bench.take(source);
  return { bench, objectId, path: bench.objects.pathOf(objectId) };
}

const webKey = () =>
  webcrypto.subtle.importKey('raw', objectKey, 'AES-GCM', false, ['encrypt', 'decrypt']);

const gcm = (objectId: string, index: number) => ({
  name: 'AES-GCM',
  iv: chunkNonce(index, index === objectChunks(size) - 1),
  additionalData: objectPlace(objectId),
});

describe('a sealed object', () => {
  it('opens with WebCrypto by the written layout', async () => {
    const { objectId, path } = await taken();
    const sealed = new Uint8Array(readFileSync(path));
    const plain: Uint8Array[] = [];
    for (let index = 0; index < objectChunks(size); index += 1) {
      const { sealedAt, sealedSize } = objectChunk(size, index);
      const part = sealed.slice(sealedAt, sealedAt + sealedSize);
      plain.push(
        new Uint8Array(await webcrypto.subtle.decrypt(gcm(objectId, index), await webKey(), part)),
      );
    }
    expect(Buffer.compare(concat(...plain), content)).toBe(0);
  });

  it('made with WebCrypto opens here', async () => {
    const bench = intakeBench();
    const objectId = nextObjectId();
    const parts: Bytes[] = [objectMagic];
    for (let index = 0; index < objectChunks(size); index += 1) {
      const { plainAt, plainSize } = objectChunk(size, index);
      const part = content.slice(plainAt, plainAt + plainSize);
      parts.push(
        new Uint8Array(await webcrypto.subtle.encrypt(gcm(objectId, index), await webKey(), part)),
      );
    }
    await bench.objects.makeStaging();
    writeFileSync(bench.objects.stagingOf(objectId), concat(...parts));
    await bench.objects.settle(objectId);
    expect(await bench.objects.sizeOf(objectId)).toBe(sealedObjectSize(size));
    expect(Buffer.compare(await bench.plainOf(objectId), content)).toBe(0);
  });

  it('does not open cut, lengthened, reordered, flipped, under another id or another key', async () => {
    const { bench, objectId, path } = await taken();
    const sealed = new Uint8Array(readFileSync(path));
    const [first, second, third] = [0, 1, 2].map((index) => {
      const { sealedAt, sealedSize } = objectChunk(size, index);
      return sealed.slice(sealedAt, sealedAt + sealedSize);
    });
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('3 chunks');
    const flippedAt = (at: number): Bytes => {
      const copy = sealed.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x80;
      return copy;
    };
    const damages: readonly Bytes[] = [
      sealed.slice(0, -1),
      sealed.slice(0, 4 + first.length + second.length),
      concat(sealed, new Uint8Array([0])),
      concat(objectMagic, second, first, third),
      concat(objectMagic, first, first, third),
      ...[0, 3, 4, 5_000, 4 + first.length - 1, sealed.length - 1].map(flippedAt),
      new Uint8Array(0),
      objectMagic,
    ];
    for (const damage of damages) {
      writeFileSync(path, damage);
      expect((await refusalOf(bench.plainOf(objectId))).code).toBe('object.damaged');
    }
    writeFileSync(path, sealed);
    const other = nextObjectId();
    await bench.objects.makeStaging();
    writeFileSync(bench.objects.stagingOf(other), sealed);
    await bench.objects.settle(other);
    expect((await refusalOf(bench.plainOf(other))).code).toBe('object.damaged');
    const wrongKey = bench.objects.read(objectId, new Uint8Array(32))[Symbol.asyncIterator]();
    expect((await refusalOf(wrongKey.next())).code).toBe('object.damaged');
  });

  it('that is not there is missing', async () => {
    const { bench, objectId, path } = await taken();
    rmSync(path);
    expect(await bench.objects.sizeOf(objectId)).toBeNull();
    expect((await refusalOf(bench.plainOf(objectId))).code).toBe('object.missing');
    expect((await refusalOf(bench.objects.stream(objectId))).code).toBe('object.missing');
  });
});
