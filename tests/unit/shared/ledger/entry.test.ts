import { beforeAll, describe, expect, it } from 'vitest';
import { concat, utf8 } from '../../../../shared/kernel/bytes.ts';
import {
  entryKey,
  headerBytesOf,
  packEntry,
  parseHeader,
  type SealedEntry,
  unpackEntry,
} from '../../../../shared/ledger/entry.ts';
import { createDevice, must } from '../../../support/ledger/device.ts';

let entry: SealedEntry;
beforeAll(async () => {
  entry = await (await createDevice(1)).write();
});

const altered = { ok: false, error: { code: 'ledger.altered' } };

describe('an entry as bytes', () => {
  it('comes back as it was packed', () => {
    expect(must(unpackEntry(packEntry(entry)))).toEqual(entry);
  });

  it('comes back from the middle of other bytes', () => {
    const packed = packEntry(entry);
    const whole = concat(new Uint8Array(7), packed, new Uint8Array(3));
    expect(must(unpackEntry(whole.subarray(7, 7 + packed.length)))).toEqual(entry);
  });

  it('is refused at every length shorter than header and signature', () => {
    const packed = packEntry(entry);
    const least = packed.length - entry.sealedBody.length;
    for (let length = 0; length < least; length += 1)
      expect(unpackEntry(packed.slice(0, length))).toEqual(altered);
  });

  it('is refused where the header length lies', () => {
    for (const length of [0, 1, entry.headerBytes.length - 1, 2 ** 31, 2 ** 32 - 1]) {
      const packed = packEntry(entry);
      new DataView(packed.buffer).setUint32(0, length);
      expect(unpackEntry(packed)).toEqual(altered);
    }
  });
});

describe('a header', () => {
  const parse = (change: Readonly<Record<string, unknown>>) =>
    parseHeader(utf8(JSON.stringify({ ...entry.header, ...change })));

  it('is read from its bytes and names its entry', () => {
    expect(must(parseHeader(headerBytesOf(entry.header)))).toEqual(entry.header);
    expect(entryKey(entry.header)).toBe(`${entry.header.device}-1-1`);
  });

  const wrong: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'no version': { v: 0 },
    'a device that is no id': { device: 'laptop' },
    'epoch nought': { epoch: 0 },
    'sequence nought': { seq: 0 },
    'a broken sequence': { seq: 1.5 },
    'a hash in capitals': { prev: 'A'.repeat(64) },
    'a short hash': { bodyHash: 'ab' },
    'a kind with spaces': { kind: 'case opened' },
    'a time without counter': { at: '2026-11-22T09:00:00.000Z' },
    'a seen that names no chain': { seen: { laptop: 1 } },
    'a field more': { note: 'x' },
  };
  for (const [what, change] of Object.entries(wrong))
    it(`is refused with ${what}`, () => {
      expect(parse(change)).toEqual(altered);
    });

  it('is refused where it is not JSON, not UTF-8 or not an object', () => {
    for (const bytes of [utf8('{'), utf8('null'), utf8('[]'), new Uint8Array([0xff, 0xfe])])
      expect(parseHeader(bytes)).toEqual(altered);
  });

  it('is refused with a prototype in it', () => {
    const text = JSON.stringify(entry.header).replace('{', '{"__proto__":{"v":1},');
    expect(parseHeader(utf8(text))).toEqual(altered);
  });
});
