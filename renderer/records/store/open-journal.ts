import { Dexie } from 'dexie';
import type { Head, StoreName } from '../../../shared/contracts/index.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { databaseName, openDatabase, type RecordsDatabase } from '../database/schema.ts';
import { Journal, JournalDamaged, sameHead } from '../ledger/journal.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import { catchUp, checkMirror } from './catch-up.ts';
import type { Surroundings } from './store.ts';

export type OpenedJournal = {
  readonly database: RecordsDatabase;
  readonly journal: Journal;
  /** Frames the database did not have and the mirror had. */
  readonly missing: number;
};

type Place = { readonly store: StoreName; readonly mirror: Head; readonly around: Surroundings };

/** Opens the database and brings it level with the mirror; one that does not read is made anew from it. */
export async function openJournal(place: Place): Promise<OpenedJournal> {
  return openLevel(place).catch((error: unknown) => {
    if (error instanceof RefusalError && error.refusal.code !== 'mirror.damaged') throw error;
    return rebuild(place);
  });
}

/**
 * Makes the database anew from the mirror. Neither is ever thrown away for the other on a guess: refuses
 * 'mirror.damaged' where the mirror does not hold from end to end, and 'mirror.behind-database' where the
 * database holds by itself and says something else.
 */
export async function rebuild(place: Place): Promise<OpenedJournal> {
  const { store, around } = place;
  const held = await ownHead(store);
  const { askMain } = around;
  const hash = await checkMirror({ primitives, askMain, store }, held?.count ?? 0);
  if (held !== null && held.hash !== hash)
    throw new RefusalError({ code: 'mirror.behind-database' });
  await Dexie.delete(databaseName(store));
  return openLevel(place);
}

/** What of a failure to read the records the mirror may mend. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof JournalDamaged ||
  (error instanceof RefusalError &&
    (error.refusal.code === 'ledger.altered' || error.refusal.code === 'ledger.gap'));

async function openLevel({ store, mirror, around }: Place): Promise<OpenedJournal> {
  const database = await openDatabase(databaseName(store));
  try {
    const journal = await Journal.open(database);
    if (journal.head.count > mirror.count)
      throw new RefusalError({ code: 'mirror.behind-database' });
    const progress = (done: number, total: number) =>
      around.notify({ kind: 'progress', task: 'rebuild', done, total, name: '' });
    const { askMain } = around;
    const missing = sameHead(journal.head, mirror)
      ? 0
      : await catchUp({ primitives, askMain, store, journal, progress });
    return { database, journal, missing };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The head of a database whose chain holds from its first frame; null where it does not. */
async function ownHead(store: StoreName): Promise<Head | null> {
  let database: RecordsDatabase | null = null;
  try {
    database = await openDatabase(databaseName(store));
    const journal = await Journal.open(database);
    return (await journal.holds(primitives)) ? journal.head : null;
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
