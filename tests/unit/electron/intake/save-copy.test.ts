import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { saveCopy } from '../../../../electron/intake/save-copy.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import { intakeBench, objectKey } from '../support/intake-bench.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const disk = createDisk();
async function* parts(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

describe('saving a copy', () => {
  it('puts the whole file in its place, over what was there', async () => {
    const folder = tempFolder();
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'an older copy');
    await saveCopy(disk, path, parts('one ', 'two'));
    expect(readFileSync(path, 'utf8')).toBe('one two');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('of a damaged object writes nothing where the person looks', async () => {
    const bench = intakeBench();
    const source = join(bench.files, 'a.bin');
    writeFileSync(source, new Uint8Array(2 * 1_048_576 + 5));
    const { objectId } = await bench.take(source);
    const place = bench.objects.pathOf(objectId);
    const sealed = readFileSync(place);
    const last = sealed.length - 20;
    sealed[last] = (sealed[last] ?? 0) ^ 1;
    writeFileSync(place, sealed);
    const folder = tempFolder();
    const saving = saveCopy(disk, join(folder, 'a.bin'), bench.objects.read(objectId, objectKey));
    expect((await refusalOf(saving)).code).toBe('object.damaged');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that fails on disk keeps the older copy and leaves nothing beside it', async () => {
    for (let at = 1; at < 6; at += 1) {
      const folder = tempFolder();
      const path = join(folder, 'letter.txt');
      writeFileSync(path, 'an older copy');
      const faulty = faultyDisk(disk, { at, error: diskError('ENOSPC'), writesHalf: true });
      const refusal = await refusalOf(saveCopy(faulty.disk, path, parts('one', 'two')));
      expect(refusal.code).toBe('disk.full');
      expect(readFileSync(path, 'utf8')).toBe('an older copy');
      expect(readdirSync(folder)).toEqual(['letter.txt']);
    }
  });
});
