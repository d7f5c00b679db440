import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { FrameSeal } from '../../../../renderer/records/ledger/frames.ts';
import { webPrimitives as primitives } from '../../../../renderer/records/primitives.ts';
import {
  parseKeyfile,
  type Slot,
  unwrapVaultKey,
} from '../../../../renderer/records/vault/keyfile.ts';
import { Keyring } from '../../../../renderer/records/vault/keyring.ts';
import { openWithRecoveryKey } from '../../../../renderer/records/vault/vault.ts';
import { createFrameReader, encodeFrame } from '../../../../shared/depot/frames.ts';
import { readEvent } from '../../../../shared/domain/event.ts';
import { concat } from '../../../../shared/kernel/bytes.ts';
import {
  headerBytesOf,
  packEntry,
  parseHeader,
  unpackEntry,
} from '../../../../shared/ledger/entry.ts';
import { deviceIdOf, openEntry, verifySignature } from '../../../../shared/ledger/seal.ts';
import { must } from '../../../support/ledger/device.ts';
import * as frozen from '../../../vectors/ledger/frozen.ts';

describe('bytes written by the first version', () => {
  it('are a header, and are written so today', async () => {
    const header = must(parseHeader(frozen.header));
    expect(header).toMatchObject({
      v: 1,
      device: await deviceIdOf(primitives, frozen.publicKey),
      epoch: 1,
      seq: 2,
      kind: 'case.corrected',
      at: '2026-11-22T09:00:00.000Z-0007',
    });
    expect(Object.values(header.seen)).toEqual([1, 118]);
    expect(headerBytesOf(header)).toEqual(frozen.header);
  });

  it('are an entry whose signature holds and whose body opens', async () => {
    const entry = must(unpackEntry(frozen.packedEntry));
    expect(entry.headerBytes).toEqual(frozen.header);
    expect(packEntry(entry)).toEqual(frozen.packedEntry);
    expect((await verifySignature(primitives, frozen.publicKey, entry)).ok).toBe(true);
    const { body } = must(await openEntry(primitives, frozen.subjectKey, entry));
    expect(readEvent(entry.header.kind, body)).toEqual({
      about: 'case',
      event: {
        kind: 'case.corrected',
        body: { set: { title: 'Atgyweiriadau yn Nhŷ Gwyn' }, origin: { kind: 'typed' } },
      },
    });
  });

  it('are a frame of the journal in its chain, under the keys of its vault', async () => {
    const [streamed] = createFrameReader().push(frozen.streamedFrame) ?? [];
    if (streamed === undefined) throw new Error('no frame');
    const hash = await primitives.hash(concat(frozen.hashBefore, streamed.frame));
    expect(streamed.hash).toEqual(hash);
    expect(encodeFrame(streamed.frame, hash)).toEqual(frozen.streamedFrame);
    const derive = (purpose: string) => primitives.derive(frozen.vaultKey, purpose);
    const keyring = new Keyring(primitives, await derive('wrap'), [frozen.wrappedKey]);
    const seal = new FrameSeal(primitives, await derive('frame'), keyring);
    const placed = await seal.open(41, streamed.frame);
    expect(packEntry(placed.entry)).toEqual(frozen.packedEntry);
    expect(placed.body).toMatchObject({ set: { title: 'Atgyweiriadau yn Nhŷ Gwyn' } });
    await expect(seal.open(42, streamed.frame)).rejects.toThrow('ledger.altered');
  });

  it('are a key file that opens with passphrase and recovery key', async () => {
    const keyfile = must(await parseKeyfile(primitives, frozen.keyfile));
    const opened = must(await openWithRecoveryKey(keyfile, frozen.recoveryKey));
    expect(opened.vaultKey).toEqual(frozen.keyfileVaultKey);
    expect(opened.identity.device).toBe(frozen.keyfileDevice);
    const slot = keyfile.slots.find(
      (one): one is Slot & { kind: 'passphrase' } => one.kind === 'passphrase',
    );
    if (slot === undefined) throw new Error('no slot');
    const key = await argon2id({
      password: frozen.passphrase.normalize('NFC'),
      salt: Uint8Array.fromBase64(slot.salt),
      iterations: slot.passes,
      memorySize: slot.memoryKib,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    });
    const vaultKey = await unwrapVaultKey(primitives, keyfile, 'passphrase', new Uint8Array(key));
    expect(vaultKey).toEqual(frozen.keyfileVaultKey);
  });
});
