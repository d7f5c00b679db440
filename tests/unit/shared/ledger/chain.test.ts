import { beforeAll, describe, expect, it } from 'vitest';
import { webPrimitives as primitives } from '../../../../renderer/records/primitives.ts';
import { checkChains, missingSeen } from '../../../../shared/ledger/chain.ts';
import {
  chainName,
  entryKey,
  packEntry,
  type SealedEntry,
  unpackEntry,
} from '../../../../shared/ledger/entry.ts';
import { openEntry, verifySignature } from '../../../../shared/ledger/seal.ts';
import { createDevice, type Device, keyOf, writeMany } from '../../../support/ledger/device.ts';

const LENGTH = 60;
let device: Device;
let entries: readonly SealedEntry[];
let chain: string;
beforeAll(async () => {
  device = await createDevice(1);
  entries = await writeMany(device, LENGTH);
  chain = `${device.id}-1`;
});

const check = (list: readonly SealedEntry[], complete = true) =>
  checkChains(primitives, list, new Set(complete ? [chain] : []));
const named = (seq: number): string => `${device.id}-1-${seq}`;
const without = (...seqs: readonly number[]) =>
  entries.filter(({ header }) => !seqs.includes(header.seq));

/** What a whole check of packed bytes finds, entry by entry: not read, not opened, not signed. */
async function faults(packed: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const [index, bytes] of packed.entries()) {
    const entry = unpackEntry(bytes);
    const isGood =
      entry.ok &&
      (await openEntry(primitives, keyOf(200), entry.value)).ok &&
      (await verifySignature(primitives, device.publicKey, entry.value)).ok;
    if (!isGood) found.add(index + 1);
  }
  return [...found];
}

describe('a chain', () => {
  it('holds, whole and in any order', async () => {
    expect(await check(entries)).toEqual([]);
    expect(await check(entries.toReversed())).toEqual([]);
  });

  it('holds where an entry came twice', async () => {
    expect(await check([...entries, ...entries.slice(3, 9)])).toEqual([]);
  });

  it('shows a gap where it should be whole, and waits where it need not be', async () => {
    expect(await check(without(20))).toEqual([{ entry: named(21), code: 'ledger.gap' }]);
    expect(await check(without(1))).toEqual([{ entry: named(2), code: 'ledger.gap' }]);
    expect(await check(without(20), false)).toEqual([]);
  });

  it('shows an entry that leans on another predecessor', async () => {
    const [impostor] = await writeMany(await createDevice(9), 1);
    const at = 10;
    const swapped = entries.map((entry) =>
      entry.header.seq === at && impostor !== undefined
        ? { ...entry, headerBytes: impostor.headerBytes }
        : entry,
    );
    expect(await check(swapped)).toEqual([{ entry: named(at + 1), code: 'ledger.altered' }]);
  });

  it('shows a first entry that claims a predecessor', async () => {
    const [first] = entries;
    if (first === undefined) throw new Error('no entries');
    const header = { ...first.header, prev: '1'.repeat(64) };
    expect(await check([{ ...first, header }])).toEqual([
      { entry: named(1), code: 'ledger.altered' },
    ]);
  });

  it('names a fork once and blames no entry that leans on either side', async () => {
    const mine = await createDevice(1);
    const before = await writeMany(mine, 5);
    const clone = mine.clone();
    const [ours, theirs] = [await writeMany(mine, 3), await writeMany(clone, 2)];
    const forks = [6, 7].map((seq) => ({ entry: named(seq), code: 'ledger.fork' }));
    expect(await check([...before, ...ours, ...theirs])).toEqual(forks);
    expect(await check([...theirs.toReversed(), ...ours, ...before])).toEqual(forks);
    expect(await check([...before, ...ours, ...theirs.slice(0, 1)])).toEqual(forks.slice(0, 1));
    expect(await check([...theirs.slice(0, 1), ...ours, ...before])).toEqual(forks.slice(0, 1));
  });

  it('keeps each epoch of a device apart', async () => {
    const later = await writeMany(await createDevice(1, 2), 5);
    expect(later[0]?.header.device).toBe(device.id);
    expect(await check([...entries, ...later])).toEqual([]);
  });
});

describe('a ledger of sixty entries', () => {
  it('is intact as written', async () => {
    expect(await faults(entries.map(packEntry))).toEqual([]);
  });

  it('betrays any one byte flipped, and which entry it was in', { timeout: 120_000 }, async () => {
    for (const entry of entries) {
      const packed = packEntry(entry);
      const damaged = Array.from(packed, (byte, at) => {
        const copy = packed.slice();
        copy[at] = byte ^ (1 << (at % 8));
        return copy;
      });
      const found = await Promise.all(damaged.map((bytes) => faults([bytes])));
      expect(found.filter((places) => places.length === 0)).toEqual([]);
    }
  });

  it('betrays entries taken out, swapped, and put in', async () => {
    for (let seq = 2; seq < LENGTH; seq += 7) {
      expect(await check(without(seq))).toEqual([{ entry: named(seq + 1), code: 'ledger.gap' }]);
      const [a, b] = [entries[seq - 1], entries[seq]];
      if (a === undefined || b === undefined) throw new Error('no entries');
      const bodiesSwapped = [
        { ...a, sealedBody: b.sealedBody },
        { ...b, sealedBody: a.sealedBody },
      ];
      expect(await faults(bodiesSwapped.map(packEntry))).toEqual([1, 2]);
      const signaturesSwapped = [
        { ...a, signature: b.signature },
        { ...b, signature: a.signature },
      ];
      expect(await faults(signaturesSwapped.map(packEntry))).toEqual([1, 2]);
    }
    const stranger = await (await createDevice(7)).write();
    expect(await faults([packEntry(stranger)])).toEqual([1]);
  });
});

describe('what was seen and is not here', () => {
  it('is named by its chain and the highest sequence', async () => {
    const other = await createDevice(2);
    const theirs = await writeMany(other, 3);
    const mine = await (await createDevice(3)).write({ seen: { [`${other.id}-1`]: 3 } });
    const held = [...theirs, mine].map(({ header }) => header);
    expect(missingSeen(held)).toEqual(new Map());
    expect(missingSeen(held.filter((header) => header.seq !== 3))).toEqual(
      new Map([[chainName({ device: other.id, epoch: 1 }), 3]]),
    );
    expect(entryKey(mine.header)).toContain(mine.header.device);
  });
});
