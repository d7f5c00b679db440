import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealedObjectSize } from '../../../../shared/depot/object.ts';
import { intakeBench, nextObjectId, objectKey } from '../support/intake-bench.ts';
import { expectNothingKept } from '../support/nothing-kept.ts';
import { refusalOf } from '../support/refusal.ts';

const MiB = 1_048_576;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('taking a file in', () => {
  it.each([1, 2, MiB - 1, MiB, MiB + 1, 2 * MiB, 3 * MiB + 12_345])(
    'of %i bytes keeps exactly those bytes, sealed',
    async (size) => {
      const bench = intakeBench();
      const content = randomBytes(size);
      const path = join(bench.files, 'Letter to the council.bin');
      writeFileSync(path, content);
      const taken = await bench.take(path);
      expect(taken).toMatchObject({
        name: 'Letter to the council.bin',
        size,
        sha256: sha256(content),
        sourcePath: path,
        chunks: Math.ceil(size / MiB),
        sealedSize: sealedObjectSize(size),
      });
      expect(sha256(await bench.plainOf(taken.objectId))).toBe(sha256(content));
      const sealed = readFileSync(bench.objects.pathOf(taken.objectId));
      expect(sealed.length).toBe(taken.sealedSize);
      expect(sealed.subarray(0, 4).toString()).toBe('RDO1');
      if (size > 64) expect(sealed.includes(content.subarray(0, 32))).toBe(false);
      expect(readdirSync(join(bench.folder, 'staging'))).toEqual([]);
      expect(sha256(readFileSync(path))).toBe(sha256(content));
    },
  );

  it('offers the sealed bytes once', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'a.txt');
    writeFileSync(path, 'proof');
    const taken = await bench.take(path);
    const source = bench.streams.take(taken.stream);
    expect(source?.size).toBe(taken.sealedSize);
    const parts: Uint8Array[] = [];
    for await (const part of source?.open() ?? []) parts.push(part);
    expect(Buffer.concat(parts)).toEqual(readFileSync(bench.objects.pathOf(taken.objectId)));
    expect(bench.streams.take(taken.stream)).toBeNull();
  });

  it('remembers when the file was last changed', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'a.txt');
    writeFileSync(path, 'proof');
    utimesSync(path, 1_700_000_000.25, 1_700_000_000.25);
    expect((await bench.take(path)).modifiedAt).toBe('2023-11-14T22:13:20.250Z');
  });

  it('tells how far it has come, ten times a second at most, and the end', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'long.bin');
    writeFileSync(path, randomBytes(24 * MiB));
    const began = performance.now();
    const taken = await bench.take(path);
    const tenths = (performance.now() - began) / 100;
    expect(bench.progress.at(-1)).toEqual({
      objectId: taken.objectId,
      done: taken.size,
      size: taken.size,
    });
    expect(bench.progress.length).toBeLessThanOrEqual(tenths + 2);
    const done = bench.progress.map((one) => one.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('spends the token, whatever comes of it', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'a.txt');
    writeFileSync(path, 'x');
    const [offered] = (await bench.offers.offer([path])).files;
    const request = () => ({
      store: 'office' as const,
      token: offered?.token ?? '',
      objectId: nextObjectId(),
      key: objectKey,
    });
    await bench.intake.take(request());
    expect(await refusalOf(bench.intake.take(request()))).toEqual({ code: 'file.token-spent' });
  });

  it('takes what the page made itself', async () => {
    const bench = intakeBench();
    const content = new TextEncoder().encode('What the council said on the telephone.');
    const objectId = nextObjectId();
    const request = {
      store: 'office',
      name: 'note.txt',
      content,
      objectId,
      key: objectKey,
    } as const;
    const taken = await bench.intake.takeContent(request);
    expect(taken).toMatchObject({ sourcePath: '', mime: 'text/plain', sha256: sha256(content) });
    expect(taken.modifiedAt).toBe('2026-11-02T10:00:00.000Z');
    expect(await bench.plainOf(objectId)).toEqual(content);
  });
});

describe('sealing bytes of a bundle', () => {
  const object = (content: Uint8Array) => ({
    objectId: nextObjectId(),
    key: objectKey,
    name: 'from the bundle',
    expectedSha256: sha256(content),
    size: content.length,
  });
  async function* inParts(content: Uint8Array, size: number) {
    for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
  }

  it('keeps them however they come', async () => {
    const bench = intakeBench();
    const content = new Uint8Array(randomBytes(2 * MiB + 77));
    for (const size of [65_536, 999_999, 4 * MiB]) {
      const wanted = object(content);
      const taken = await bench.intake.seal('office', inParts(content, size), wanted);
      expect(taken.sha256).toBe(wanted.expectedSha256);
      expect(sha256(await bench.plainOf(wanted.objectId))).toBe(wanted.expectedSha256);
    }
  });

  it('refuses others than were announced, and keeps nothing', async () => {
    const bench = intakeBench();
    const content = new Uint8Array(randomBytes(5_000));
    const wanted = object(content);
    const wrong = [
      { ...wanted, expectedSha256: '0'.repeat(64) },
      { ...wanted, size: 4_999 },
      { ...wanted, size: 5_001 },
    ];
    for (const each of wrong) {
      const refusal = await refusalOf(bench.intake.seal('office', inParts(content, 999), each));
      expect(refusal.code).toBe('bundle.altered');
      expectNothingKept(bench);
    }
  });
});

describe('memory', () => {
  it('does not depend on the size of the file', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'film.bin');
    writeFileSync(path, '');
    truncateSync(path, 300 * MiB);
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }, 5);
    const before = process.memoryUsage().arrayBuffers;
    const taken = await bench.take(path);
    clearInterval(watch);
    expect(taken.chunks).toBe(300);
    // How soon what was used is let go is the engine's to say; whatever was held would come to 300.
    expect(most - before).toBeLessThan(150 * MiB);
  }, 60_000);
});
