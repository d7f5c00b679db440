import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { zipStream } from '../../../../../electron/depot/bundle/zip-stream.ts';
import { type PlannedEntry, zipOctets } from '../../../../../shared/depot/bundle/zip-octets.ts';

const GIB = 2 ** 30;

/** What the writer itself would say the archive's length is; the contents need not exist. */
async function foretold(entries: readonly PlannedEntry[]): Promise<number> {
  const zip = new ZipFile();
  for (const { name, size } of entries)
    zip.addReadStreamLazy(name, { size, compress: false, forceDosTimestamp: true }, () => {});
  // The declared callback lacks the length it is called with.
  return new Promise((resolve) => {
    zip.end({ forceZip64Format: false, comment: '' }, (...told: readonly unknown[]) =>
      resolve(Number(told[0])),
    );
  });
}

describe('the length of an archive', () => {
  it.each([
    ['nothing', []],
    ['small files', [1, 2, 3, 100_000]],
    ['4 GiB in all', [2 * GIB, 2 * GIB, 5]],
    ['just under 4 GiB', [4 * GIB - 200, 10]],
    ['one file of 4 GiB less one', [2 ** 32 - 1, 5]],
    ['one file of 4 GiB', [4 * GIB, 7]],
    ['50 GiB', Array.from({ length: 50 }, () => GIB)],
    ['70,000 files', Array.from({ length: 70_000 }, () => 1)],
  ])('is known beforehand for %s', async (_name, sizes) => {
    const entries = sizes.map((size, index) => ({ name: `data/${index}`, size, isStreamed: true }));
    expect(zipOctets(entries)).toBe(await foretold(entries));
  });

  it('is what is written, streamed or not', async () => {
    const bytes = Buffer.alloc(70_000, 'a');
    const sources = [
      { name: 'a', size: bytes.length, isStreamed: false as const, bytes },
      { name: 'bc', size: 0, isStreamed: false as const, bytes: Buffer.alloc(0) },
      {
        name: 'data/d',
        size: bytes.length * 2,
        isStreamed: true as const,
        open: async function* () {
          yield bytes;
          yield bytes;
        },
      },
    ];
    let written = 0;
    for await (const piece of zipStream(sources)) written += piece.length;
    expect(written).toBe(zipOctets(sources));
  });

  it('closes what it was reading when nobody wants the rest', async () => {
    const ended = Promise.withResolvers<string>();
    const open = async function* () {
      try {
        for (;;) yield Buffer.alloc(65_536);
      } finally {
        ended.resolve('closed');
      }
    };
    for await (const piece of zipStream([{ name: 'a', size: 2 ** 31, isStreamed: true, open }]))
      if (piece.length > 1000) break;
    expect(await ended.promise).toBe('closed');
  });
});
