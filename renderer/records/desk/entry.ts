import { Dexie } from 'dexie';
import { type Role, rolesOf } from '../../../shared/domain/member/events.ts';
import { type ProcedureRef, procedureInForce } from '../../../shared/domain/procedure/own.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { FirstRun, OfficeStatus, RecordsApi } from '../api.ts';
import { databaseName } from '../database/schema.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import type { Store } from '../store/store.ts';
import type { Keyfile } from '../vault/keyfile.ts';
import { newRecoveryKey, readRecoveryKey } from '../vault/recovery-key.ts';
import {
  createOfficeVault,
  createPracticeVault,
  findVault,
  type OpenVault,
  openPracticeVault,
  openWithPassphrase,
  openWithRecoveryKey,
} from '../vault/vault.ts';
import type { Desk } from './desk.ts';
import { fillPractice } from './practice-sample.ts';
import { sweep } from './sweep.ts';

type Entry = Pick<
  RecordsApi,
  | 'status'
  | 'prepareOffice'
  | 'createOffice'
  | 'unlock'
  | 'unlockWithRecoveryKey'
  | 'openPractice'
  | 'openOffice'
  | 'discardPractice'
>;

/** Coming in: first run, unlocking, and moving between the office's store and the practice one. */
export const entryApi = (desk: Desk): Entry => ({
  status: () => desk.status(),
  prepareOffice: async () => {
    desk.recoveryKey = newRecoveryKey();
    return ok({ recoveryKey: desk.recoveryKey });
  },
  createOffice: (first) => createOffice(desk, first),
  unlock: () => unlock(desk, (keyfile) => openWithPassphrase(keyfile, desk.derived)),
  unlockWithRecoveryKey: (typed) => unlock(desk, (keyfile) => openWithRecoveryKey(keyfile, typed)),
  openPractice: () => openPractice(desk),
  openOffice: async () => {
    await enter(desk, 'office', desk.office);
    return desk.status();
  },
  discardPractice: () => discardPractice(desk),
});

async function createOffice(desk: Desk, first: FirstRun): Promise<Result<OfficeStatus>> {
  const prepared = desk.recoveryKey;
  if (prepared === null || readRecoveryKey(first.recoveryKeyTyped) !== readRecoveryKey(prepared))
    return refuse('vault.wrong-recovery-key');
  const procedure = procedureInForce(first.procedureId, desk.around.clock.today(), []);
  if (procedure === undefined) return refuse('procedure.unknown', { id: first.procedureId });
  const vault = await createOfficeVault(desk.around.askMain, desk.derived, prepared);
  if (!vault.ok) return vault;
  const store = await enter(desk, 'office', vault.value);
  const begun = await introduce(store, { ...first, procedure });
  if (!begun.ok) return begun;
  desk.recoveryKey = null;
  return desk.status();
}

async function unlock(
  desk: Desk,
  open: (keyfile: Keyfile) => Promise<Result<OpenVault>>,
): Promise<Result<OfficeStatus>> {
  const found = await findVault('office', desk.around.askMain);
  if (!found.ok) return found;
  if (found.value.kind === 'absent') return refuse('vault.missing');
  if (found.value.kind === 'damaged') return refuse(found.value.code);
  const vault = await open(found.value.keyfile);
  if (!vault.ok) return vault;
  await enter(desk, 'office', vault.value);
  return desk.status();
}

async function openPractice(desk: Desk): Promise<Result<OfficeStatus>> {
  const office = desk.office;
  const before = desk.store;
  const found = await findVault('practice', desk.around.askMain);
  if (!found.ok) return found;
  if (found.value.kind === 'damaged') return refuse(found.value.code);
  if (found.value.kind === 'present') {
    const vault = await openPracticeVault(found.value.keyfile, office.vaultKey);
    if (!vault.ok) return vault;
    await enter(desk, 'practice', vault.value);
    return desk.status();
  }
  const member = before.model.members.get(before.identity.memberId);
  const { procedure, language } = before.model.office ?? general;
  await Dexie.delete(databaseName('practice'));
  const vault = await createPracticeVault(desk.around.askMain, office.vaultKey);
  if (!vault.ok) return vault;
  const store = await enter(desk, 'practice', vault.value);
  const [name, roles] = [member?.name ?? '', rolesOf(member)];
  const begun = await introduce(store, { name, roles, procedure: shippedOf(procedure), language });
  if (!begun.ok) return begun;
  const filled = await fillPractice(desk);
  return filled.ok ? desk.status() : filled;
}

/** The practice store begins under what ships; the office's own procedures are not in it. */
const shippedOf = ({ id, version, own }: ProcedureRef) => own?.base ?? { id, version };

const general = { procedure: { id: 'general', version: '1' }, language: 'en' } as const;

async function discardPractice(desk: Desk): Promise<Result<OfficeStatus>> {
  if (desk.store.name === 'practice') await enter(desk, 'office', desk.office);
  const discarded = await desk.around.askMain('vault.discard-practice', {});
  if (!discarded.ok) return discarded;
  await Dexie.delete(databaseName('practice'));
  return desk.status();
}

async function enter(desk: Desk, name: Store['name'], vault: OpenVault): Promise<Store> {
  const store = await desk.moveTo(name, vault);
  desk.swept = sweep(desk).catch(() =>
    desk.around.notify({ kind: 'trouble', code: 'database.failed' }),
  );
  const changed = () =>
    desk.around.notify({ kind: 'changed', revision: store.rows.revision, caseIds: 'all' });
  changed();
  // Lists are painted before the cases are loaded; what comes next on each row is known only then.
  void store.whenWhole.then(changed, () => undefined);
  return store;
}

/** The first entries of a store: who this is, with which device, under which procedure. */
async function introduce(
  { writer, keyring, identity }: Store,
  who: {
    readonly name: string;
    readonly roles: readonly Role[];
    readonly procedure: ProcedureRef;
    readonly language: 'en' | 'cy';
  },
): Promise<Result<unknown>> {
  const { memberId, officeId, device, ageRecipient } = identity;
  const [role = 'investigator', ...others] = who.roles;
  const publicKey = await primitives.publicKeyOf(Uint8Array.fromBase64(identity.signingSeed));
  const enrolled = { device, publicKey: publicKey.toBase64(), recipient: ageRecipient };
  const [member, office] = [await keyring.make(memberId), await keyring.make(officeId)];
  return writer.write(async () =>
    ok({
      drafts: [
        { subject: memberId, kind: 'member.joined', body: { name: who.name, role } },
        ...(others.length === 0
          ? []
          : [
              {
                subject: memberId,
                kind: 'member.roles-set',
                body: { roles: [...who.roles], reason: '' },
              },
            ]),
        { subject: memberId, kind: 'device.enrolled', body: enrolled },
        {
          subject: officeId,
          kind: 'office.set-up',
          body: { procedure: who.procedure, language: who.language },
        },
      ],
      foreign: [],
      keys: [member.wrapped, office.wrapped],
    }),
  );
}
