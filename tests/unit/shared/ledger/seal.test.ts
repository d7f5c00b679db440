import { beforeAll, describe, expect, it } from 'vitest';
import { webPrimitives as primitives } from '../../../../renderer/records/primitives.ts';
import { concat, utf8 } from '../../../../shared/kernel/bytes.ts';
import { type Header, headerBytesOf, type SealedEntry } from '../../../../shared/ledger/entry.ts';
import { deviceIdOf, openEntry, verifySignature } from '../../../../shared/ledger/seal.ts';
import { idOf } from '../../../support/ledger/case-events.ts';
import { createDevice, type Device, keyOf, must } from '../../../support/ledger/device.ts';

let device: Device;
let entry: SealedEntry;
beforeAll(async () => {
  device = await createDevice(1);
  entry = await device.write({ body: { said: 'Bore da' } });
});

const key = keyOf(200);
const altered = { ok: false, error: { code: 'ledger.altered' } };
const unsigned = { ok: false, error: { code: 'ledger.unsigned' } };

const withHeader = (change: Partial<Header>): SealedEntry => {
  const header = { ...entry.header, ...change };
  return { ...entry, header, headerBytes: headerBytesOf(header) };
};

describe('a sealed body', () => {
  it('opens with its subject’s key and is what was written', async () => {
    expect(must(await openEntry(primitives, key, entry)).body).toEqual({ said: 'Bore da' });
  });

  it('holds nothing of what was said in the open', () => {
    const open = concat(entry.headerBytes, entry.sealedBody).toHex();
    expect(open).not.toContain(utf8('Bore').toHex());
  });

  it('is sealed anew, and salted anew, for the same words', async () => {
    const again = await (await createDevice(1)).write({ body: { said: 'Bore da' } });
    expect(again.header.bodyHash).not.toBe(entry.header.bodyHash);
    expect(again.sealedBody).not.toEqual(entry.sealedBody);
  });

  it('does not open with another key', async () => {
    expect(await openEntry(primitives, keyOf(201), entry)).toEqual(altered);
  });

  const elsewhere: Readonly<Record<string, Partial<Header>>> = {
    'another sequence': { seq: 2 },
    'another subject': { subject: idOf('other') },
    'another device': { device: idOf('laptop b') },
    'another epoch': { epoch: 2 },
    'a header with another hash': { bodyHash: '1'.repeat(64) },
  };
  for (const [where, change] of Object.entries(elsewhere))
    it(`does not open moved to ${where}`, async () => {
      expect(await openEntry(primitives, key, withHeader(change))).toEqual(altered);
    });

  it('is refused with any byte changed, and when cut short or gone', async () => {
    for (let at = 0; at < entry.sealedBody.length; at += 1) {
      const sealedBody = entry.sealedBody.slice();
      sealedBody[at] = (sealedBody[at] ?? 0) ^ 1;
      expect(await openEntry(primitives, key, { ...entry, sealedBody })).toEqual(altered);
    }
    for (const length of [0, 5, 12, 20, entry.sealedBody.length - 1])
      expect(
        await openEntry(primitives, key, {
          ...entry,
          sealedBody: entry.sealedBody.slice(0, length),
        }),
      ).toEqual(altered);
  });

  it('is refused, not thrown at, where its author sealed what is no JSON', async () => {
    const salted = concat(new Uint8Array(16), utf8('{"half":'));
    const { device: by, epoch, seq, subject } = entry.header;
    const sealedBody = await primitives.seal(key, salted, `body|${by}|${epoch}|${seq}|${subject}`);
    const bodyHash = (await primitives.hash(salted)).toHex();
    expect(await openEntry(primitives, key, { ...withHeader({ bodyHash }), sealedBody })).toEqual(
      altered,
    );
  });
});

describe('a signature', () => {
  it('holds for the header as its bytes were written', async () => {
    expect(await verifySignature(primitives, device.publicKey, entry)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('is over the hash of the header', async () => {
    const hash = await primitives.hash(entry.headerBytes);
    expect(await primitives.verify(device.publicKey, hash, entry.signature)).toBe(true);
    expect(await primitives.verify(device.publicKey, entry.headerBytes, entry.signature)).toBe(
      false,
    );
  });

  it('is refused with any byte of header or signature changed', async () => {
    for (const part of ['headerBytes', 'signature'] as const)
      for (let at = 0; at < entry[part].length; at += 1) {
        const bytes = entry[part].slice();
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        const checked = await verifySignature(primitives, device.publicKey, {
          ...entry,
          [part]: bytes,
        });
        expect(checked.ok).toBe(false);
      }
  });

  it('is refused by another device’s key, though that key be honest', async () => {
    const other = await createDevice(2);
    expect(await verifySignature(primitives, other.publicKey, entry)).toEqual(unsigned);
    expect(await verifySignature(primitives, new Uint8Array(5), entry)).toEqual(unsigned);
  });

  it('is refused where a device signs in the name of another', async () => {
    const posing = withHeader({ device: idOf('laptop b') });
    const signed = await primitives.hash(posing.headerBytes);
    const signature = await primitives.sign(keyOf(1), signed);
    expect(await primitives.verify(device.publicKey, signed, signature)).toBe(true);
    expect(await verifySignature(primitives, device.publicKey, { ...posing, signature })).toEqual(
      unsigned,
    );
  });

  it('is refused where the header read is not the header signed', async () => {
    const said = { ...entry, header: { ...entry.header, by: idOf('someone else') } };
    expect(await verifySignature(primitives, device.publicKey, said)).toEqual(altered);
  });

  it('names its device: the id is the first half of the key’s hash', async () => {
    const hash = await primitives.hash(device.publicKey);
    expect(await deviceIdOf(primitives, device.publicKey)).toBe(hash.toHex().slice(0, 32));
    expect(entry.header.device).toBe(device.id);
  });
});
