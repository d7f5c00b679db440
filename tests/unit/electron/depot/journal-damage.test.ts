import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Journal, openJournal } from '../../../../electron/depot/journal/journal.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import { disk, found, frame, frames, hexOf, open, written } from '../support/journal-frames.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

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
