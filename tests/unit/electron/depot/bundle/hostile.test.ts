import { readdirSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bagInfoText, manifestText } from '../../../../../shared/depot/bundle/bag.ts';
import {
  type Bench,
  codeOf,
  createBench,
  info,
  pictureOf,
  recordFiles,
  sha256,
} from '../../../../support/bundle/bench.ts';
import {
  type Bag,
  bagEntries,
  original,
  type RawEntry,
  rawZip,
  sealedFor,
} from '../../../../support/bundle/craft.ts';

let bench: Bench;
let identity: string;
let recipient: string;
beforeAll(async () => {
  bench = createBench();
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
});
afterAll(() => bench.remove());

async function judge(zip: Uint8Array): Promise<string> {
  const path = bench.path('stranger.redress');
  writeFileSync(path, await sealedFor(recipient, zip));
  const before = process.cpuUsage();
  const rss = process.memoryUsage().rss;
  const code = await codeOf(bench.openWith(path, { identity }));
  // Processor time: the machine may have other things to do.
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  expect(process.memoryUsage().rss - rss).toBeLessThan(300 << 20);
  return code;
}

const root = 'redress-ab12cd34';
const text = (words: string): Uint8Array => Buffer.from(words);
/** A right bag with one more file, listed like the others: only its name can be held against it. */
const named = (path: string): Buffer =>
  rawZip(bagEntries({ payload: [{ path, data: text('x') }] }));
/** The name replaces the whole path, root and all. */
const bare = (name: string): Buffer => rawZip([...bagEntries(), { name, data: text('x') }]);
/** A right bag whose evidence entry lies in one more way. */
const evidence = (lie: Partial<RawEntry>, bag: Bag = {}): Buffer =>
  rawZip(
    bagEntries({ payload: [original()], ...bag }).map((entry) =>
      entry.name.includes('/evidence/') ? { ...entry, ...lie } : entry,
    ),
  );
const right = (): Buffer => rawZip(bagEntries({ payload: [original()] }));

function overlapping(): Buffer {
  const entries = bagEntries({ payload: [original(new Uint8Array(10 << 20))] });
  const at =
    Buffer.from(rawZip(entries)).lastIndexOf('data/evidence', 1 << 20) - root.length - 1 - 30;
  const target = entries.at(-1);
  if (target === undefined) throw new Error('no entry');
  const again = Array.from({ length: 1000 }, (_, index) => ({
    ...target,
    name: `${root}/data/evidence/00/${String(index).padStart(64, '0')}`,
    localName: target.name,
    offset: at,
  }));
  return rawZip([...entries, ...again]);
}

/** Every row of the table of archives that readers were tried with, and what a bundle adds to it. */
const archives: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a path upwards', () => named('data/../../../evil'), 'bundle.unsafe-name'],
  ['a path upwards out of the root', () => bare('../evil'), 'bundle.unsafe-name'],
  ['an absolute path', () => bare('/etc/passwd'), 'bundle.unsafe-name'],
  ['a drive', () => bare('C:/evil'), 'bundle.unsafe-name'],
  ['backslashes', () => named('data\\..\\evil'), 'bundle.unsafe-name'],
  ['a network path', () => bare('\\\\server\\share\\evil'), 'bundle.unsafe-name'],
  ['a wrong checksum', () => evidence({ crc: 1 }), 'bundle.altered'],
  ['a name twice', () => rawZip([...bagEntries(), ...bagEntries().slice(-1)]), 'bundle.altered'],
  ['a name twice in another case', () => named('data/KEYS.json'), 'bundle.unsafe-name'],
  ['a name in two normal forms', () => named('data/Sia\u0302n.txt'), 'bundle.unsafe-name'],
  ['a file as a folder', () => named('data/keys.json/more'), 'bundle.unsafe-name'],
  ['a link', () => evidence({ mode: 0o120777 }), 'bundle.unsafe-name'],
  ['a pipe', () => evidence({ mode: 0o010644 }), 'bundle.unsafe-name'],
  ['a device', () => evidence({ mode: 0o020644 }), 'bundle.unsafe-name'],
  [
    'a folder entry',
    () => rawZip([...bagEntries(), { name: `${root}/data/evidence/`, data: text('') }]),
    'bundle.unsafe-name',
  ],
  ['CON', () => named('data/CON'), 'bundle.unsafe-name'],
  ['nul.txt', () => named('data/nul.txt'), 'bundle.unsafe-name'],
  ['COM1', () => named('data/evidence/COM1'), 'bundle.unsafe-name'],
  ['a dot at the end', () => named('data/index.html.'), 'bundle.unsafe-name'],
  ['a space at the end', () => named('data/index.html '), 'bundle.unsafe-name'],
  ['a stream of a file', () => named('data/index.html:hidden'), 'bundle.unsafe-name'],
  ['a control character', () => named('data/\u0007.txt'), 'bundle.unsafe-name'],
  ['a newline', () => named('data/a\nb'), 'bundle.unsafe-name'],
  ['a zero octet', () => named('data/keys.json\0.txt'), 'bundle.unsafe-name'],
  ['a reversed name', () => named('data/\u202Efdp.exe'), 'bundle.unsafe-name'],
  ['an invisible letter', () => named('data/in\u200bdex.html'), 'bundle.unsafe-name'],
  ['5,000 letters', () => named(`data/${'a'.repeat(5000)}`), 'bundle.unsafe-name'],
  ['2,000 folders', () => named(`data/${'a/'.repeat(2000)}b`), 'bundle.unsafe-name'],
  [
    'a second root',
    () => rawZip([...bagEntries(), { name: 'redress-00000000/data/keys.json', data: text('x') }]),
    'bundle.unsafe-name',
  ],
  [
    'zeros packed a thousand times',
    () => {
      const plain = Buffer.alloc(200 << 20);
      return evidence({ method: 8, data: deflateRawSync(plain), size: plain.length });
    },
    'bundle.not-a-bundle',
  ],
  [
    'a little packing',
    () => evidence({ method: 8, data: deflateRawSync(text('words')), size: 5 }),
    'bundle.not-a-bundle',
  ],
  ["the zip's own encryption", () => evidence({ flags: 0x801 }), 'bundle.not-a-bundle'],
  ['a thousand files in one place', overlapping, 'bundle.altered'],
  ['a length that is too great', () => evidence({ size: 1000 }), 'bundle.altered'],
  ['a length that is too small', () => evidence({ size: 10 }), 'bundle.altered'],
  ['a length beyond the end', () => evidence({ size: 0xf000_0000 }), 'bundle.altered'],
  [
    "another name in the file's own header",
    () => evidence({ localName: `${root}/${original().path}` }),
    'bundle.altered',
  ],
  ['two archives in a row', () => Buffer.concat([right(), right()]), 'bundle.altered'],
  ['octets behind the end', () => Buffer.concat([right(), text('more')]), 'bundle.altered'],
  ['octets before the start', () => Buffer.concat([text('more'), right()]), 'bundle.altered'],
  [
    'octets between two files',
    () => evidence({ gap: text('hidden') }, { hidden: 6 }),
    'bundle.altered',
  ],
  ['octets in a comment', () => evidence({ comment: 'hidden' }, { hidden: 6 }), 'bundle.altered'],
  [
    "octets in the archive's comment",
    () => rawZip(bagEntries({ hidden: 6 }), { comment: 'hidden' }),
    'bundle.altered',
  ],
  [
    'octets in an extra field',
    () => evidence({ extra: Buffer.from([0xfe, 0xca, 2, 0, 1, 1]) }, { hidden: 6 }),
    'bundle.altered',
  ],
  ['a cut archive', () => right().subarray(0, -30), 'bundle.not-a-bundle'],
  ['nothing at all', () => Buffer.alloc(0), 'bundle.not-a-bundle'],
  ['an archive of nothing', () => rawZip([]), 'bundle.not-a-bundle'],
  ['a text', () => Buffer.from('Dear Ombudsman'), 'bundle.not-a-bundle'],
  [
    '65,000 empty files',
    () =>
      rawZip(
        Array.from({ length: 65_000 }, (_, index) => ({
          name: `${root}/data/${index}`,
          data: text(''),
        })),
      ),
    'bundle.too-large',
  ],
  ['a directory that counts wrongly', () => rawZip(bagEntries(), { count: 3 }), 'bundle.altered'],
];

const bags: readonly (readonly [string, () => Uint8Array, string])[] = [
  [
    'a newer format',
    () =>
      rawZip(
        bagEntries({
          info: { formatVersion: 2 },
          payload: [{ path: 'data/new-kind.bin', data: text('x') }],
        }),
      ),
    'bundle.newer',
  ],
  [
    'no format',
    () => rawZip(bagEntries({ tags: { 'bag-info.txt': 'Bagging-Date: 2026-11-22\n' } })),
    'bundle.not-a-bundle',
  ],
  ['no bag', () => rawZip([{ name: 'letter.pdf', data: text('x') }]), 'bundle.not-a-bundle'],
  [
    'a listed file missing',
    () => {
      const item = original();
      return rawZip(bagEntries({ payload: [item], dropped: [item.path] }));
    },
    'bundle.incomplete',
  ],
  ['no keys', () => rawZip(bagEntries({ dropped: ['data/keys.json'] })), 'bundle.incomplete'],
  [
    'no manifest',
    () => rawZip(bagEntries({ dropped: ['manifest-sha256.txt'] })),
    'bundle.incomplete',
  ],
  [
    'a file that is not listed',
    () => {
      const item = original();
      return rawZip(bagEntries({ payload: [item], unlisted: [item.path] }));
    },
    'bundle.altered',
  ],
  [
    "evidence under another's name",
    () => rawZip(bagEntries({ payload: [{ ...original(), data: text('forged') }] })),
    'bundle.altered',
  ],
  ['a length that is not its own', () => rawZip(bagEntries({ hidden: 1 })), 'bundle.altered'],
  [
    'another page than the manifest names',
    () => {
      const files = recordFiles().map(({ path, content }) => ({ path, sha256: sha256(content) }));
      const forged = files.map((file) =>
        file.path === 'data/index.html' ? { ...file, sha256: '0'.repeat(64) } : file,
      );
      return rawZip(bagEntries({ tags: { 'manifest-sha256.txt': manifestText(forged) } }));
    },
    'bundle.altered',
  ],
  [
    'a tag manifest that names another tag file',
    () => rawZip(bagEntries({ tagManifest: (right) => right.replace(/^./, '!') })),
    'bundle.altered',
  ],
  ...['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'].map(
    (name) =>
      [
        `a tag manifest with another hash for ${name}`,
        () =>
          rawZip(
            bagEntries({
              tagManifest: (right) =>
                right.replace(new RegExp(`^.*  ${name}$`, 'm'), `${'0'.repeat(64)}  ${name}`),
            }),
          ),
        'bundle.altered',
      ] as const,
  ),
  [
    'a directory too long to read at once',
    () =>
      rawZip(
        Array.from({ length: 19_000 }, (_, index) => ({
          name: `${root}/${String(index).padStart(1000, '0')}`,
          data: text(''),
        })),
      ),
    'bundle.too-large',
  ],
  [
    'a wrong sum of octets',
    () => rawZip(bagEntries({ sum: { octets: 1, files: 5 } })),
    'bundle.altered',
  ],
  [
    'a wrong sum of files',
    () => rawZip(bagEntries({ sum: { octets: 160, files: 9 } })),
    'bundle.altered',
  ],
  [
    'another declaration',
    () =>
      rawZip(
        bagEntries({
          tags: { 'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n' },
        }),
      ),
    'bundle.altered',
  ],
  [
    'a manifest that is none',
    () => rawZip(bagEntries({ tags: { 'manifest-sha256.txt': 'all is well\n' } })),
    'bundle.altered',
  ],
  [
    'a manifest that is too long',
    () => rawZip(bagEntries({ tags: { 'manifest-sha256.txt': 'a'.repeat(9 << 20) } })),
    'bundle.too-large',
  ],
  [
    'a declaration not in UTF-8',
    () => rawZip(bagEntries({ tags: { 'bagit.txt': Buffer.from([0xff]) } })),
    'bundle.altered',
  ],
  [
    'an identifier of another root',
    () =>
      rawZip(
        bagEntries({
          tags: {
            'bag-info.txt': bagInfoText({
              info: info({ bundleId: 'f'.repeat(32) }),
              sum: { octets: 1, files: 1 },
              zipOctets: 1,
            }),
          },
        }),
      ),
    'bundle.altered',
  ],
];

describe("a stranger's archive", () => {
  it('is taken when it is right, so that the refusals below mean something', async () => {
    expect(await judge(right())).toBe('no refusal');
    await bench.bundles.closeAll();
  });

  it.each([...archives, ...bags])('is refused with %s', async (_name, make, code) => {
    const before = pictureOf(bench.vault);
    const zip = make();
    expect(await judge(zip)).toBe(code);
    expect(pictureOf(bench.vault)).toEqual(before);
    expect(readdirSync(bench.scratch)).toEqual([]);
  });

  it('is shown by a name that can do no harm on screen', async () => {
    writeFileSync(
      bench.path('bidi.redress'),
      await sealedFor(recipient, named('data/\u202Efdp.exe')),
    );
    await expect(bench.openWith(bench.path('bidi.redress'), { identity })).rejects.toMatchObject({
      refusal: { detail: { name: `${root}/data/?fdp.exe` } },
    });
  });

  it('names both versions when it is newer', async () => {
    const zip = rawZip(bagEntries({ info: { formatVersion: 7 } }));
    writeFileSync(bench.path('newer.redress'), await sealedFor(recipient, zip));
    await expect(bench.openWith(bench.path('newer.redress'), { identity })).rejects.toMatchObject({
      refusal: { code: 'bundle.newer', detail: { theirs: 7, ours: 1 } },
    });
  });
});
