import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, SCHEMA } from '../../../../../renderer/records/database/schema.ts';
import { RefusalError } from '../../../../../shared/kernel/result.ts';

const name = 'schema-test';
afterEach(() => Dexie.delete(name));

/** Everything that may stand in an index, and so in the clear: random ids, numbers and part names. */
const allowed = {
  checkpoints: ['part'],
  chunks: ['[object+n]'],
  drafts: ['name'],
  keys: ['id'],
  meta: ['name'],
  objects: ['id'],
  segments: ['first'],
  tail: ['n'],
};

describe('the database', () => {
  it('indexes nothing but the keys of its rows', async () => {
    const database = await openDatabase(name);
    const indexed = Object.fromEntries(
      database.tables.map(({ name: table, schema }) => [
        table,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
      ]),
    );
    const raw = database.backendDB();
    const stores = [...raw.objectStoreNames];
    const inBrowser = stores.flatMap((store) => [
      ...raw.transaction(store).objectStore(store).indexNames,
    ]);
    database.close();
    expect(indexed).toEqual(allowed);
    expect(stores).toEqual(Object.keys(allowed));
    expect(inBrowser).toEqual([]);
  });

  it('writes strictly', async () => {
    const database = await openDatabase(name);
    let durability = '';
    await database.transaction('rw', database.tail, (transaction) => {
      durability = transaction.idbtrans.durability;
    });
    database.close();
    expect(durability).toBe('strict');
  });

  it('opens again what it made', async () => {
    (await openDatabase(name)).close();
    const database = await openDatabase(name);
    expect(await database.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
    database.close();
  });

  it('refuses one that a newer Redress wrote, and leaves it as it was', async () => {
    const future = new Dexie(name);
    future.version(SCHEMA + 1).stores({ segments: 'first', meta: 'name', later: 'id' });
    await future.open();
    await future.table('meta').put({ name: 'schema', value: SCHEMA + 1 });
    await future.table('later').put({ id: 'a' });
    const { version } = future.backendDB();
    future.close();
    await expect(openDatabase(name)).rejects.toEqual(new RefusalError({ code: 'database.newer' }));
    await future.open();
    expect(future.backendDB().version).toBe(version);
    expect(await future.table('later').toArray()).toEqual([{ id: 'a' }]);
    expect(await future.table('meta').toArray()).toEqual([{ name: 'schema', value: SCHEMA + 1 }]);
    future.close();
  });
});
