import type { StoreName } from '../../../shared/contracts/index.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import { workedBy } from '../../../shared/domain/office/procedures.ts';
import { ok, RefusalError, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { OfficeStatus } from '../api.ts';
import { openStore, type Store, type Surroundings } from '../store/store.ts';
import type { DerivedKeys } from '../vault/key-derivation.ts';
import { findVault, type OpenVault } from '../vault/vault.ts';
import { UndoLog } from './undo-log.ts';

/** Before an office says what it works by. */
const unsettled = { procedure: { id: 'general', version: '1' }, own: [] } as const;

/**
 * The records worker's state: the office's vault once it is open, and the store being worked in.
 * Every part of the API works on the desk it is given.
 */
export class Desk {
  readonly around: Surroundings;
  readonly derived: DerivedKeys;
  /** Prepared at first run, shown on paper, forgotten once the office is made. */
  recoveryKey: string | null = null;
  /** Resolves when the leftovers of an earlier run were swept from the open store. */
  swept: Promise<void> = Promise.resolve();
  /** Evidence objects the ledger names that the mirror no longer holds. */
  missingEvidence = 0;
  /** What was done since the store was opened. */
  readonly acts = new UndoLog();
  #office: OpenVault | null = null;
  #store: Store | null = null;
  #hasPractice = false;

  constructor(around: Surroundings, derived: DerivedKeys) {
    this.around = around;
    this.derived = derived;
  }

  /** The open store; throws 'vault.locked' where none is. */
  get store(): Store {
    if (this.#store === null) throw new RefusalError({ code: 'vault.locked' });
    return this.#store;
  }

  get office(): OpenVault {
    if (this.#office === null) throw new RefusalError({ code: 'vault.locked' });
    return this.#office;
  }

  get isOpen(): boolean {
    return this.#store !== null;
  }

  /** Moves to a store, closing the one that was open. */
  async moveTo(name: StoreName, vault: OpenVault): Promise<Store> {
    await this.leave();
    if (name === 'office') this.#office = vault;
    const store = await openStore(name, vault.vaultKey, vault.identity, this.around);
    this.#store = store;
    return store;
  }

  /** Saves the checkpoint and closes the open store. */
  async leave(): Promise<void> {
    const store = this.#store;
    if (store === null) return;
    this.#store = null;
    this.acts.forget();
    store.search.stop();
    await this.swept;
    await store.writer.settled();
    // The checkpoint only saves time: where it cannot be written, leaving must still succeed.
    await store.whenWhole
      .then(() => store.checkpoint.save(store.model, store.rows, store.journal.head))
      .catch(() => store.checkpoint.discard())
      .catch(() => undefined);
    store.database.close();
  }

  async status(): Promise<Result<OfficeStatus>> {
    const { askMain } = this.around;
    const practice = await findVault('practice', askMain);
    this.#hasPractice = practice.ok && practice.value.kind === 'present';
    if (this.#store !== null) return ok(this.#openStatus(this.#store));
    const office = await findVault('office', askMain);
    if (!office.ok) return office;
    if (office.value.kind === 'absent') return ok({ kind: 'first-run' });
    if (office.value.kind === 'present')
      return ok({ kind: 'locked', hasPractice: this.#hasPractice });
    return office.value.code === 'vault.newer' ? refuse('vault.newer') : ok({ kind: 'damaged' });
  }

  #openStatus(store: Store): OfficeStatus {
    const { identity, model } = store;
    const member = model.members.get(identity.memberId);
    return {
      kind: 'open',
      store: store.name,
      hasPractice: this.#hasPractice,
      member: {
        memberId: identity.memberId,
        name: member?.name ?? '',
        roles: rolesOf(member),
      },
      procedure: workedBy(model.office ?? unsettled, this.around.clock.today()),
      device: identity.device,
      recipient: identity.ageRecipient,
      restored: store.restored,
      missingEvidence: this.missingEvidence,
      tornBytes: store.tornBytes,
    };
  }
}
