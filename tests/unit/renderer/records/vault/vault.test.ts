import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webPrimitives } from '../../../../../renderer/records/primitives.ts';
import { type Keyfile, sealKeyfile } from '../../../../../renderer/records/vault/keyfile.ts';
import { newRecoveryKey } from '../../../../../renderer/records/vault/recovery-key.ts';
import {
  createOfficeVault,
  createPracticeVault,
  findVault,
  type OpenVault,
  openPracticeVault,
  openWithPassphrase,
  openWithRecoveryKey,
  type VaultOnDisk,
} from '../../../../../renderer/records/vault/vault.ts';
import { utf8 } from '../../../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../../../shared/kernel/primitives.ts';
import { refuse } from '../../../../../shared/kernel/result.ts';
import { quickDerivation } from '../../../../support/ledger/derivation.ts';
import { keyOf, must } from '../../../../support/ledger/device.ts';
import { StandInMain } from '../../../../support/ledger/stand-in-main.ts';

const passphrase = 'saith cath ddu ar y to';
const recoveryKey = newRecoveryKey();
const derivation = quickDerivation();
const main = new StandInMain();
let made: OpenVault;
let written: Bytes;

beforeAll(async () => {
  derivation.offer(passphrase);
  made = must(await createOfficeVault(main.ask, derivation.derived, recoveryKey));
  written = main.stores.office.keyfile ?? new Uint8Array();
});
afterAll(() => derivation.close());

async function find(newest: Bytes, previous: Bytes | null = null): Promise<VaultOnDisk> {
  const disk = new StandInMain();
  Object.assign(disk.stores.office, { keyfile: newest, previous });
  return must(await findVault('office', disk.ask));
}

async function keyfile(): Promise<Keyfile> {
  const found = await find(written);
  if (found.kind !== 'present') throw new Error(found.kind);
  return found.keyfile;
}

const offering = (typed: string) => {
  derivation.offer(typed);
  return derivation.derived;
};

const damaged: VaultOnDisk = { kind: 'damaged', code: 'vault.damaged' };

const flipped = (bytes: Bytes, at: number, bit: number): Bytes =>
  new Uint8Array(bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte)));

describe('the office’s key file', () => {
  it('opens with the passphrase, and is the same vault', async () => {
    expect(must(await openWithPassphrase(await keyfile(), offering(passphrase)))).toEqual(made);
  });

  it('opens with the recovery key from paper', async () => {
    expect(must(await openWithRecoveryKey(await keyfile(), recoveryKey))).toEqual(made);
  });

  it('tells a wrong passphrase and a wrong recovery key as that', async () => {
    for (const wrong of ['', 'saith cath', `${passphrase} `, passphrase.toUpperCase()])
      expect(await openWithPassphrase(await keyfile(), offering(wrong))).toEqual(
        refuse('vault.wrong-passphrase'),
      );
    expect(await openWithRecoveryKey(await keyfile(), newRecoveryKey())).toEqual(
      refuse('vault.wrong-recovery-key'),
    );
  });

  it('asks for the derivation it was made with: 64 MiB, three passes, a salt of 16 bytes', async () => {
    derivation.asked.length = 0;
    await openWithPassphrase(await keyfile(), offering(passphrase));
    const [asked] = derivation.asked;
    expect(asked).toMatchObject({ memoryKib: 65_536, passes: 3 });
    expect(asked?.salt.length).toBe(16);
  });

  it('says who this is nowhere in the open', () => {
    const text = new TextDecoder().decode(written);
    const { memberId, device, ageIdentity, signingSeed } = made.identity;
    for (const secret of [memberId, device, ageIdentity, signingSeed, made.vaultKey.toBase64()])
      expect(text).not.toContain(secret);
  });

  it('is damage, and never a wrong passphrase, with any byte flipped', async () => {
    const accepted: string[] = [];
    for (let at = 0; at < written.length; at += 1)
      for (const bit of [0, 3, 5]) {
        const found = await find(flipped(written, at, bit));
        if (found.kind !== 'damaged' || found.code !== 'vault.damaged')
          accepted.push(`${at}/${bit}`);
      }
    expect(accepted).toEqual([]);
  });

  it('is damage with any byte flipped in the one before too', async () => {
    const broken = flipped(written, 40, 0);
    for (const at of [0, 10, 200, written.length - 1])
      expect(await find(broken, flipped(written, at, 1))).toEqual(damaged);
  });

  it('opens from the one before where the newest is damaged, cut short or empty', async () => {
    const kept = { kind: 'present', keyfile: await keyfile() };
    for (const newest of [flipped(written, 40, 0), written.slice(0, -20), new Uint8Array()])
      expect(await find(newest, written)).toEqual(kept);
  });

  it('is damage cut short anywhere, or with something added', async () => {
    for (let length = 0; length < written.length; length += 1)
      expect(await find(written.slice(0, length))).toEqual(damaged);
    expect(await find(new Uint8Array([...written, 10]))).toEqual(damaged);
    expect(await find(utf8('{}'))).toEqual(damaged);
  });

  it('of a newer Redress is named so, and its predecessor is not opened in its place', async () => {
    const newer = await sealKeyfile(webPrimitives, { v: 2, anything: true });
    expect(await find(newer, written)).toEqual({ kind: 'damaged', code: 'vault.newer' });
  });

  it('is absent where main says so', async () => {
    expect(must(await findVault('practice', main.ask))).toEqual({ kind: 'absent' });
  });
});

describe('the practice vault', () => {
  it('opens with the office’s own key and with no other', async () => {
    const practice = must(await createPracticeVault(main.ask, made.vaultKey));
    const found = must(await findVault('practice', main.ask));
    if (found.kind !== 'present') throw new Error(found.kind);
    expect(must(await openPracticeVault(found.keyfile, made.vaultKey))).toEqual(practice);
    expect(practice.vaultKey).not.toEqual(made.vaultKey);
    expect(practice.identity.device).not.toBe(made.identity.device);
    expect(await openPracticeVault(found.keyfile, keyOf(3))).toEqual(refuse('vault.damaged'));
    expect(await openWithPassphrase(found.keyfile, offering(passphrase))).toEqual(
      refuse('vault.damaged'),
    );
    expect(await openWithRecoveryKey(found.keyfile, recoveryKey)).toEqual(
      refuse('vault.wrong-recovery-key'),
    );
    expect(await openPracticeVault(await keyfile(), made.vaultKey)).toEqual(
      refuse('vault.damaged'),
    );
  });
});
