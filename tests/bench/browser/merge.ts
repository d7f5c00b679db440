import { Dexie } from 'dexie';
import { judge } from '../../../renderer/records/desk/bundle-judge.ts';
import type { AskMain } from '../../../renderer/records/port.ts';
import { webPrimitives as primitives } from '../../../renderer/records/primitives.ts';
import { newId } from '../../../renderer/records/random.ts';
import { openStore, type Store } from '../../../renderer/records/store/store.ts';
import type { Identity } from '../../../renderer/records/vault/keyfile.ts';
import { sideBySide, timed } from '../measure.ts';
import type { Pair } from './asked.ts';
import { type Foreign, foreignEntries } from './foreign.ts';

/** A main process whose mirror takes everything at once: the disk is not what is measured here. */
const askMain = (async (channel: string) => {
  const head = { count: 0, hash: '0'.repeat(64) };
  if (channel === 'mirror.head') return { ok: true, value: { head, tornBytes: 0 } };
  return { ok: true, value: {} };
  // Of the channels a store asks here, each gets its own answer.
}) as unknown as AskMain;

async function emptyStore(): Promise<Store> {
  await Dexie.delete('redress-office');
  const identity: Identity = {
    memberId: newId(),
    device: newId(),
    epoch: 1,
    officeId: newId(),
    signingSeed: primitives.randomBytes(32).toBase64(),
    ageIdentity: '',
    ageRecipient: '',
  };
  const clock = { now: () => '2026-11-22T09:00:00.000Z', today: () => '2026-11-22' };
  const around = { askMain, clock, notify: () => undefined };
  return openStore('office', primitives.randomBytes(32), identity, around);
}

/** Merging a colleague's entries, verified, against verifying the same signatures in a bare loop. */
export async function measureMerge(count: number, rounds: number): Promise<readonly Pair[]> {
  const foreign = await foreignEntries(count);
  const bare = await bareLoop(foreign);
  const took = await sideBySide(
    {
      judged: async () => {
        const store = await emptyStore();
        const ms = await timed(() => judged(store, foreign));
        store.database.close();
        return ms;
      },
      merged: async () => {
        const store = await emptyStore();
        const ms = await timed(() => merged(store, foreign));
        if (store.model.cases.size === 0) throw new Error('nothing was merged');
        store.database.close();
        return ms;
      },
      theirs: () => timed(bare),
    },
    { rounds },
  );
  const theirs = took.theirs;
  return [
    { name: 'verified, and worked out what it would change', ours: took.judged, theirs },
    { name: 'verified, sealed, kept in the database and folded', ours: took.merged, theirs },
  ];
}

async function judged(store: Store, foreign: Foreign) {
  const found = await judge(store, foreign);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  if (found.value.fresh.length !== foreign.entries.length) throw new Error('not all are new');
  return found.value;
}

async function merged(store: Store, foreign: Foreign): Promise<void> {
  const written = await store.writer.write(async () => {
    const { fresh } = await judged(store, foreign);
    const keys = await Promise.all(
      Array.from(foreign.keys, ([id, key]) => store.keyring.wrap(id, key)),
    );
    return { ok: true, value: { drafts: [], foreign: fresh, keys } };
  });
  if (!written.ok) throw new Error(written.error.code);
}

/** The signatures alone, with the key and the hashes at hand. */
async function bareLoop({ entries, publicKey }: Foreign): Promise<() => Promise<void>> {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  const signed = await Promise.all(
    entries.map(async ({ headerBytes, signature }) => ({
      signature,
      hash: await primitives.hash(headerBytes),
    })),
  );
  return async () => {
    for (const { signature, hash } of signed)
      if (!(await crypto.subtle.verify('Ed25519', key, signature, hash)))
        throw new Error('a signature does not hold');
  };
}
