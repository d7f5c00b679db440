import type { Head, StoreName } from '../../../shared/contracts/index.ts';
import type { Clock } from '../../../shared/kernel/clock.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { RecordsNotice } from '../api.ts';
import type { RecordsDatabase } from '../database/schema.ts';
import { FrameSeal } from '../ledger/frames.ts';
import type { Journal } from '../ledger/journal.ts';
import { Writer } from '../ledger/writer.ts';
import { Checkpoint } from '../model/checkpoint.ts';
import { foldIn, refoldSubjects } from '../model/fold-in.ts';
import { Lists } from '../model/lists.ts';
import { Model, type Placed } from '../model/model.ts';
import { People } from '../model/people.ts';
import { Rows } from '../model/rows.ts';
import { Schedule } from '../model/schedule.ts';
import type { AskMain } from '../port.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import { RecordsSearch } from '../search/records-search.ts';
import type { Identity } from '../vault/keyfile.ts';
import { Keyring } from '../vault/keyring.ts';
import { catchUp } from './catch-up.ts';
import { loadModel, reader } from './load-model.ts';
import { isUnreadable, type OpenedJournal, openJournal, rebuild } from './open-journal.ts';

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
  readonly people: People;
  readonly search: RecordsSearch;
  readonly writer: Writer;
  readonly checkpoint: Checkpoint;
  readonly schedule: Schedule;
  readonly draftKey: Bytes;
  /** The subject of the person's own desk: the same for a vault for ever, and known to it alone. */
  readonly deskId: string;
  /** Every case is in the model (lists may be asked before). */
  readonly whenWhole: Promise<void>;
  readonly restored: Restored | null;
  readonly tornBytes: number;
};

/**
 * Opens a store: holds the database against the mirror, catches up or rebuilds, loads the checkpoint
 * and folds what came after. The mirror decides; a database ahead of it stops everything
 * ('mirror.behind-database'). Records that do not read are made anew from the mirror, once.
 */
export async function openStore(
  name: StoreName,
  vaultKey: Bytes,
  identity: Identity,
  around: Surroundings,
): Promise<Store> {
  const { head, tornBytes } = await mirrorHead(name, around.askMain);
  const place = { store: name, mirror: head, around };
  const fill = (opened: OpenedJournal): Promise<Store> =>
    fillStore({ name, vaultKey, identity, around, opened, tornBytes });
  const opened = await openJournal(place);
  return fill(opened).catch(async (error: unknown) => {
    opened.database.close();
    if (!isUnreadable(error)) throw error;
    return fill(await rebuild(place));
  });
}

const ID_BYTES = 16;

async function fillStore({
  name,
  vaultKey,
  identity,
  around,
  opened,
  tornBytes,
}: Pick<Store, 'name' | 'identity' | 'tornBytes'> & {
  readonly vaultKey: Bytes;
  readonly around: Surroundings;
  readonly opened: OpenedJournal;
}): Promise<Store> {
  const derive = (purpose: string) => primitives.derive(vaultKey, purpose);
  const { database, journal } = opened;
  const keyring = new Keyring(primitives, await derive('wrap'), await database.keys.toArray());
  const seal = new FrameSeal(primitives, await derive('frame'), keyring);
  const model = new Model();
  const rows = new Rows(around.clock.today());
  const checkpoint = new Checkpoint(database, primitives, await derive('checkpoint'));
  const today = around.clock.today();
  const { whenWhole } = await loadModel({ journal, seal, model, rows, checkpoint, today });
  const search = new RecordsSearch({ model, rows });
  const schedule = new Schedule(primitives, await derive('reminder'));
  const deskId = (await derive('desk')).slice(0, ID_BYTES).toHex();
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
      takeIn(
        { model, rows, search, checkpoint, journal, seal, deskId, notify: around.notify },
        placed,
      ),
    recover: () => reopen({ name, database, journal, around }),
  });
  if (opened.missing > 0) await whenWhole;
  void whenWhole.then(
    () => search.fill(breathe),
    () => undefined,
  );
  return {
    name,
    identity,
    database,
    journal,
    keyring,
    seal,
    model,
    rows,
    lists: new Lists(rows, {
      me: identity.memberId,
      nameOf: (memberId) => model.members.get(memberId)?.name ?? '',
      desk: () => model.desk,
    }),
    people: new People(model, rows),
    search,
    writer,
    checkpoint,
    schedule,
    draftKey: await derive('draft'),
    deskId,
    whenWhole,
    restored: opened.missing > 0 ? restoredFrom(model, opened.missing) : null,
    tornBytes,
  };
}

/** Whatever was asked meanwhile is answered first. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function mirrorHead(
  store: StoreName,
  askMain: AskMain,
): Promise<{ head: Head; tornBytes: number }> {
  const answer = await askMain('mirror.head', { store });
  if (!answer.ok) throw new RefusalError(answer.error);
  return answer.value;
}

type TakeIn = Pick<
  Store,
  'model' | 'rows' | 'search' | 'checkpoint' | 'journal' | 'seal' | 'deskId'
> &
  Pick<Surroundings, 'notify'>;

/** Folds what was just written; a subject whose entries came late is folded afresh. */
async function takeIn(
  { model, rows, search, checkpoint, journal, seal, deskId, notify }: TakeIn,
  placed: readonly Placed[],
): Promise<void> {
  const late = new Set<string>();
  for (const one of placed) {
    const subject = foldIn(model, one);
    if (subject !== null) late.add(subject);
  }
  await refoldSubjects(model, late, reader(journal, seal));
  const touched = new Set(placed.map(({ header }) => header.subject));
  touched.delete(deskId);
  // One's own desk changes no row.
  if (touched.size === 0) {
    notify({ kind: 'changed', revision: rows.revision, caseIds: [] });
    return;
  }
  const caseIds = [...touched].filter((subject) => model.cases.has(subject));
  rows.update(model, caseIds);
  checkpoint.changed(caseIds);
  search.changed('case', caseIds);
  // A calendar, a procedure or a role that changed concerns every case.
  const isOfCases = caseIds.length === touched.size;
  notify({ kind: 'changed', revision: rows.revision, caseIds: isOfCases ? caseIds : 'all' });
}

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
