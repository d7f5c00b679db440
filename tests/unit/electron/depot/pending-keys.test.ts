import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createStoreDepot, type StoreDepot } from '../../../../electron/depot/store-depot.ts';
import type { Head } from '../../../../shared/contracts/vault.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import { tempFolder } from '../support/temp-folder.ts';

const disk = createDisk();
const start: Head = { count: 0, hash: '00'.repeat(32) };
const id = (digit: string): string => digit.repeat(32);
const key = (digit: string) => ({ id: id(digit), wrapped: new Uint8Array([1, 2, 3]) });
const frame = (value: number) => new Uint8Array([value]);

async function opened<T>(folder: string, work: (store: StoreDepot) => Promise<T>): Promise<T> {
  const store = createStoreDepot(disk, folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Whether a process dies that is to die at its call number `at`, while it appends an entry with a key. */
async function dying(folder: string, at: number, before: Head): Promise<boolean> {
  const { disk: failing } = faultyDisk(disk, { at, error: diskError('EIO'), isDeath: true });
  const store = createStoreDepot(failing, folder);
  try {
    await store.append({ before, frames: [frame(2)], keys: [key('b')] });
    return false;
  } catch {
    return true;
  } finally {
    await store.close();
  }
}

const isKept = (folder: string): boolean => existsSync(join(folder, 'keys', 'bb.json'));

const seeded = (folder: string): Promise<Head> =>
  opened(folder, (store) => store.append({ before: start, frames: [frame(1)], keys: [key('a')] }));

describe('a key whose entry never came', () => {
  it('counts as none, at whatever call the process died', async () => {
    const seen = { leftover: 0, whole: 0 };
    for (let at = 1; at < 200; at += 1) {
      const folder = tempFolder();
      const before = await seeded(folder);
      if (!(await dying(folder, at, before))) break;
      await opened(folder, async (store) => {
        const isWhole = (await store.head()).head.count === 2;
        expect(await store.keys.has(id('b')), `call ${at}`).toBe(isWhole);
        expect(await store.keys.has(id('a'))).toBe(true);
        if (isWhole) seen.whole += 1;
        else if (isKept(folder)) seen.leftover += 1;
      });
    }
    expect(seen.leftover).toBeGreaterThan(0);
    expect(seen.whole).toBeGreaterThan(0);
  });

  it('still counts as none after later entries, until its own comes after all', async () => {
    const folder = tempFolder();
    const before = await seeded(folder);
    const at = await callThatLeavesTheKey();
    await dying(folder, at, before);
    const later = await opened(folder, (store) =>
      store.append({ before, frames: [frame(3)], keys: [key('c')] }),
    );
    await opened(folder, async (store) => {
      expect(await store.keys.has(id('b'))).toBe(false);
      expect(await store.keys.has(id('c'))).toBe(true);
      await store.append({ before: later, frames: [frame(2)], keys: [key('b')] });
      expect(await store.keys.has(id('b'))).toBe(true);
    });
    expect(await opened(folder, (store) => store.keys.has(id('b')))).toBe(true);
  });
});

it('a key whose entry came is kept where an older ledger is put back', async () => {
  const [folder, aside] = [tempFolder(), tempFolder()];
  const before = await seeded(folder);
  const ledger = join(folder, 'ledger');
  cpSync(ledger, aside, { recursive: true });
  await opened(folder, (store) => store.append({ before, frames: [frame(2)], keys: [key('b')] }));
  rmSync(ledger, { recursive: true });
  cpSync(aside, ledger, { recursive: true });
  expect(await opened(folder, (store) => store.keys.has(id('b')))).toBe(true);
});

/** The first call at which dying leaves the key kept and its entry not. */
async function callThatLeavesTheKey(): Promise<number> {
  for (let at = 1; ; at += 1) {
    const folder = tempFolder();
    const before = await seeded(folder);
    if (!(await dying(folder, at, before))) throw new Error('no such call');
    const isThere = await opened(folder, async (store) => {
      return (await store.head()).head.count === 1 && isKept(folder);
    });
    if (isThere) return at;
  }
}
