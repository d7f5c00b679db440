import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../../../renderer/records/database/schema.ts';
import { webPrimitives } from '../../../../../renderer/records/primitives.ts';
import { utf8 } from '../../../../../shared/kernel/bytes.ts';
import { must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';
import { StandInMain } from '../../../../support/ledger/stand-in-main.ts';

let office: Office;
let shown: string;

beforeEach(async () => {
  office = new Office();
  await office.open();
  for (const reference of ['1', '2', '3']) await office.openCase(reference, 200);
  shown = office.shown;
});
afterEach(() => office.forgetAll());

/** The rows behind our code's back. */
async function damage(change: (raw: Dexie) => PromiseLike<unknown>): Promise<void> {
  office.crash();
  const raw = new Dexie(databaseName('office'));
  await raw.open();
  await change(raw);
  raw.close();
}

const flip = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

const rebuilt = { entries: 603, cases: 3, evidence: 0 };

describe('opening a store', () => {
  it('takes a level database as it is', async () => {
    office.crash();
    const store = await office.open();
    expect(store.restored).toBeNull();
    expect(office.shown).toBe(shown);
    expect(store.journal.head).toEqual(office.main.head());
  });

  it('makes an empty database anew from the mirror, keys and all, and says so', async () => {
    office.crash();
    await Dexie.delete(databaseName('office'));
    const store = await office.open();
    expect(store.restored).toEqual(rebuilt);
    expect(office.shown).toBe(shown);
    expect(await store.journal.holds(webPrimitives)).toBe(true);
    expect((await office.openCase('4')).ok).toBe(true);
    office.crash();
    expect((await office.open()).restored).toBeNull();
  });

  it('brings a database that is behind up to the mirror', async () => {
    office.crash();
    const { frames } = office.main.stores.office;
    await Dexie.delete(databaseName('office'));
    office.main.stores.office.frames = frames.slice(0, 402);
    await office.open();
    expect(office.store.model.cases.size).toBe(2);
    await office.leave();
    office.main.stores.office.frames = frames;
    const store = await office.open();
    expect(store.journal.head).toEqual(office.main.head());
    expect(store.restored).toEqual({ entries: 201, cases: 3, evidence: 0 });
    expect(office.shown).toBe(shown);
  });

  it('stops where the database is ahead of the mirror, and touches neither', async () => {
    office.crash();
    const { frames } = office.main.stores.office;
    office.main.stores.office.frames = frames.slice(0, 500);
    await expect(office.open()).rejects.toEqual(refusal('mirror.behind-database'));
    expect(await rowCount()).toEqual([1, 103]);
    office.main.stores.office.frames = frames;
    expect((await office.open()).restored).toBeNull();
    expect(office.shown).toBe(shown);
  });

  it('stops where the mirror tells another story, and touches neither', async () => {
    office.crash();
    const ours = office.main.stores.office;
    const elsewhere = new StandInMain();
    await append(elsewhere, 700);
    office.main.stores.office = elsewhere.stores.office;
    await expect(office.open()).rejects.toEqual(refusal('mirror.behind-database'));
    expect(await rowCount()).toEqual([1, 103]);
    office.main.stores.office = ours;
    await office.open();
    expect(office.shown).toBe(shown);
  });

  const damages: Readonly<Record<string, (raw: Dexie) => PromiseLike<unknown>>> = {
    'a segment gone': (raw) => raw.table('segments').delete(0),
    'a row of the tail gone': (raw) => raw.table('tail').delete(550),
    'the last row of the tail flipped': async (raw) => {
      const row = await raw.table('tail').get(602);
      await raw.table('tail').put({ ...row, hash: flip(row.hash, 3) });
    },
    'a frame of the tail flipped': async (raw) => {
      const row = await raw.table('tail').get(560);
      await raw.table('tail').put({ ...row, frame: flip(row.frame, 40) });
    },
    'a byte of a segment flipped': async (raw) => {
      const row = await raw.table('segments').get(0);
      await raw.table('segments').put({ ...row, frames: flip(row.frames, 70_000) });
    },
    'a length in a segment flipped': async (raw) => {
      const row = await raw.table('segments').get(0);
      await raw.table('segments').put({ ...row, frames: flip(row.frames, 2) });
    },
    'every key gone': (raw) => raw.table('keys').clear(),
    'a key flipped': async (raw) => {
      const row = await raw.table('keys').toCollection().first();
      await raw.table('keys').put({ ...row, wrapped: flip(row.wrapped, 20) });
    },
    'two rows of the tail swapped': async (raw) => {
      const [a, b] = [await raw.table('tail').get(520), await raw.table('tail').get(521)];
      await raw.table('tail').bulkPut([
        { ...a, n: 521 },
        { ...b, n: 520 },
      ]);
    },
  };
  for (const [what, change] of Object.entries(damages))
    it(`mends a database with ${what} from the mirror`, async () => {
      await damage(change);
      const store = await office.open();
      expect(office.shown).toBe(shown);
      expect(store.restored).toEqual(rebuilt);
      expect(store.journal.head).toEqual(office.main.head());
    });

  const troubles: Readonly<Record<string, () => void>> = {
    'does not stream': () => {
      office.main.spoilStream = () => null;
    },
    'has a flipped byte': () => {
      office.main.spoilStream = (bytes) => new Uint8Array(flip(bytes, bytes.length - 40));
    },
    'breaks off': () => {
      office.main.spoilStream = (bytes) => bytes.slice(0, -10);
    },
  };
  for (const [what, trouble] of Object.entries(troubles))
    it(`keeps a database that is behind where the mirror ${what}`, async () => {
      office.crash();
      const { frames } = office.main.stores.office;
      office.main.stores.office.frames = [...frames];
      await append(office.main, 1);
      trouble();
      await expect(office.open()).rejects.toEqual(refusal('mirror.damaged'));
      expect(await rowCount()).toEqual([1, 103]);
      office.main.stores.office.frames = frames;
      expect((await office.open()).restored).toBeNull();
      expect(office.shown).toBe(shown);
    });

  it('keeps a damaged database where the mirror is damaged too', async () => {
    await damage((raw) => raw.table('tail').delete(550));
    office.main.spoilStream = () => null;
    await expect(office.open()).rejects.toEqual(refusal('mirror.damaged'));
    expect(await rowCount()).toEqual([1, 102]);
  });
});

const refusal = (code: 'mirror.behind-database' | 'mirror.damaged') =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) });

/** Frames that were never this office's. */
async function append(main: StandInMain, count: number): Promise<void> {
  const frames = Array.from({ length: count }, (_, n) => utf8(`not ours ${n}`));
  must(await main.ask('mirror.append', { store: 'office', before: main.head(), frames, keys: [] }));
}

async function rowCount(): Promise<readonly number[]> {
  const raw = new Dexie(databaseName('office'));
  await raw.open();
  const counts = [await raw.table('segments').count(), await raw.table('tail').count()];
  raw.close();
  return counts;
}
