import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openDatabase,
  type RecordsDatabase,
} from '../../../../../renderer/records/database/schema.ts';
import { EMPTY_HEAD, Journal } from '../../../../../renderer/records/ledger/journal.ts';
import { webPrimitives as primitives } from '../../../../../renderer/records/primitives.ts';
import type { ReadFrame } from '../../../../../shared/depot/frames.ts';
import { concat, utf8 } from '../../../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../../../shared/kernel/primitives.ts';
import { idOf } from '../../../../support/ledger/case-events.ts';

const name = 'journal-test';
const COUNT = 1_203;
let database: RecordsDatabase;
let journal: Journal;
let frames: readonly ReadFrame[];

beforeEach(async () => {
  database = await openDatabase(name);
  journal = await Journal.open(database);
  frames ??= await chainOf(COUNT);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(name);
});

/** Frames chained as the format says: SHA-256 of the hash before and the frame; nothing before is zeros. */
async function chainOf(count: number): Promise<readonly ReadFrame[]> {
  const made: ReadFrame[] = [];
  let hash: Bytes = new Uint8Array(32);
  for (let n = 0; n < count; n += 1) {
    const frame = utf8(`frame ${n}`.padEnd(10 + (n % 90), '.'));
    hash = new Uint8Array(await crypto.subtle.digest('SHA-256', concat(hash, frame)));
    made.push({ frame, hash });
  }
  return made;
}

const headAfter = (count: number) => ({
  count,
  hash: frames[count - 1]?.hash.toHex() ?? EMPTY_HEAD.hash,
});

/** Appends everything in batches of these sizes, over and over. */
async function appendIn(sizes: readonly number[]): Promise<void> {
  for (let at = 0, turn = 0; at < COUNT; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    await journal.append(frames.slice(at, at + size), []);
    at = Math.min(COUNT, at + size);
    expect(journal.head).toEqual(headAfter(at));
  }
}

const readAll = async (from: number) => Array.fromAsync(journal.read(from));

describe('the journal', () => {
  it('is empty at first', async () => {
    expect(journal.head).toEqual(EMPTY_HEAD);
    expect(await readAll(0)).toEqual([]);
    expect(await journal.frame(0)).toBeUndefined();
    expect(await journal.holds(primitives)).toBe(true);
  });

  for (const sizes of [[1_203], [500], [499, 1, 2], [37], [1, 700, 3], [501, 499]])
    it(`holds every frame whatever the batches (${sizes.join(', ')})`, async () => {
      await appendIn(sizes);
      expect(await database.segments.toCollection().primaryKeys()).toEqual([0, 500]);
      expect(await database.tail.toCollection().primaryKeys()).toEqual(
        Array.from({ length: 203 }, (_, index) => 1_000 + index),
      );
      for (const n of [0, 1, 499, 500, 999, 1_000, COUNT - 1])
        expect(await journal.frame(n)).toEqual(frames[n]?.frame);
      expect(await journal.frame(COUNT)).toBeUndefined();
      for (const from of [0, 1, 499, 500, 501, 1_000, 1_001, COUNT, COUNT + 700]) {
        const read = await readAll(from);
        expect(read).toEqual(
          frames.slice(from).map((frame, index) => ({ n: from + index, ...frame })),
        );
      }
      expect(await journal.holds(primitives)).toBe(true);
      const again = await Journal.open(database);
      expect(again.head).toEqual(headAfter(COUNT));
    });

  it('knows its head where the tail is empty', async () => {
    await journal.append(frames.slice(0, 1_000), []);
    expect(await database.tail.count()).toBe(0);
    await journal.reload();
    expect(journal.head).toEqual(headAfter(1_000));
  });

  it('keeps the wrapped keys with the frames they open, or neither', async () => {
    const key = { id: idOf('key'), wrapped: new Uint8Array([1, 2, 3]) };
    await journal.append(frames.slice(0, 3), [key]);
    expect(await database.keys.toArray()).toEqual([key]);
    const other = { id: idOf('other'), wrapped: new Uint8Array([4]) };
    const elsewhere = await Journal.open(database);
    await elsewhere.append(frames.slice(3, 5), []);
    await expect(journal.append(frames.slice(3, 4), [other])).rejects.toThrow();
    expect(await database.keys.toArray()).toEqual([key]);
    expect(await database.tail.count()).toBe(5);
    expect(journal.head).toEqual(headAfter(3));
  });
});

/** A handle on the same rows without our code: what damage, and only damage, can do. */
async function damage(change: (raw: Dexie) => PromiseLike<unknown>): Promise<void> {
  database.close();
  const raw = new Dexie(name);
  await raw.open();
  await change(raw);
  raw.close();
  database = await openDatabase(name);
}

describe('a journal with rows damaged or gone', () => {
  beforeEach(() => appendIn([400]));

  const losses: Readonly<Record<string, (raw: Dexie) => PromiseLike<unknown>>> = {
    'the first segment': (raw) => raw.table('segments').delete(0),
    'a later segment': (raw) => raw.table('segments').delete(500),
    'a row of the tail': (raw) => raw.table('tail').delete(1_050),
    'the first row of the tail': (raw) => raw.table('tail').delete(1_000),
    'all segments': (raw) => raw.table('segments').clear(),
  };
  for (const [what, lose] of Object.entries(losses))
    it(`does not open without ${what}`, async () => {
      await damage(lose);
      await expect(Journal.open(database)).rejects.toThrow('does not hold together');
    });

  it('opens shorter where only the end is gone: the mirror has it', async () => {
    await damage((raw) => raw.table('tail').clear());
    expect((await Journal.open(database)).head).toEqual(headAfter(1_000));
  });

  it('does not hold where a byte of a segment was flipped', async () => {
    await damage(async (raw) => {
      const row = await raw.table('segments').get(500);
      row.frames[5_000] ^= 1;
      await raw.table('segments').put(row);
    });
    const opened = await Journal.open(database);
    expect(opened.head).toEqual(headAfter(COUNT));
    expect(await opened.holds(primitives).catch(() => false)).toBe(false);
  });

  it('says so where a segment’s bytes are frames no more', async () => {
    await damage(async (raw) => {
      const row = await raw.table('segments').get(0);
      await raw.table('segments').put({ ...row, frames: row.frames.slice(0, 9_000) });
    });
    const opened = await Journal.open(database);
    await expect(opened.frame(3)).rejects.toThrow('does not hold together');
    await expect(Array.fromAsync(opened.read(0))).rejects.toThrow('does not hold together');
  });
});
