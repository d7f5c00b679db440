import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createKeyShards } from '../../../../electron/depot/key-shards.ts';
import { intakeBench } from '../support/intake-bench.ts';

const id = (digit: string): string => digit.repeat(32);
const disk = createDisk();

/** A store as an earlier process left it. */
function leave(folder: string, objects: readonly string[], staging: readonly string[]): void {
  for (const each of objects) {
    const place = join(folder, 'objects', each.slice(0, 2));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, each), 'sealed');
  }
  mkdirSync(join(folder, 'staging'), { recursive: true });
  for (const each of staging) writeFileSync(join(folder, 'staging', each), 'half');
}

describe('the sweep', () => {
  it('removes what no entry names, and staging files, and nothing else', async () => {
    const bench = intakeBench();
    leave(bench.folder, [id('a'), id('b'), id('c')], [id('d'), 'leftover.tmp']);
    writeFileSync(join(bench.folder, 'objects', 'aa', 'notes.txt'), 'not ours');
    const swept = await bench.intake.sweep({ store: 'office', named: [id('a'), id('e')] });
    expect(swept).toEqual({ swept: 4, missing: [id('e')] });
    expect(await bench.objects.listObjects()).toEqual([id('a')]);
    expect(readdirSync(join(bench.folder, 'staging'))).toEqual([]);
    expect(readdirSync(join(bench.folder, 'objects', 'aa')).sort()).toEqual([id('a'), 'notes.txt']);
  });

  it('leaves an object whose key is kept, even where a mistaken list does not name it', async () => {
    const bench = intakeBench();
    leave(bench.folder, [id('a'), id('b')], []);
    const keys = createKeyShards(disk, join(bench.folder, 'keys'));
    await keys.put([{ id: id('a'), wrapped: new Uint8Array(60) }]);
    const swept = await bench.intake.sweep({ store: 'office', named: [] });
    expect(swept).toEqual({ swept: 1, missing: [] });
    expect(await bench.objects.listObjects()).toEqual([id('a')]);
  });

  it('leaves what this process sealed or is sealing: its entry may still be on its way', async () => {
    const bench = intakeBench();
    const path = join(bench.files, 'a.bin');
    writeFileSync(path, new Uint8Array(20 * 1_048_576));
    const done = await bench.take(path, id('1'));
    const taking = bench.take(path, id('2'));
    while (readdirSync(join(bench.folder, 'staging')).length === 0) await pause(1);
    expect(await bench.intake.sweep({ store: 'office', named: [] })).toMatchObject({ swept: 0 });
    expect((await taking).sha256).toBe(done.sha256);
    expect(await bench.intake.sweep({ store: 'office', named: [] })).toMatchObject({ swept: 0 });
    expect((await bench.objects.listObjects()).toSorted()).toEqual([id('1'), id('2')]);
  });

  it('of a store with nothing in it finds nothing', async () => {
    const bench = intakeBench();
    expect(await bench.intake.sweep({ store: 'office', named: [] })).toEqual({
      swept: 0,
      missing: [],
    });
  });
});
