import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenChunk, type RandomAccess } from '../../../electron/depot/bundle/chunk-file.ts';
import { readBag } from '../../../electron/depot/bundle/read-bag.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { bagEntries, original, rawZip } from '../../support/bundle/craft.ts';

const right = rawZip(bagEntries({ payload: [original(Buffer.alloc(500, 'evidence '))] }));

const inMemory = (bytes: Buffer): RandomAccess => ({
  size: bytes.length,
  read: async (at, length) => new Uint8Array(bytes.subarray(at, at + length)),
  stream: async function* (at, length) {
    yield new Uint8Array(bytes.subarray(at, at + length));
  },
});

/** The code of the refusal, or the hashes of what was believed; anything else thrown is a fault. */
async function verdict(bytes: Buffer): Promise<string> {
  try {
    const bag = await readBag(inMemory(bytes), () => {});
    return `believed ${bag.evidence.map(({ sha256 }) => sha256).join()} ${bag.files.length}`;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    if (error instanceof BrokenChunk) return 'broken';
    throw error;
  }
}

type Change = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (bytes: Buffer, where: number): number => Math.floor(where * bytes.length);
const set = fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
  ([where, value]): Change =>
    (bytes) => {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[at(bytes, where)] = value;
      return changed;
    },
);
const telling = fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff);
const setWord = fc.tuple(place, telling).map(
  ([where, value]): Change =>
    (bytes) => {
      const changed = Buffer.from(bytes);
      if (bytes.length >= 8) changed.writeUInt32LE(value, at(bytes.subarray(4), where));
      return changed;
    },
);
const cut = fc.tuple(place, fc.nat(200)).map(
  ([where, length]): Change =>
    (bytes) =>
      Buffer.concat([
        bytes.subarray(0, at(bytes, where)),
        bytes.subarray(at(bytes, where) + length),
      ]),
);
const repeat = fc.tuple(place, fc.nat(300), place).map(
  ([where, length, to]): Change =>
    (bytes) => {
      const piece = bytes.subarray(at(bytes, where), at(bytes, where) + length);
      return Buffer.concat([
        bytes.subarray(0, at(bytes, to)),
        piece,
        bytes.subarray(at(bytes, to)),
      ]);
    },
);
const changes = fc.array(fc.oneof(set, setWord, cut, repeat), { minLength: 1, maxLength: 4 });

describe('an archive that was tampered with', () => {
  it('is refused by a code, or says what the untouched one says; never anything else', async () => {
    const believed = await verdict(right);
    expect(believed).toContain('believed');
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const changed = steps.reduce<Buffer>((bytes, change) => change(bytes), Buffer.from(right));
        const said = await verdict(changed);
        expect(said.startsWith('bundle.') || said === believed, said).toBe(true);
      }),
      { seed: 20261122, numRuns: 5_000 },
    );
  });
});
