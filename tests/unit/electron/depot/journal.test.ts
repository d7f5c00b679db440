import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { type Journal, openJournal } from '../../../../electron/depot/journal/journal.ts';
import type { StreamSource } from '../../../../electron/platform/streams.ts';
import { createFrameReader } from '../../../../shared/depot/frames.ts';
import type { Bytes } from '../../../../shared/kernel/primitives.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const disk = createDisk();
const frame = (n: number, size = 20): Bytes => {
  const bytes = new Uint8Array(size).fill(n % 251);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
};
const frames = (from: number, count: number): Bytes[] =>
  Array.from({ length: count }, (_, index) => frame(from + index));

async function readAll(source: StreamSource): Promise<readonly string[]> {
  const reader = createFrameReader();
  const found: string[] = [];
  let size = 0;
  let before: Uint8Array | null = null;
  for await (const part of source.open()) {
    size += part.length;
    for (const { frame: each, hash } of reader.push(part) ?? []) {
      if (before !== null) {
        const link = createHash('sha256').update(before).update(each).digest('hex');
        expect(hash.toHex()).toBe(link);
      }
      before = hash;
      found.push(each.toHex());
    }
  }
  expect(size).toBe(source.size);
  expect(reader.pending()).toBe(0);
  return found;
}

const hexOf = (all: readonly Bytes[]): readonly string[] => all.map((each) => each.toHex());
const open = (folder: string) => openJournal(disk, folder);

async function written(folder: string, batches: readonly (readonly Bytes[])[]): Promise<void> {
  const journal = await open(folder);
  for (const batch of batches) await journal.append(batch);
  await journal.close();
}

async function found(folder: string): Promise<readonly string[]> {
  const journal = await open(folder);
  const all = await readAll(await journal.read(0));
  await journal.close();
  return all;
}

describe('the journal', () => {
  it('starts empty, at 32 zero bytes', async () => {
    const journal = await open(tempFolder());
    expect(journal.head()).toEqual({ count: 0, hash: '00'.repeat(32) });
    expect(await readAll(await journal.read(0))).toEqual([]);
  });

  it('chains each frame to the one before', async () => {
    const folder = tempFolder();
    const journal = await open(folder);
    const head = await journal.append([frame(1), frame(2)]);
    const one = createHash('sha256').update(new Uint8Array(32)).update(frame(1)).digest();
    const two = createHash('sha256').update(one).update(frame(2)).digest('hex');
    expect(head).toEqual({ count: 2, hash: two });
    await journal.close();
    expect((await open(folder)).head()).toEqual(head);
  });

  it('keeps every frame through reopenings, and gives them from any number', async () => {
    const folder = tempFolder();
    const all = frames(0, 40);
    for (const each of all) await written(folder, [[each]]);
    const journal = await open(folder);
    for (const from of [0, 1, 17, 39, 40, 41]) {
      expect(await readAll(await journal.read(from))).toEqual(hexOf(all.slice(from)));
    }
    await journal.close();
  });

  it('closes a segment under its hash when it is full, and reads across segments', async () => {
    const folder = tempFolder();
    const all = frames(0, 1_203);
    const journal = await open(folder);
    for (let at = 0; at < all.length; at += 7) await journal.append(all.slice(at, at + 7));
    const { hash } = journal.head();
    await journal.close();
    const names = readdirSync(folder).filter((name) => name.endsWith('.segment'));
    expect(names.map((name) => name.slice(0, 21))).toEqual([
      '0000000000-0000000503',
      '0000000504-0000001007',
    ]);
    const again = await open(folder);
    expect(again.head()).toEqual({ count: 1_203, hash });
    for (const from of [0, 503, 504, 1_000, 1_202]) {
      expect(await readAll(await again.read(from))).toEqual(hexOf(all.slice(from)));
    }
    await again.close();
  });

  it('makes a batch as long as a segment one segment of its own', async () => {
    const folder = tempFolder();
    await written(folder, [frames(0, 3), frames(3, 2_000), frames(2_003, 2)]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.segment')).length).toBe(2);
    expect(await found(folder)).toEqual(hexOf(frames(0, 2_005)));
  });

  it('goes on reading the open journal after it was closed into a segment', async () => {
    const journal = await open(tempFolder());
    await journal.append(frames(0, 499));
    const source = await journal.read(490);
    await journal.append(frames(499, 1));
    expect(await readAll(source)).toEqual(hexOf(frames(490, 9)));
    await journal.close();
  });
});

describe('a torn tail', () => {
  it('is cut after the last whole frame at every length, and its bytes are kept', async () => {
    const folder = tempFolder();
    await written(folder, [[frame(0)], [frame(1)], [frame(2)]]);
    const path = join(folder, 'open.journal');
    const whole = readFileSync(path);
    const size = whole.length / 3;
    for (let cut = size * 2; cut < whole.length; cut += 1) {
      writeFileSync(path, whole.subarray(0, cut));
      const journal = await open(folder);
      expect(journal.head().count).toBe(2);
      expect(journal.tornBytes).toBe(cut - size * 2);
      await journal.close();
      expect(readFileSync(path).length).toBe(size * 2);
    }
    const torn = readdirSync(folder).filter((name) => name.startsWith('torn-'));
    expect(torn.length).toBe(size - 1);
    expect(readFileSync(join(folder, `torn-${size - 1}`))).toEqual(whole.subarray(size * 2, -1));
  });

  it('takes half a batch with it: all of a batch is there or nothing', async () => {
    const folder = tempFolder();
    await written(folder, [[frame(0)], frames(1, 4)]);
    const path = join(folder, 'open.journal');
    const whole = readFileSync(path);
    const note = readFileSync(join(folder, 'open.batch'));
    const size = whole.length / 5;
    for (const kept of [1.5, 2, 3, 4.9]) {
      writeFileSync(join(folder, 'open.batch'), note);
      writeFileSync(path, whole.subarray(0, Math.floor(kept * size)));
      const journal = await open(folder);
      expect(journal.head().count).toBe(1);
      await journal.append([frame(9)]);
      await journal.close();
      expect(await found(folder)).toEqual(hexOf([frame(0), frame(9)]));
    }
  });

  it('never takes a batch that is whole, nor a later frame', async () => {
    const folder = tempFolder();
    await written(folder, [frames(0, 4), [frame(4)]]);
    truncateSync(join(folder, 'open.journal'), (20 + 36) * 4 + 10);
    expect(await found(folder)).toEqual(hexOf(frames(0, 4)));
  });

  it('leaves no note behind that would take later frames for half a batch', async () => {
    const folder = tempFolder();
    await written(folder, [[frame(0)]]);
    const failing = faultyDisk(disk, { at: Number.POSITIVE_INFINITY });
    const journal = await openJournal(
      {
        ...failing.disk,
        open: async (path, as) => {
          const file = await failing.disk.open(path, as);
          if (!path.endsWith('open.journal')) return file;
          return { ...file, dataSync: () => Promise.reject(diskError('EIO')) };
        },
      },
      folder,
    );
    await expect(journal.append(frames(1, 3))).rejects.toThrow('EIO');
    await expect(journal.append([frame(1)])).rejects.toThrow('opened anew');
    await journal.close();
    await written(folder, [[frame(1)]]);
    expect(await found(folder)).toEqual(hexOf(frames(0, 2)));
  });

  it('of zeros, as a power cut leaves, is cut as well', async () => {
    const folder = tempFolder();
    await written(folder, [[frame(0)]]);
    const path = join(folder, 'open.journal');
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(8_192)]));
    const journal = await open(folder);
    expect([journal.head().count, journal.tornBytes]).toEqual([1, 8_192]);
    await journal.close();
  });
});

describe('damage', () => {
  it('at every byte of 50 frames is refused by name; only the last frame can look torn', async () => {
    const folder = tempFolder();
    await written(
      folder,
      frames(0, 50).map((each) => [each]),
    );
    const path = join(folder, 'open.journal');
    const whole = readFileSync(path);
    const lastAt = (whole.length / 50) * 49;
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x41;
      writeFileSync(path, flipped);
      if (at < lastAt) {
        const refusal = await refusalOf(open(folder));
        expect(refusal).toEqual({ code: 'mirror.damaged', detail: { file: 'open.journal' } });
        expect(readFileSync(path)).toEqual(flipped);
      } else {
        const journal = await open(folder);
        expect([at, journal.head().count, journal.tornBytes]).toEqual([at, 49, 56]);
        await journal.close();
      }
    }
    const torn = readdirSync(folder).filter((name) => name.startsWith('torn-'));
    expect(torn.length).toBe(whole.length - lastAt);
  });

  it('of a zeroed page in the middle is refused', async () => {
    const folder = tempFolder();
    await written(
      folder,
      Array.from({ length: 60 }, (_, n) => [frame(n, 400)]),
    );
    const path = join(folder, 'open.journal');
    const bytes = readFileSync(path);
    bytes.fill(0, 8_192, 12_288);
    writeFileSync(path, bytes);
    expect((await refusalOf(open(folder))).code).toBe('mirror.damaged');
  });

  it('of a closed segment is refused by its name: flipped, cut, lengthened, missing, renamed', async () => {
    const folder = tempFolder();
    await written(folder, [frames(0, 600), frames(600, 600), [frame(1_200)]]);
    const [first = '', second = ''] = readdirSync(folder).filter((name) =>
      name.endsWith('.segment'),
    );
    const path = join(folder, second);
    const whole = readFileSync(path);
    const flipped = Buffer.from(whole);
    flipped[9_999] = (flipped[9_999] ?? 0) ^ 1;
    for (const bytes of [flipped, whole.subarray(0, -1), whole.subarray(0, -56), [whole, whole]]) {
      writeFileSync(path, Array.isArray(bytes) ? Buffer.concat(bytes) : bytes);
      expect(await refusalOf(open(folder))).toEqual({
        code: 'mirror.damaged',
        detail: { file: second },
      });
    }
    writeFileSync(path, whole);
    await disk.rename(join(folder, first), join(folder, 'elsewhere'));
    expect(await refusalOf(open(folder))).toEqual({
      code: 'mirror.damaged',
      detail: { file: second },
    });
  });

  it('is what an open journal without the segments before it is', async () => {
    const folder = tempFolder();
    await written(folder, [frames(0, 500), frames(500, 3)]);
    const [segment = ''] = readdirSync(folder).filter((name) => name.endsWith('.segment'));
    await disk.remove(join(folder, segment));
    expect((await refusalOf(open(folder))).code).toBe('mirror.damaged');
  });
});

describe('a failing disk', () => {
  const writeTwice = async (folder: string, at: number, error: Error, isDeath: boolean) => {
    await written(folder, [frames(0, 3)]);
    const faulty = faultyDisk(disk, { at, error, isDeath, writesHalf: true });
    let acknowledged = 3;
    let journal: Journal | null = null;
    try {
      journal = await openJournal(faulty.disk, folder);
      acknowledged = (await journal.append(frames(3, 5))).count;
      acknowledged = (await journal.append(frames(8, 600))).count;
    } catch {
      // What matters is what the next opening finds.
    }
    await journal?.close().catch(() => undefined);
    return { acknowledged, calls: faulty.calls() };
  };

  it.each([
    ['killed', true],
    ['full', false],
  ])('%s at any call keeps what was acknowledged and no half batch', async (_, isDeath) => {
    let at = 1;
    for (; at < 400; at += 1) {
      const folder = tempFolder();
      const { acknowledged, calls } = await writeTwice(folder, at, diskError('ENOSPC'), isDeath);
      const all = await found(folder);
      expect([3, 8, 608]).toContain(all.length);
      expect(all.length).toBeGreaterThanOrEqual(acknowledged);
      expect(all).toEqual(hexOf(frames(0, all.length)));
      if (calls < at) break;
    }
    expect(at).toBeGreaterThan(20);
    expect(at).toBeLessThan(400);
  });
});
