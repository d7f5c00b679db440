import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_VERSION } from '../../../shared/depot/bundle/layout.ts';
import { fileKeyFor } from '../../../shared/depot/bundle/recipients.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { testFolder } from '../../support/folders.ts';
import type { Figure, Skipped } from '../figures.ts';
import { type Bulk, bulkOf, fillFolder } from '../files.ts';
import { type Kept, type MainProcess, startMainProcess, takeFolder } from '../main-process.ts';
import { sideBySide, timed } from '../measure.ts';
import type { Options } from '../options.ts';
import { missingTool, quiet, shell } from '../shell.ts';

const device = '00112233445566778899aabbccddeeff';
const ledger = `data/ledger/${device}-1/1-3.jsonl`;

/** What goes along with the evidence; small beside it. */
const records = [
  { path: ledger, content: utf8('{"entry":1}\n') },
  { path: 'data/keys.json', content: utf8('{"subjects":[],"objects":[]}\n') },
  { path: 'data/index.json', content: utf8('{}\n') },
  { path: 'data/index.html', content: utf8('<!doctype html><title>Bundle</title>\n') },
];

type Parts = {
  readonly folder: string;
  readonly main: MainProcess;
  readonly kept: readonly Kept[];
  readonly recipient: string;
  readonly identity: string;
  readonly bulk: Bulk;
};

/** Bundle out and in, in the main process, for a recipient's key. */
export async function measureBundleLines(options: Options): Promise<readonly (Figure | Skipped)[]> {
  const missing = missingTool(['age', 'age-keygen', 'tar', 'sha256sum']);
  const wanted = options.only.filter((line) => line === 'bundle-out' || line === 'bundle-in');
  if (missing !== null)
    return wanted.map((line) => ({ line, because: `${missing} is not installed` }));
  const bulk = bulkOf(options.isFull);
  const { path: folder, remove } = testFolder('redress-bench');
  fillFolder(join(folder, 'from'), bulk);
  const main = await startMainProcess(folder);
  try {
    const kept = await takeFolder(main, join(folder, 'from'));
    await shell('age-keygen -o identity.txt', folder);
    const recipient = (await shell('age-keygen -y identity.txt', folder)).trim();
    const lines = readFileSync(join(folder, 'identity.txt'), 'utf8').split('\n');
    const identity = lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '';
    const parts = { folder, main, kept, recipient, identity, bulk };
    const rounds = options.isFull ? 3 : 5;
    const out = await bundleOut(parts, rounds);
    return wanted.includes('bundle-in')
      ? [...(wanted.includes('bundle-out') ? [out] : []), ...(await bundleIn(parts, rounds))]
      : [out];
  } finally {
    await main.close();
    remove();
  }
}

async function bundleOut(parts: Parts, rounds: number): Promise<Figure> {
  const { folder, main, recipient, kept, bulk } = parts;
  const path = join(folder, 'cases.redress');
  main.saveAs(path);
  const sides = {
    ours: async () => {
      rmSync(path, { force: true });
      await quiet(folder);
      return timed(() =>
        main.handlers['bundle.write']({
          store: 'office',
          suggestedName: 'cases',
          info: {
            bundleId: randomBytes(16).toString('hex'),
            createdAt: '2026-03-02T09:00:00.000Z',
            createdBy: 'Nobody',
            device,
            cases: 1,
            isPractice: false,
            formatVersion: FORMAT_VERSION,
          },
          to: { kind: 'recipients', recipients: [recipient] },
          files: records,
          evidence: kept.map(({ objectId, key, sha256, size, name }) => ({
            objectId,
            key,
            sha256,
            size,
            name,
          })),
        }),
      );
    },
    theirs: async () => {
      rmSync(join(folder, 'cases.age'), { force: true });
      await quiet(folder);
      return timed(() => shell(`tar -cf - -C from . | age -r ${recipient} > cases.age`, folder));
    },
  };
  const took = await sideBySide(sides, { rounds });
  if (statSync(path).size < bulk.bytes) throw new Error('the bundle is too small to be whole');
  return {
    line: 'bundle-out',
    work: 'bundle out, written, synced and read back',
    size: bulk.words,
    ...took,
    peer: 'tar piped through age',
    bar: 3,
  };
}

async function bundleIn(parts: Parts, rounds: number): Promise<readonly Figure[]> {
  const { folder, main, identity, kept, bulk } = parts;
  const path = join(folder, 'cases.redress');
  await shell('(cd from && sha256sum -- *) > sums.txt', folder);
  const { handlers } = main;
  const open = async (): Promise<string> => {
    const { files } = await handlers['intake.offer-dropped']({ paths: [path] });
    const { bundle, header } = await handlers['bundle.peek']({ token: files[0]?.token ?? '' });
    const fileKey = await fileKeyFor(header, { identity });
    if (!fileKey.ok) throw new RefusalError(fileKey.error);
    await handlers['bundle.open']({ bundle, fileKey: fileKey.value });
    return bundle;
  };
  const takeIn = async (bundle: string): Promise<void> => {
    for (const { sha256 } of kept) {
      const objectId = randomBytes(16).toString('hex');
      const key = new Uint8Array(randomBytes(32));
      await handlers['bundle.take-object']({ bundle, store: 'office', sha256, objectId, key });
    }
  };
  const took = await sideBySide(
    {
      ours: async () => {
        let bundle = '';
        await quiet(folder);
        const ms = await timed(async () => {
          bundle = await open();
        });
        await handlers['bundle.close']({ bundle });
        return ms;
      },
      taking: async () => {
        const bundle = await open();
        await quiet(folder);
        const ms = await timed(() => takeIn(bundle));
        await handlers['bundle.close']({ bundle });
        return ms;
      },
      theirs: async () => {
        await shell('rm -rf to && mkdir to && sync', folder);
        const unpack = 'age -d -i identity.txt cases.age | tar -xf - -C to';
        return timed(() => shell(`${unpack} && cd to && sha256sum --quiet -c ../sums.txt`, folder));
      },
    },
    { rounds },
  );
  const peer = 'age -d piped through tar, then sha256sum -c';
  const figure = { line: 'bundle-in', size: bulk.words, peer, theirs: took.theirs } as const;
  return [
    { ...figure, work: 'bundle in, to the verified preview', ours: took.ours, bar: 2.5 },
    {
      ...figure,
      work: 'bundle in, its evidence sealed into the mirror afterwards',
      ours: took.taking,
      bar: 4,
    },
  ];
}
