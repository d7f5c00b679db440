import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoreName } from '../../../shared/contracts/index.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { appendOnly } from './append-only.ts';

/** Our own number; a database with a higher one was written by a newer Redress and is not touched. */
export const SCHEMA = 1;

/** Up to 500 frames of the journal: numbers first to last, bytes as in the mirror's stream. */
export type SegmentRow = { readonly first: number; readonly last: number; readonly frames: Bytes };
/** One frame of the open tail with the chain hash after it. */
export type TailRow = { readonly n: number; readonly frame: Bytes; readonly hash: Bytes };
export type KeyRow = { readonly id: string; readonly wrapped: Bytes };
export type ObjectRow = { readonly id: string; readonly chunks: number; readonly size: number };
export type ChunkRow = { readonly object: string; readonly n: number; readonly bytes: Bytes };
export type CheckpointRow = { readonly part: string; readonly sealed: Bytes };
export type DraftRow = { readonly name: string; readonly sealed: Bytes };
export type MetaRow = { readonly name: 'schema'; readonly value: number };

/**
 * One store's database. In the clear: random ids, frame numbers, sizes, part names. Everything else
 * is sealed before it comes here; no index but primary keys.
 */
export class RecordsDatabase extends Dexie {
  declare readonly segments: EntityTable<SegmentRow, 'first'>;
  declare readonly tail: EntityTable<TailRow, 'n'>;
  declare readonly keys: EntityTable<KeyRow, 'id'>;
  declare readonly objects: EntityTable<ObjectRow, 'id'>;
  declare readonly chunks: Table<ChunkRow, [string, number]>;
  declare readonly checkpoints: EntityTable<CheckpointRow, 'part'>;
  declare readonly drafts: EntityTable<DraftRow, 'name'>;
  declare readonly meta: EntityTable<MetaRow, 'name'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      segments: 'first',
      tail: 'n',
      keys: 'id',
      objects: 'id',
      chunks: '[object+n]',
      checkpoints: 'part',
      drafts: 'name',
      meta: 'name',
    });
    this.use(appendOnly);
  }
}

export const databaseName = (store: StoreName): string => `redress-${store}`;

/**
 * Opens a store's database; refuses one written by a newer Redress ('database.newer'), before Dexie
 * could add to it the tables it misses there.
 */
export async function openDatabase(name: string): Promise<RecordsDatabase> {
  const installed = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  if (Math.floor(installed / DEXIE_STEP) > SCHEMA)
    throw new RefusalError({ code: 'database.newer' });
  const database = new RecordsDatabase(name);
  await database.open();
  const schema = await database.meta.get('schema');
  if (schema !== undefined && schema.value > SCHEMA) {
    database.close();
    throw new RefusalError({ code: 'database.newer' });
  }
  if (schema === undefined) await database.meta.put({ name: 'schema', value: SCHEMA });
  return database;
}

/** Dexie counts its versions in tens: version 1 is 10 to the browser. */
const DEXIE_STEP = 10;
