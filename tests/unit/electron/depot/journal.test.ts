import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../electron/depot/journal/journal.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import {
  disk,
  found,
  frame,
  frames,
  hexOf,
  open,
  readAll,
  written,
} from '../support/journal-frames.ts';
import { tempFolder } from '../support/temp-folder.ts';

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
