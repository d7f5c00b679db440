import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDisk, type Disk } from '../../../../electron/depot/disk.ts';
import { diskError } from '../support/faulty-disk.ts';
import { intakeBench, nextObjectId } from '../support/intake-bench.ts';
import { expectNothingKept } from '../support/nothing-kept.ts';
import { refusalOf } from '../support/refusal.ts';

const MiB = 1_048_576;

/** Waits until so many files are being sealed. */
async function staged({ folder }: { readonly folder: string }, count: number): Promise<void> {
  const staging = join(folder, 'staging');
  while (!existsSync(staging) || readdirSync(staging).length < count) await pause(1);
}

describe('calling an intake off', () => {
  it('leaves nothing, and says so', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'long.bin');
    writeFileSync(path, new Uint8Array(40 * MiB));
    const objectId = nextObjectId();
    const taking = refusalOf(bench.take(path, objectId));
    await staged(bench, 1);
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
    await staged(bench, 3);
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

  it('and gives back another object, itself whole and sealed under the same key, is caught too', async () => {
    const other = intakeBench();
    const objectId = nextObjectId();
    writeFileSync(join(other.files, 'a.txt'), 'the proof of somebody');
    await other.take(join(other.files, 'a.txt'), objectId);
    const bench = intakeBench({
      ...real,
      open: (path, as) =>
        real.open(
          as === 'read' && path.includes('staging') ? other.objects.pathOf(objectId) : path,
          as,
        ),
    });
    writeFileSync(join(bench.files, 'a.txt'), 'the proof of another.');
    expect((await refusalOf(bench.take(join(bench.files, 'a.txt'), objectId))).code).toBe(
      'file.copy-differs',
    );
    expectNothingKept(bench);
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
