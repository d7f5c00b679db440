import { Dexie } from 'dexie';
import type { RecordsNotice } from '../../../renderer/records/api.ts';
import { databaseName } from '../../../renderer/records/database/schema.ts';
import { writeProposal } from '../../../renderer/records/desk/writing.ts';
import { webPrimitives as primitives } from '../../../renderer/records/primitives.ts';
import { openStore, type Store } from '../../../renderer/records/store/store.ts';
import type { Identity } from '../../../renderer/records/vault/keyfile.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { deviceIdOf } from '../../../shared/ledger/seal.ts';
import { caseDetails, idOf, newRecommendation, typed } from './case-events.ts';
import { keyOf } from './device.ts';
import { StandInMain } from './stand-in-main.ts';

export const today = '2026-04-10';
export const vaultKey = keyOf(77);

/** An office's store over a stand-in main: real database, real chain, real seals. */
export class Office {
  readonly main = new StandInMain();
  readonly notices: RecordsNotice[] = [];
  today = today;
  #store: Store | null = null;

  get store(): Store {
    if (this.#store === null) throw new Error('the office is not open');
    return this.#store;
  }

  async open(): Promise<Store> {
    this.main.serve();
    const around = {
      askMain: this.main.ask,
      clock: { now: () => `${this.today}T09:00:00.000Z`, today: () => this.today },
      notify: (notice: RecordsNotice) => this.notices.push(notice),
    };
    this.#store = await openStore('office', vaultKey, await identity(), around);
    // A crash may come while the cases are still being read.
    this.#store.whenWhole.catch(() => undefined);
    return this.#store;
  }

  /** Closes as the desk does: checkpoint saved, database closed. */
  async leave(): Promise<void> {
    const { writer, whenWhole, checkpoint, model, rows, journal } = this.store;
    await writer.settled();
    await whenWhole;
    await checkpoint.save(model, rows, journal.head);
    this.crash();
  }

  /** Closes as a crash does. */
  crash(): void {
    this.#store?.database.close();
    this.#store = null;
  }

  async forgetAll(): Promise<void> {
    this.crash();
    this.main.release();
    await Dexie.delete(databaseName('office'));
  }

  /** Opens a case with as many recommendations, through the decider. */
  openCase(reference: string, recommendations = 2) {
    return writeProposal(this.store, this.today, (proposal) =>
      Promise.resolve(
        proposal.decide({
          kind: 'openCase',
          details: caseDetails({ reference }),
          recommendations: Array.from({ length: recommendations }, (_, index) =>
            newRecommendation({ number: `${index + 1}` }),
          ),
          origin: typed,
        }),
      ),
    );
  }

  correctTitle(caseId: string, title: string) {
    return writeProposal(this.store, this.today, (proposal) =>
      Promise.resolve(proposal.decide({ kind: 'correctCase', caseId, set: { title } })),
    );
  }

  /** What the read model says, as one text. */
  get shown(): string {
    const { cases, members, bodies, chains, office, desk, latest } = this.store.model;
    return canonical({
      cases: [...cases].sort(([a], [b]) => (a < b ? -1 : 1)),
      members: [...members],
      bodies: [...bodies],
      chains: [...chains],
      office,
      desk,
      latest,
    });
  }
}

async function identity(): Promise<Identity> {
  const seed = keyOf(78);
  return {
    memberId: idOf('member'),
    device: await deviceIdOf(primitives, await primitives.publicKeyOf(seed)),
    epoch: 1,
    officeId: idOf('office'),
    signingSeed: seed.toBase64(),
    ageIdentity: utf8('none').toHex(),
    ageRecipient: 'none',
  };
}
