import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk, type Disk } from '../../../../electron/depot/disk.ts';
import { headAfter } from '../../../../electron/depot/journal/journal.ts';
import { createStoreDepot } from '../../../../electron/depot/store-depot.ts';
import { createVault } from '../../../../electron/depot/vault.ts';
import type { Head } from '../../../../shared/contracts/vault.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const disk = createDisk();
const start: Head = { count: 0, hash: '00'.repeat(32) };
const bytes = (...values: number[]) => new Uint8Array(values);
const key = (digit: string) => ({ id: digit.repeat(32), wrapped: bytes(1, 2, 3) });

/** The disk fails once: what is asked again is answered. */
const again = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(ask);

describe('appending to the mirror', () => {
  it('happens only where the head is the one the writer knows', async () => {
    const store = createStoreDepot(disk, tempFolder());
    const head = await store.append({ before: start, frames: [bytes(1)], keys: [] });
    expect(head).toEqual(headAfter(start, [bytes(1)]));
    const stale = store.append({ before: start, frames: [bytes(2)], keys: [] });
    expect((await refusalOf(stale)).code).toBe('mirror.head-moved');
    expect((await store.head()).head).toEqual(head);
    await store.close();
  });

  it('of the same batch again is answered as the first time and writes nothing twice', async () => {
    const folder = tempFolder();
    const store = createStoreDepot(disk, folder);
    const batch = { before: start, frames: [bytes(1), bytes(2)], keys: [key('a')] };
    const head = await store.append(batch);
    expect(await store.append(batch)).toEqual(head);
    await store.close();
    const reopened = createStoreDepot(disk, folder);
    expect(await reopened.append(batch)).toEqual(head);
    expect((await reopened.head()).head.count).toBe(2);
    await reopened.close();
  });

  it('takes batches one after the other, however they come', async () => {
    const store = createStoreDepot(disk, tempFolder());
    let before = start;
    const answers = Array.from({ length: 20 }, (_, n) => {
      const answer = store.append({ before, frames: [bytes(n)], keys: [] });
      before = headAfter(before, [bytes(n)]);
      return answer;
    });
    expect((await Promise.all(answers)).at(-1)).toEqual(before);
    await store.close();
  });

  it('puts keys on disk before the frames that need them', async () => {
    const calls: string[] = [];
    const watched: Disk = {
      ...disk,
      open: async (path, as) => {
        const file = await disk.open(path, as);
        const name = path.includes('keys') ? 'keys' : 'journal';
        return {
          ...file,
          write: (given, at) => {
            calls.push(`${name} write`);
            return file.write(given, at);
          },
          sync: () => {
            calls.push(`${name} sync`);
            return file.sync();
          },
          dataSync: () => {
            calls.push(`${name} sync`);
            return file.dataSync();
          },
        };
      },
      syncFolder: (path) => {
        calls.push(`${path.endsWith('keys') ? 'keys' : 'journal'} folder`);
        return disk.syncFolder(path);
      },
    };
    const store = createStoreDepot(watched, tempFolder());
    await store.append({ before: start, frames: [bytes(1)], keys: [key('b')] });
    expect(calls).toEqual([
      // Which keys are on their way: a note that need not last.
      'journal write',
      'keys write',
      'keys sync',
      'keys folder',
      'journal write',
      'journal sync',
      'journal folder',
    ]);
    await store.close();
  });

  it('on a full disk refuses, changes nothing, and goes on when there is room', async () => {
    const folder = tempFolder();
    let isFull = false;
    const filling: Disk = {
      ...disk,
      open: async (path, as) => {
        const file = await disk.open(path, as);
        return {
          ...file,
          write: async (given, at) => {
            if (!isFull) return file.write(given, at);
            await file.write(given.subarray(0, 5), at);
            throw diskError('ENOSPC');
          },
        };
      },
    };
    const store = createStoreDepot(filling, folder);
    const head = await store.append({ before: start, frames: [bytes(1)], keys: [] });
    isFull = true;
    const batch = { before: head, frames: [bytes(2), bytes(3)], keys: [] };
    expect((await refusalOf(store.append(batch))).code).toBe('disk.full');
    expect(await store.head()).toEqual({ head, tornBytes: 0 });
    isFull = false;
    expect((await store.append(batch)).count).toBe(3);
    await store.close();
    const reopened = createStoreDepot(disk, folder);
    expect(await reopened.head()).toEqual({ head: headAfter(head, batch.frames), tornBytes: 0 });
    await reopened.close();
  });

  it('that fails at any call leaves a head that the writer can go on from', async () => {
    let at = 1;
    for (; at < 200; at += 1) {
      const folder = tempFolder();
      const seeded = createStoreDepot(disk, folder);
      const before = await seeded.append({ before: start, frames: [bytes(1)], keys: [key('a')] });
      await seeded.close();
      const faulty = faultyDisk(disk, { at, error: diskError('EIO'), writesHalf: true });
      const store = createStoreDepot(faulty.disk, folder);
      const batch = { before, frames: [bytes(2), bytes(3)], keys: [key('b')] };
      const isDone = await store.append(batch).then(
        () => true,
        () => false,
      );
      const calls = faulty.calls();
      const { head } = await again(() => store.head());
      expect([1, 3]).toContain(head.count);
      const next = await again(() => store.append(batch));
      expect(next).toEqual(headAfter(before, batch.frames));
      expect(await again(() => store.keys.has(key('b').id))).toBe(true);
      await store.close();
      if (isDone && calls < at) break;
    }
    expect(at).toBeGreaterThan(15);
    expect(at).toBeLessThan(200);
  }, 60_000);

  it('names the damaged file and refuses everything until it is whole again', async () => {
    const folder = tempFolder();
    const store = createStoreDepot(disk, folder);
    const frames = Array.from({ length: 600 }, (_, n) => bytes(n % 256, n >> 8));
    const head = await store.append({ before: start, frames, keys: [] });
    await store.close();
    const [name = ''] = readdirSync(join(folder, 'ledger')).filter((each) =>
      each.endsWith('segment'),
    );
    const path = join(folder, 'ledger', name);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, -3));
    const refusal = { code: 'mirror.damaged', detail: { file: name } };
    expect(await refusalOf(store.head())).toEqual(refusal);
    expect(await refusalOf(store.read(0))).toEqual(refusal);
    expect(await refusalOf(store.append({ before: head, frames, keys: [] }))).toEqual(refusal);
    writeFileSync(path, whole);
    expect((await store.head()).head).toEqual(head);
    await store.close();
  });
});

describe('the key file', () => {
  it('is absent, then present with the generation before', async () => {
    const store = createStoreDepot(disk, join(tempFolder(), 'office'));
    expect(await store.state()).toEqual({ kind: 'absent' });
    await store.writeKeyfile(bytes(1), true);
    expect(await store.state()).toEqual({ kind: 'present', keyfile: bytes(1), previous: null });
    await store.writeKeyfile(bytes(2), false);
    expect(await store.state()).toEqual({ kind: 'present', keyfile: bytes(2), previous: bytes(1) });
  });

  it('is never made anew where there is one, or where there were entries', async () => {
    const folder = tempFolder();
    const store = createStoreDepot(disk, folder);
    await store.writeKeyfile(bytes(1), true);
    expect((await refusalOf(store.writeKeyfile(bytes(2), true))).code).toBe('vault.exists');
    await store.append({ before: start, frames: [bytes(1)], keys: [] });
    await store.close();
    rmSync(join(folder, 'keyfile'));
    expect((await refusalOf(store.state())).code).toBe('vault.damaged');
    expect((await refusalOf(store.writeKeyfile(bytes(2), true))).code).toBe('vault.exists');
  });

  it('that is empty in both generations is damaged, not absent', async () => {
    const folder = tempFolder();
    const store = createStoreDepot(disk, folder);
    await store.writeKeyfile(bytes(1), true);
    writeFileSync(join(folder, 'keyfile'), '');
    expect((await refusalOf(store.state())).code).toBe('vault.damaged');
    expect((await refusalOf(store.writeKeyfile(bytes(2), true))).code).toBe('vault.exists');
  });

  it('after a crash at any call is the old one or the new one', async () => {
    let at = 1;
    const seen = new Set<number>();
    for (; at < 100; at += 1) {
      const folder = tempFolder();
      await createStoreDepot(disk, folder).writeKeyfile(bytes(1), true);
      const faulty = faultyDisk(disk, { at, isDeath: true, writesHalf: true });
      const isDone = await createStoreDepot(faulty.disk, folder)
        .writeKeyfile(new Uint8Array(4_000).fill(2), false)
        .then(
          () => true,
          () => false,
        );
      const state = await createStoreDepot(disk, folder).state();
      if (state.kind === 'absent') throw new Error('neither generation is there');
      expect([1, 4_000]).toContain(state.keyfile.length);
      seen.add(state.keyfile.length);
      if (isDone) break;
    }
    expect(at).toBeGreaterThan(8);
    expect([...seen].sort()).toEqual([1, 4_000]);
  });
});

describe('the practice store', () => {
  it('is thrown away whole, and can begin anew', async () => {
    const folder = tempFolder();
    const vault = createVault(disk, folder);
    await vault.store('office').writeKeyfile(bytes(1), true);
    await vault.store('practice').writeKeyfile(bytes(2), true);
    await vault.store('practice').append({ before: start, frames: [bytes(1)], keys: [] });
    await vault.discardPractice();
    expect(readdirSync(folder)).toEqual(['office']);
    expect((await refusalOf(vault.discardPractice())).code).toBe('practice.missing');
    expect(await vault.store('practice').state()).toEqual({ kind: 'absent' });
    await vault.store('practice').writeKeyfile(bytes(3), true);
    expect((await vault.store('practice').head()).head).toEqual(start);
    expect((await vault.store('office').state()).kind).toBe('present');
    await vault.close();
  });

  it('whose discarding was interrupted is cleared at the next start', async () => {
    const folder = tempFolder();
    const dying: Disk = { ...disk, removeFolder: () => Promise.reject(diskError('EIO')) };
    const vault = createVault(dying, folder);
    await vault.store('practice').writeKeyfile(bytes(2), true);
    expect((await refusalOf(vault.discardPractice())).code).toBe('mirror.write-failed');
    const next = createVault(disk, folder);
    expect(await next.store('practice').state()).toEqual({ kind: 'absent' });
    await next.clearLeftovers();
    expect(readdirSync(folder)).toEqual([]);
  });
});
