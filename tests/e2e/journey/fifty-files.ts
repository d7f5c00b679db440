import { createCipheriv, createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { visible } from '../../../shared/words/visible.ts';

/** A file put in the folder, with what Node says of it. */
export type PostedFile = {
  readonly name: string;
  /** The name as the app shows it. */
  readonly shown: string;
  readonly bytes: Buffer;
  readonly sha256: string;
};

export type PostedFolder = { readonly path: string; readonly files: readonly PostedFile[] };

const mebibyte = 1_048_576;

/** Sizes at the edges of a chunk and of a transfer; the rest are drawn. */
const edges = [1, 2, 15, 16, 17, 65_535, 65_536, 65_537] as const;
const largeEdges = [mebibyte - 1, mebibyte, mebibyte + 1, 2 * mebibyte + 17, 3 * mebibyte] as const;

const names = [
  'Llythyr gan Gyngor Dŵr-y-Felin.pdf',
  'ŵyl ŷd âr îâ ôd ûn.bin',
  'Tŷ ar y bryn.txt'.normalize('NFC'),
  'Tŷ ar y bryn.txt'.normalize('NFD'),
  'minutes of the meeting, 3 June (signed).docx',
  ' begins with a space.txt',
  '100% done #1 & more?.txt',
  "O'Brien “quoted” – dash.eml",
  'report.final.v2.PDF',
  '.hidden note',
  'no ending',
  '日本語の手紙.txt',
  'turned \u202Ecod.exe',
  'zero\u200Bwidth.txt',
  `${'hir iawn '.repeat(20)}diwedd.txt`,
  'ẁ'.repeat(85),
] as const;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function drawing(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE() / 2 ** 32;
  };
}

function noise(seed: string, size: number): Buffer {
  const key = createHash('sha256').update(seed).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(size));
}

/** The words of a text file, which can be read again in a preview. */
export const wordsIn = (name: string): string => `Cynnwys ${visible(name)}: tystiolaeth.`;

const itemName = (index: number): string => `item ${index}${index % 3 === 0 ? '.txt' : '.bin'}`;

/** A folder of 50 files, of 1 byte to 3 MiB, no two alike, with the names an office sees. */
export function postFifty(within: string, name: string, seed: string): PostedFolder {
  const path = join(within, name);
  mkdirSync(path);
  const draw = drawing(seed);
  const every = Array.from({ length: 50 }, (_, index) => names[index] ?? itemName(index)).sort();
  const large = every.length - largeEdges.length;
  const files = every.map((own, index): PostedFile => {
    // The largest come last, so that a filing is still under way when most of it is done.
    const size = edges[index] ?? largeEdges[index - large] ?? Math.ceil(draw() * 300_000);
    const isText = /^item .*\.txt$/.test(own);
    const bytes = isText ? Buffer.from(`${wordsIn(own)}\n${seed}`) : noise(`${seed} ${own}`, size);
    writeFileSync(join(path, own), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name: own, shown: visible(own), bytes, sha256 };
  });
  return { path, files };
}

/** The same files but these, in a folder of their own. */
export function postRest(
  within: string,
  { path, files }: PostedFolder,
  without: ReadonlySet<string>,
): PostedFolder {
  const rest = join(within, `${basename(path)} - the rest`);
  mkdirSync(rest);
  const left = files.filter(({ shown }) => !without.has(shown));
  for (const { name, bytes } of left) writeFileSync(join(rest, name), bytes);
  return { path: rest, files: left };
}
