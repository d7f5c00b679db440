import { Dexie } from 'dexie';
import type { Head, StoreName } from '../../../shared/contracts/index.ts';
import type { Clock } from '../../../shared/kernel/clock.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { RecordsNotice } from '../api.ts';
import { databaseName, openDatabase, type RecordsDatabase } from '../database/schema.ts';
import { FrameSeal } from '../ledger/frames.ts';
import { Journal } from '../ledger/journal.ts';
import { Writer } from '../ledger/writer.ts';
import { Checkpoint } from '../model/checkpoint.ts';
import { Lists } from '../model/lists.ts';
import { Model, type Placed } from '../model/model.ts';
import { Rows } from '../model/rows.ts';
import { Schedule } from '../model/schedule.ts';
import type { AskMain } from '../port.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import type { Identity } from '../vault/keyfile.ts';
import { Keyring } from '../vault/keyring.ts';
import { catchUp, sameHead } from './catch-up.ts';
import { loadModel } from './load-model.ts';

/** What the worker was given to work with. */
export type Surroundings = {
  readonly askMain: AskMain;
  readonly clock: Clock;
  readonly notify: (notice: RecordsNotice) => void;
};

export type Restored = {
  readonly entries: number;
  readonly cases: number;
  readonly evidence: number;
};

/** One opened store: the office's or the practice one. */
export type Store = {
  readonly name: StoreName;
  readonly identity: Identity;
  readonly database: RecordsDatabase;
  readonly journal: Journal;
  readonly keyring: Keyring;
  readonly seal: FrameSeal;
  readonly model: Model;
  readonly rows: Rows;
  readonly lists: Lists;
  readonly writer: Writer;
  readonly checkpoint: Checkpoint;
  readonly schedule: Schedule;
  readonly draftKey: Bytes;
  /** Every case is in the model (lists may be asked before). */
  readonly whenWhole: Promise<void>;
  readonly restored: Restored | null;
  readonly tornBytes: number;
};

/**
 * Opens a store: holds the database against the mirror, catches up or rebuilds, loads the checkpoint
 * and folds what came after. The mirror decides; a database ahead of it stops everything
 * ('mirror.behind-database').
 */
export async function openStore(
  name: StoreName,
  vaultKey: Bytes,
  identity: Identity,
  around: Surroundings,
): Promise<Store> {
  const derive = (purpose: string) => primitives.derive(vaultKey, purpose);
  const head = await mirrorHead(name, around.askMain);
  const opened = await openJournal(name, head.head, around);
  const { database, journal } = opened;
  const keyring = new Keyring(primitives, await derive('wrap'), await database.keys.toArray());
  const seal = new FrameSeal(primitives, await derive('frame'), keyring);
  const model = new Model();
  const rows = new Rows(around.clock.today());
  const checkpoint = new Checkpoint(database, primitives, await derive('checkpoint'));
  const today = around.clock.today();
  const { whenWhole } = await loadModel({ journal, seal, model, rows, checkpoint, today });
  const schedule = new Schedule(primitives, await derive('reminder'));
  const signingSeed = Uint8Array.fromBase64(identity.signingSeed);
  const writer = new Writer({
    primitives,
    store: name,
    askMain: around.askMain,
    journal,
    model,
    keyring,
    seal,
    identity,
    signingSeed,
    clock: around.clock,
    wrote: (placed) =>
      takeIn({ model, rows, checkpoint, journal, seal, notify: around.notify }, placed),
    recover: () => reopen({ name, database, journal, around }),
  });
  if (opened.missing > 0) await whenWhole;
  return {
    name,
    identity,
    database,
    journal,
    keyring,
    seal,
    model,
    rows,
    lists: new Lists(rows),
    writer,
    checkpoint,
    schedule,
    draftKey: await derive('draft'),
    whenWhole,
    restored: opened.missing > 0 ? restoredFrom(model, opened.missing) : null,
    tornBytes: head.tornBytes,
  };
}

async function mirrorHead(
  store: StoreName,
  askMain: AskMain,
): Promise<{ head: Head; tornBytes: number }> {
  const answer = await askMain('mirror.head', { store });
  if (!answer.ok) throw new RefusalError(answer.error);
  return answer.value;
}

type OpenedJournal = {
  readonly database: RecordsDatabase;
  readonly journal: Journal;
  readonly missing: number;
};

async function openJournal(
  name: StoreName,
  mirror: Head,
  around: Surroundings,
): Promise<OpenedJournal> {
  const progress = (done: number, total: number) =>
    around.notify({ kind: 'progress', task: 'rebuild', done, total, name: '' });
  const open = async (): Promise<OpenedJournal> => {
    const database = await openDatabase(databaseName(name));
    const journal = await Journal.open(database);
    if (journal.head.count > mirror.count) {
      database.close();
      throw new RefusalError({ code: 'mirror.behind-database' });
    }
    const { askMain } = around;
    const isLevel = sameHead(journal.head, mirror);
    const missing = isLevel
      ? 0
      : await catchUp({ primitives, askMain, store: name, journal, progress });
    return { database, journal, missing };
  };
  return open().catch(async (error: unknown) => {
    if (error instanceof RefusalError && error.refusal.code !== 'mirror.damaged') throw error;
    // The database does not read, or does not fit the mirror's chain: it is made anew from the mirror.
    await Dexie.delete(databaseName(name));
    return open();
  });
}

type TakeIn = Pick<Store, 'model' | 'rows' | 'checkpoint' | 'journal' | 'seal'> &
  Pick<Surroundings, 'notify'>;

/** Folds what was just written. Own entries fold on; foreign ones refold their case. */
async function takeIn(
  { model, rows, checkpoint, journal, seal, notify }: TakeIn,
  placed: readonly Placed[],
): Promise<void> {
  const touched = new Set(placed.map(({ header }) => header.subject));
  const foldedOn = placed.every(({ header }) => model.isNext(header));
  if (foldedOn) for (const one of placed) model.apply(one);
  else await refoldAll({ model, journal, seal }, placed, touched);
  const caseIds = [...touched].filter((subject) => model.cases.has(subject));
  rows.update(model, caseIds);
  checkpoint.changed(caseIds);
  notify({ kind: 'changed', revision: rows.revision, caseIds });
}

async function refoldAll(
  { model, journal, seal }: Pick<Store, 'model' | 'journal' | 'seal'>,
  placed: readonly Placed[],
  touched: ReadonlySet<string>,
): Promise<void> {
  for (const one of placed)
    if (isAboutCase(one)) model.note(one);
    else model.apply(one);
  for (const subject of touched) {
    const mine = placed.filter((one) => one.header.subject === subject && isAboutCase(one));
    if (mine.length === 0) continue;
    const numbers = model.framesOf(subject).filter((n) => mine.every((one) => one.n !== n));
    const before: Placed[] = [];
    for (const n of numbers) {
      const frame = await journal.frame(n);
      if (frame !== undefined) before.push(await seal.open(n, frame));
    }
    model.refold(subject, [...before, ...mine]);
  }
}

const isAboutCase = ({ header }: Placed): boolean =>
  !header.kind.startsWith('member.') &&
  !header.kind.startsWith('device.') &&
  !header.kind.startsWith('office.');

async function reopen(parts: {
  readonly name: StoreName;
  readonly database: RecordsDatabase;
  readonly journal: Journal;
  readonly around: Surroundings;
}): Promise<void> {
  const { database, journal, around, name } = parts;
  database.close();
  await database.open();
  await journal.reload();
  const progress = () => undefined;
  await catchUp({ primitives, askMain: around.askMain, store: name, journal, progress });
}

function restoredFrom(model: Model, entries: number): Restored {
  const evidence = [...model.cases.values()].reduce(
    (sum, { state }) => sum + state.evidence.length,
    0,
  );
  return { entries, cases: model.cases.size, evidence };
}
