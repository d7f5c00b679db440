import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { StoreName } from '../../../shared/contracts/index.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { deviceIdOf } from '../../../shared/ledger/seal.ts';
import type { AskMain } from '../port.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import { newId, newKey } from '../random.ts';
import type { DerivedKeys } from './key-derivation.ts';
import {
  type Identity,
  KDF,
  type Keyfile,
  openIdentity,
  parseKeyfile,
  type Slot,
  unwrapVaultKey,
  wrapVaultKey,
  writeKeyfile,
} from './keyfile.ts';
import { readRecoveryKey } from './recovery-key.ts';

/** The opened vault of one store: its key and who this device is in it. */
export type OpenVault = { readonly vaultKey: Bytes; readonly identity: Identity };

export type VaultOnDisk =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly keyfile: Keyfile }
  | { readonly kind: 'damaged'; readonly code: 'vault.damaged' | 'vault.newer' };

/** Looks for a store's key file; where the newest does not read, its predecessor is tried. */
export async function findVault(store: StoreName, askMain: AskMain): Promise<Result<VaultOnDisk>> {
  const state = await askMain('vault.state', { store });
  if (!state.ok)
    return state.error.code === 'vault.damaged'
      ? ok({ kind: 'damaged', code: 'vault.damaged' })
      : state;
  if (state.value.kind === 'absent') return ok({ kind: 'absent' });
  const { keyfile, previous } = state.value;
  const parsed = await parseKeyfile(primitives, keyfile);
  if (parsed.ok) return ok({ kind: 'present', keyfile: parsed.value });
  if (parsed.error.code === 'vault.newer') return ok({ kind: 'damaged', code: 'vault.newer' });
  const older = previous === null ? parsed : await parseKeyfile(primitives, previous);
  return ok(
    older.ok
      ? { kind: 'present', keyfile: older.value }
      : { kind: 'damaged', code: 'vault.damaged' },
  );
}

/** Makes the office's vault: passphrase slot, recovery slot, a fresh device. Refuses where one is. */
export async function createOfficeVault(
  askMain: AskMain,
  derived: DerivedKeys,
  recoveryKey: string,
): Promise<Result<OpenVault>> {
  const salt = primitives.randomBytes(16);
  const passphraseKey = await derived.derive({ salt, ...KDF });
  const vaultKey = newKey();
  const vaultId = newId();
  const wrap = (kind: Slot['kind'], key: Bytes) =>
    wrapVaultKey(primitives, vaultId, kind, key, vaultKey);
  const slots: Slot[] = [
    {
      kind: 'passphrase',
      salt: salt.toBase64(),
      ...KDF,
      wrapped: await wrap('passphrase', passphraseKey),
    },
    { kind: 'recovery', wrapped: await wrap('recovery', await recoveryWrappingKey(recoveryKey)) },
  ];
  return keep(askMain, 'office', { vaultId, slots, vaultKey });
}

/** Makes the practice vault, which opens with the office's own vault key. */
export async function createPracticeVault(
  askMain: AskMain,
  officeKey: Bytes,
): Promise<Result<OpenVault>> {
  const vaultKey = newKey();
  const vaultId = newId();
  const key = await practiceWrappingKey(officeKey);
  const wrapped = await wrapVaultKey(primitives, vaultId, 'office', key, vaultKey);
  return keep(askMain, 'practice', { vaultId, slots: [{ kind: 'office', wrapped }], vaultKey });
}

export async function openWithPassphrase(
  keyfile: Keyfile,
  derived: DerivedKeys,
): Promise<Result<OpenVault>> {
  const slot = keyfile.slots.find((one) => one.kind === 'passphrase');
  if (slot === undefined) return refuse('vault.damaged');
  const { salt, memoryKib, passes } = slot;
  const key = await derived.derive({ salt: Uint8Array.fromBase64(salt), memoryKib, passes });
  return opened(keyfile, 'passphrase', key, 'vault.wrong-passphrase');
}

export async function openWithRecoveryKey(
  keyfile: Keyfile,
  typed: string,
): Promise<Result<OpenVault>> {
  return opened(keyfile, 'recovery', await recoveryWrappingKey(typed), 'vault.wrong-recovery-key');
}

export async function openPracticeVault(
  keyfile: Keyfile,
  officeKey: Bytes,
): Promise<Result<OpenVault>> {
  return opened(keyfile, 'office', await practiceWrappingKey(officeKey), 'vault.damaged');
}

/** 160 random bits need no slow derivation, only a key of the right shape. */
const recoveryWrappingKey = async (typed: string): Promise<Bytes> =>
  primitives.derive(await primitives.hash(utf8(readRecoveryKey(typed))), 'recovery');

const practiceWrappingKey = (officeKey: Bytes): Promise<Bytes> =>
  primitives.derive(officeKey, 'practice');

async function opened(
  keyfile: Keyfile,
  kind: Slot['kind'],
  key: Bytes,
  whenWrong: 'vault.wrong-passphrase' | 'vault.wrong-recovery-key' | 'vault.damaged',
): Promise<Result<OpenVault>> {
  const vaultKey = await unwrapVaultKey(primitives, keyfile, kind, key);
  if (vaultKey === null) return refuse(whenWrong);
  const identity = await openIdentity(primitives, keyfile, vaultKey);
  return identity.ok ? ok({ vaultKey, identity: identity.value }) : identity;
}

async function keep(
  askMain: AskMain,
  store: StoreName,
  made: { readonly vaultId: string; readonly slots: readonly Slot[]; readonly vaultKey: Bytes },
): Promise<Result<OpenVault>> {
  const identity = await newIdentity();
  const keyfile = await writeKeyfile(primitives, { ...made, identity }, made.vaultKey);
  const written = await askMain('vault.write', { store, keyfile, isNew: true });
  return written.ok ? ok({ vaultKey: made.vaultKey, identity }) : written;
}

async function newIdentity(): Promise<Identity> {
  const seed = newKey();
  const ageIdentity = await generateX25519Identity();
  return {
    memberId: newId(),
    device: await deviceIdOf(primitives, await primitives.publicKeyOf(seed)),
    epoch: 1,
    officeId: newId(),
    signingSeed: seed.toBase64(),
    ageIdentity,
    ageRecipient: await identityToRecipient(ageIdentity),
  };
}
