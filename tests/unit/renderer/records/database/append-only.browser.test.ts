import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openDatabase,
  type RecordsDatabase,
  type SegmentRow,
  type TailRow,
} from '../../../../../renderer/records/database/schema.ts';

const name = 'append-only-test';
const segment = (first: number, mark = 1): SegmentRow => ({
  first,
  last: first + 499,
  frames: new Uint8Array([mark]),
});
const tailRow = (n: number, mark = 1): TailRow => ({
  n,
  frame: new Uint8Array([mark]),
  hash: new Uint8Array(32),
});

let database: RecordsDatabase;

beforeEach(async () => {
  database = await openDatabase(name);
  await database.segments.bulkAdd([segment(0), segment(500)]);
  await database.tail.bulkAdd([tailRow(1000), tailRow(1001)]);
});

afterEach(async () => {
  database.close();
  await Dexie.delete(name);
});

const everything = async () => ({
  segments: await database.segments.toArray(),
  tail: await database.tail.toArray(),
});

const untouched = {
  segments: [segment(0), segment(500)],
  tail: [tailRow(1000), tailRow(1001)],
};

const attempts: Readonly<Record<string, () => PromiseLike<unknown>>> = {
  'segments.put over a row': () => database.segments.put(segment(0, 2)),
  'segments.put of a new row': () => database.segments.put(segment(1000, 2)),
  'segments.bulkPut': () => database.segments.bulkPut([segment(0, 2)]),
  'segments.update': () => database.segments.update(0, { last: 7 }),
  'segments.bulkUpdate': () => database.segments.bulkUpdate([{ key: 0, changes: { last: 7 } }]),
  'segments.upsert': () => database.segments.upsert(0, { last: 7 }),
  'segments.modify': () => database.segments.toCollection().modify({ last: 7 }),
  'segments.delete': () => database.segments.delete(0),
  'segments.bulkDelete': () => database.segments.bulkDelete([0, 500]),
  'segments.where.delete': () => database.segments.where(':id').above(0).delete(),
  'segments.clear': () => database.segments.clear(),
  'tail.put over a row': () => database.tail.put(tailRow(1000, 2)),
  'tail.put of a new row': () => database.tail.put(tailRow(1002, 2)),
  'tail.bulkPut': () => database.tail.bulkPut([tailRow(1000, 2)]),
  'tail.update': () => database.tail.update(1000, { hash: new Uint8Array(32).fill(7) }),
  'tail.modify': () => database.tail.toCollection().modify({ n: 7 }),
  'tail.delete': () => database.tail.delete(1000),
  'tail.bulkDelete': () => database.tail.bulkDelete([1000]),
  'tail.where.delete': () => database.tail.where(':id').above(1000).delete(),
  'tail.clear': () => database.tail.clear(),
};

describe('the ledger only grows', () => {
  for (const [what, attempt] of Object.entries(attempts))
    it(`refuses ${what} and keeps every row`, async () => {
      await expect(attempt()).rejects.toThrow('The ledger only grows');
      expect(await everything()).toEqual(untouched);
    });

  it('takes what is added', async () => {
    await database.segments.add(segment(1000));
    await database.tail.add(tailRow(1500));
    expect(await database.segments.count()).toBe(3);
    expect(await database.tail.count()).toBe(3);
  });

  it('refuses to add a segment over one that is there', async () => {
    await expect(database.segments.add(segment(0, 9))).rejects.toThrow();
    expect(await everything()).toEqual(untouched);
  });

  it('leaves the other tables as they are', async () => {
    await database.keys.put({ id: 'a'.repeat(32), wrapped: new Uint8Array([1]) });
    await database.keys.delete('a'.repeat(32));
    await database.checkpoints.put({ part: 'head', sealed: new Uint8Array([1]) });
    await database.checkpoints.clear();
    expect(await database.keys.count()).toBe(0);
  });
});

describe('the open tail', () => {
  it('may be cleared in the transaction that added a segment', async () => {
    await database.transaction('rw', database.segments, database.tail, async () => {
      await database.segments.add(segment(1000));
      await database.tail.clear();
      await database.tail.add(tailRow(1500));
    });
    expect(await database.tail.toArray()).toEqual([tailRow(1500)]);
    expect(await database.segments.count()).toBe(3);
  });

  it('may not be cleared before the segment was added', async () => {
    const swapped = database.transaction('rw', database.segments, database.tail, async () => {
      await database.tail.clear();
      await database.segments.add(segment(1000));
    });
    await expect(swapped).rejects.toThrow('The ledger only grows');
    expect(await everything()).toEqual(untouched);
  });

  it('may not be cleared where the segment was not taken', async () => {
    const failing = database.transaction('rw', database.segments, database.tail, async () => {
      await database.segments.add(segment(0, 9)).catch(() => undefined);
      await database.tail.clear();
    });
    await expect(failing).rejects.toThrow('The ledger only grows');
    expect(await everything()).toEqual(untouched);
  });

  it('may not be cleared by the transaction after', async () => {
    await database.transaction('rw', database.segments, database.tail, () =>
      database.segments.add(segment(1000)),
    );
    await expect(database.tail.clear()).rejects.toThrow('The ledger only grows');
    expect(await database.tail.count()).toBe(2);
  });

  it('may be cleared whole, never in part', async () => {
    const partly = database.transaction('rw', database.segments, database.tail, async () => {
      await database.segments.add(segment(1000));
      await database.tail.where(':id').above(1000).delete();
    });
    await expect(partly).rejects.toThrow('The ledger only grows');
    expect(await everything()).toEqual(untouched);
  });
});

describe('a second handle of ours on the same database', () => {
  it('is bound as the first', async () => {
    const second = await openDatabase(name);
    await expect(second.segments.clear()).rejects.toThrow('The ledger only grows');
    await expect(second.tail.delete(1000)).rejects.toThrow('The ledger only grows');
    second.close();
    expect(await everything()).toEqual(untouched);
  });
});
