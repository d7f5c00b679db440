import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDisk, type Disk } from '../../../../electron/depot/disk.ts';
import { sealedObjectSize } from '../../../../shared/depot/object.ts';
import { RefusalError } from '../../../../shared/kernel/result.ts';
import { diskError } from '../support/faulty-disk.ts';
import { intakeBench, nextObjectId, objectKey } from '../support/intake-bench.ts';
import { refusalOf } from '../support/refusal.ts';

const MiB = 1_048_576;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Nothing is half-filed: no staging file, no object. */
function expectNothingKept({ folder }: { readonly folder: string }): void {
  for (const place of ['staging', 'objects']) {
    const path = join(folder, place);
    const left = existsSync(path)
      ? readdirSync(path, { recursive: true, withFileTypes: true })
      : [];
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  }
}

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

describe('a file that is not what it was', () => {
  const offered = async (content: string | Uint8Array = 'as it was') => {
    const bench = intakeBench();
    const path = join(bench.files, 'minutes.txt');
    writeFileSync(path, content);
    const [file] = (await bench.offers.offer([path])).files;
    const take = () =>
      bench.intake.take({
        store: 'office',
        token: file?.token ?? '',
        objectId: nextObjectId(),
        key: objectKey,
      });
    return { bench, path, take };
  };

  it.each<[string, (path: string) => void, string]>([
    ['vanished', (path) => rmSync(path), 'file.vanished'],
    ['grew', (path) => appendFileSync(path, '!'), 'file.changed'],
    ['shrank', (path) => truncateSync(path, 3), 'file.changed'],
    ['was emptied', (path) => truncateSync(path, 0), 'file.empty'],
    ['was written over', (path) => writeFileSync(path, 'as it is!'), 'file.changed'],
    [
      'became a link',
      (path) => {
        renameSync(path, `${path}.elsewhere`);
        symlinkSync(`${path}.elsewhere`, path);
      },
      'file.not-a-file',
    ],
    [
      'was replaced',
      (path) => {
        writeFileSync(`${path}.new`, 'as it was');
        renameSync(`${path}.new`, path);
      },
      'file.changed',
    ],
  ])('because it %s since it was offered, is refused by name', async (_, change, code) => {
    const { bench, path, take } = await offered();
    change(path);
    expect(await refusalOf(take())).toEqual({ code, detail: { name: 'minutes.txt' } });
    expectNothingKept(bench);
  });

  it.skipIf(process.getuid?.() === 0)('and may not be read, is refused by name', async () => {
    const { path, take } = await offered();
    chmodSync(path, 0);
    expect(await refusalOf(take())).toEqual({
      code: 'file.unreadable',
      detail: { name: 'minutes.txt' },
    });
  });

  const writers: readonly [string, (path: string, turn: number) => void][] = [
    ['appended to', (path) => appendFileSync(path, randomBytes(1_000))],
    ['cut and filled again', (path, turn) => truncateSync(path, 2 * MiB + (turn % 7))],
    [
      'written over in place',
      (path, turn) => writeFileSync(path, new Uint8Array(3 * MiB).fill(turn)),
    ],
    [
      'replaced again and again',
      (path, turn) => {
        writeFileSync(`${path}.new`, new Uint8Array(3 * MiB).fill(turn));
        renameSync(`${path}.new`, path);
      },
    ],
    [
      'taken away and put back',
      (path, turn) => {
        if (turn % 2 === 0) renameSync(path, `${path}.away`);
        else renameSync(`${path}.away`, path);
      },
    ],
  ];

  it.each(writers)(
    'while it is %s is refused, or what is kept is what was hashed',
    async (_, write) => {
      const outcomes = new Set<string>();
      for (let round = 0; round < 8; round += 1) {
        const { bench, path, take } = await offered(new Uint8Array(3 * MiB).fill(round));
        let isOver = false;
        const writing = (async () => {
          for (let turn = 0; !isOver; turn += 1) {
            await pause(round);
            if (!isOver) write(path, turn);
          }
        })();
        try {
          const taken = await take();
          outcomes.add('kept');
          expect(sha256(await bench.plainOf(taken.objectId))).toBe(taken.sha256);
        } catch (error) {
          if (!(error instanceof RefusalError)) throw error;
          outcomes.add(error.refusal.code);
          expect(error.refusal.detail).toEqual({ name: 'minutes.txt' });
          expectNothingKept(bench);
        } finally {
          isOver = true;
          await writing;
        }
      }
      expect(
        [...outcomes].every((one) => /^(kept|file\.(changed|vanished|empty))$/.test(one)),
      ).toBe(true);
      expect([...outcomes].some((one) => one !== 'kept')).toBe(true);
    },
    60_000,
  );
});

describe('calling an intake off', () => {
  it('leaves nothing, and says so', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'long.bin');
    writeFileSync(path, new Uint8Array(40 * MiB));
    const objectId = nextObjectId();
    const taking = refusalOf(bench.take(path, objectId));
    await pause(30);
    bench.intake.cancel(objectId);
    expect(await taking).toEqual({ code: 'file.cancelled', detail: { name: 'long.bin' } });
    expectNothingKept(bench);
    expect(bench.work.isAny()).toBe(false);
  });

  it('by a lock stops all of them', async () => {
    const bench = intakeBench();
    const taking = ['a', 'b', 'c'].map((name) => {
      writeFileSync(join(bench.files, name), new Uint8Array(30 * MiB));
      return refusalOf(bench.take(join(bench.files, name)));
    });
    await pause(30);
    bench.work.callOff();
    await bench.work.whenNone();
    const codes = (await Promise.all(taking)).map(({ code }) => code);
    expect(codes).toEqual(['file.cancelled', 'file.cancelled', 'file.cancelled']);
    expectNothingKept(bench);
  });
});

describe('a disk that fails', () => {
  const real = createDisk();

  it('for want of room is told before anything is written', async () => {
    const bench = intakeBench({ ...real, freeBytes: async () => 200 * MiB + 9 });
    const path = join(bench.files, 'a.txt');
    writeFileSync(path, '12345');
    expect(await refusalOf(bench.take(path))).toEqual({
      code: 'disk.full',
      detail: { name: 'a.txt' },
    });
    writeFileSync(path, '1234');
    expect((await bench.take(path)).size).toBe(4);
  });

  const failing = (fail: (path: string, call: string) => Error | null): Disk => ({
    ...real,
    open: async (path, as) => {
      const file = await real.open(path, as);
      const or = (call: string): void => {
        const error = fail(path, call);
        if (error !== null) throw error;
      };
      return {
        ...file,
        write: async (bytes, at) => {
          or('write');
          return file.write(bytes, at);
        },
        sync: async () => {
          or('sync');
          return file.sync();
        },
        close: file.close,
      };
    },
    rename: async (from, to) => {
      const error = fail(from, 'rename');
      if (error !== null) throw error;
      return real.rename(from, to);
    },
  });

  it.each(['write', 'sync', 'rename'])('at %s leaves nothing behind', async (which) => {
    for (const [error, code] of [
      ['ENOSPC', 'disk.full'],
      ['EIO', 'mirror.write-failed'],
    ]) {
      const bench = intakeBench(
        failing((path, call) =>
          path.includes('staging') && call === which ? diskError(error ?? '') : null,
        ),
      );
      const path = join(bench.files, 'a.txt');
      writeFileSync(path, 'proof');
      expect(await refusalOf(bench.take(path))).toEqual({ code, detail: { name: 'a.txt' } });
      expectNothingKept(bench);
    }
  });

  it.each([0, 3, 4, 10, 30])(
    'and keeps another byte at %i than it was given is caught when the copy is read back',
    async (flippedAt) => {
      const bench = intakeBench({
        ...real,
        open: async (path, as) => {
          const file = await real.open(path, as);
          if (as !== 'read' || !path.includes('staging')) return file;
          return {
            ...file,
            read: async (into, at) => {
              const filled = await file.read(into, at);
              const here = flippedAt - at;
              if (here >= 0 && here < filled) into[here] = (into[here] ?? 0) ^ 1;
              return filled;
            },
          };
        },
      });
      const path = join(bench.files, 'a.txt');
      writeFileSync(path, 'twenty-six bytes of proof.');
      expect(await refusalOf(bench.take(path))).toEqual({
        code: 'file.copy-differs',
        detail: { name: 'a.txt' },
      });
      expectNothingKept(bench);
    },
  );
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
    expect(most - before).toBeLessThan(100 * MiB);
  }, 60_000);
});
