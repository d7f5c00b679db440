import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createKeyShards } from '../../../../electron/depot/key-shards.ts';
import type { WrappedKey } from '../../../../shared/contracts/vault.ts';
import { faultyDisk } from '../support/faulty-disk.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const disk = createDisk();
const key = (id: string, value: number): WrappedKey => ({
  id: id.padEnd(32, '0'),
  wrapped: new Uint8Array(60).fill(value),
});
const valuesIn = async (folder: string): Promise<Record<string, number>> => {
  const all = await createKeyShards(disk, folder).all();
  return Object.fromEntries(all.map(({ id, wrapped }) => [id.slice(0, 4), wrapped[0] ?? -1]));
};

describe('the wrapped keys', () => {
  it('lie in files by the first two digits, and come back from disk', async () => {
    const folder = join(tempFolder(), 'keys');
    const keys = createKeyShards(disk, folder);
    await keys.put([key('aa01', 1), key('aa02', 2), key('ff01', 3)]);
    expect(readdirSync(folder).sort()).toEqual(['aa.json', 'ff.json']);
    expect(await valuesIn(folder)).toEqual({ aa01: 1, aa02: 2, ff01: 3 });
    expect(await keys.has(key('aa02', 0).id)).toBe(true);
    expect(await keys.has(key('aa03', 0).id)).toBe(false);
  });

  it('are written again only where one is new or another', async () => {
    const folder = join(tempFolder(), 'keys');
    const keys = createKeyShards(disk, folder);
    await keys.put([key('aa01', 1)]);
    await keys.put([key('aa01', 1)]);
    expect(readdirSync(folder)).toEqual(['aa.json']);
    await keys.put([key('aa01', 9)]);
    expect(readdirSync(folder).sort()).toEqual(['aa.json', 'aa.json.previous']);
    expect(await valuesIn(folder)).toEqual({ aa01: 9 });
  });

  it('after a crash at any call read as before or as after, never as neither', async () => {
    let at = 1;
    const seen = new Set<string>();
    for (; at < 200; at += 1) {
      const folder = join(tempFolder(), 'keys');
      await createKeyShards(disk, folder).put([key('aa01', 1)]);
      await createKeyShards(disk, folder).put([key('aa02', 1)]);
      const faulty = faultyDisk(disk, { at, isDeath: true, writesHalf: true });
      const done = await createKeyShards(faulty.disk, folder)
        .put([key('aa01', 2)])
        .then(
          () => true,
          () => false,
        );
      const found = await valuesIn(folder);
      expect([1, 2]).toContain(found['aa01']);
      expect(found['aa02']).toBe(1);
      if (done) expect(found['aa01']).toBe(2);
      seen.add(`${found['aa01']}`);
      // Whatever was found, the next writing builds on it.
      await createKeyShards(disk, folder).put([key('aa03', 3)]);
      expect(await valuesIn(folder)).toEqual({ ...found, aa03: 3 });
      if (done) break;
    }
    expect(at).toBeGreaterThan(8);
    expect([...seen].sort()).toEqual(['1', '2']);
  });

  it('of a damaged file come from the generation before, which is not overwritten by the damage', async () => {
    const folder = join(tempFolder(), 'keys');
    const keys = createKeyShards(disk, folder);
    await keys.put([key('aa01', 1)]);
    await keys.put([key('aa02', 2)]);
    const path = join(folder, 'aa.json');
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x04;
      writeFileSync(path, flipped);
      const found = createKeyShards(disk, folder);
      expect([await found.has(key('aa01', 0).id), await found.has(key('aa02', 0).id)]).toEqual([
        true,
        false,
      ]);
    }
    await createKeyShards(disk, folder).put([key('aa03', 3)]);
    expect(await valuesIn(folder)).toEqual({ aa01: 1, aa03: 3 });
    expect(readdirSync(folder).sort()).toEqual(['aa.json', 'aa.json.damaged', 'aa.json.previous']);
  });

  it('are refused by name where neither generation reads', async () => {
    const folder = join(tempFolder(), 'keys');
    const keys = createKeyShards(disk, folder);
    await keys.put([key('aa01', 1)]);
    await keys.put([key('aa02', 2)]);
    writeFileSync(join(folder, 'aa.json'), '{}');
    writeFileSync(join(folder, 'aa.json.previous'), 'x');
    expect(await refusalOf(createKeyShards(disk, folder).all())).toEqual({
      code: 'mirror.damaged',
      detail: { file: 'keys/aa.json' },
    });
  });

  it('of six hundred subjects are put at once', async () => {
    const folder = join(tempFolder(), 'keys');
    const many = Array.from({ length: 600 }, (_, n) => ({
      id: (n * 7919 + 1).toString(16).padStart(8, '0').split('').reverse().join('').padEnd(32, '0'),
      wrapped: new Uint8Array(60).fill(n % 256),
    }));
    await createKeyShards(disk, folder).put(many);
    expect((await createKeyShards(disk, folder).all()).length).toBe(600);
  });
});
