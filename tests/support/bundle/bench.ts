import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { createBundles } from '../../../electron/depot/bundle/index.ts';
import type { BundleDeps, ObjectToSeal } from '../../../electron/depot/bundle-deps.ts';
import type { BundledEvidence, BundleInfo } from '../../../shared/contracts/bundle.ts';
import type { TakenFile } from '../../../shared/contracts/intake.ts';
import { evidencePath, FORMAT_VERSION } from '../../../shared/depot/bundle/layout.ts';
import { fileKeyFor, type Opener } from '../../../shared/depot/bundle/recipients.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError, refuse } from '../../../shared/kernel/result.ts';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Quick enough for tests; the format's own is 18. */
export const TEST_WORK_FACTOR = 8;

export const bundleId = 'ab12cd34'.repeat(4);
export const device = '00112233445566778899aabbccddeeff';

export const info = (changes: Partial<BundleInfo> = {}): BundleInfo => ({
  bundleId,
  createdAt: '2026-11-22T09:00:00.000Z',
  createdBy: 'Siân ap Rhys',
  device,
  cases: 2,
  isPractice: false,
  formatVersion: FORMAT_VERSION,
  ...changes,
});

export const recordFiles = (canary = ''): { path: string; content: Bytes }[] => [
  {
    path: `data/ledger/${device}-1/1-3.jsonl`,
    content: utf8(`{"entry":1}\n{"entry":2}\n${canary}\n`),
  },
  { path: `data/ledger/${device}-2/1-1.jsonl`, content: utf8('{"entry":1}\n') },
  { path: 'data/keys.json', content: utf8('{"subjects":[],"objects":[]}\n') },
  { path: 'data/index.json', content: utf8(`{"canary":"${canary}"}\n`) },
  { path: 'data/index.html', content: utf8('<!doctype html><title>Bundle</title>\n') },
];

/**
 * A folder with one store whose mirror is faked by plain bytes in memory, and the bundle code around it: files,
 * scratch and archives are real.
 */
export type Bench = ReturnType<typeof createBench>;

export function createBench(options: { workFactor?: number } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'redress-bundle-'));
  const vault = join(folder, 'vault');
  const store = join(vault, 'office');
  const scratch = join(vault, 'scratch');
  const out = join(folder, 'out');
  for (const each of [store, scratch, out]) mkdirSync(each, { recursive: true });
  writeFileSync(join(store, 'open.segment'), randomBytes(4096));
  const mirror = new Map<string, Uint8Array<ArrayBuffer>>();
  const offered = new Map<string, string>();
  const progress: { done: number; size: number; at: number }[] = [];
  let abort = new AbortController();
  let saveAs: string | null = 'test.redress';

  const deps: BundleDeps = {
    storeFolder: () => store,
    scratchFolder: async () => scratch,
    takeOffered: async (token) => {
      const path = offered.get(token);
      offered.delete(token);
      if (path === undefined) return refuse('file.token-spent');
      return { ok: true, value: { path, name: basename(path), size: statSync(path).size } };
    },
    sealIntoMirror: (_store, plain, object) => takeInto(store, plain, object),
    readObject: async function* (_store, objectId) {
      const bytes = mirror.get(objectId);
      if (bytes === undefined) throw new RefusalError({ code: 'object.missing' });
      for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
    },
    askSavePath: async (name) => (saveAs === null ? null : resolve(out, saveAs || name)),
    requireSpace: async () => {},
    underWay: (work) => work(abort.signal),
    signal: (name, payload) => {
      if (name === 'bundle.progress' && 'done' in payload)
        progress.push({ ...payload, size: payload.size, at: performance.now() });
    },
    clock: { now: () => '2026-11-22T09:00:00.000Z', today: () => '2026-11-22' },
  };
  const bundles = createBundles(deps, { workFactor: options.workFactor ?? TEST_WORK_FACTOR });

  const offer = (path: string): string => {
    const token = randomBytes(16).toString('hex');
    offered.set(token, path);
    return token;
  };
  const add = (bytes: Uint8Array, name = 'letter.pdf'): BundledEvidence => {
    const objectId = randomBytes(16).toString('hex');
    mirror.set(objectId, new Uint8Array(bytes));
    const key = new Uint8Array(randomBytes(32));
    return { objectId, key, sha256: sha256(bytes), size: bytes.length, name };
  };
  /** Peeks, finds the file key and opens: the whole way in. */
  const openWith = async (path: string, opener: Opener) => {
    const peeked = await bundles.handlers['bundle.peek']({ token: offer(path) });
    const key = await fileKeyFor(peeked.header, opener);
    if (!key.ok) throw new RefusalError(key.error);
    const answer = await bundles.handlers['bundle.open']({
      bundle: peeked.bundle,
      fileKey: key.value,
    });
    return { bundle: peeked.bundle, ...answer };
  };
  return {
    folder,
    vault,
    store,
    scratch,
    out,
    mirror,
    deps,
    bundles,
    progress,
    offer,
    add,
    openWith,
    path: (name: string) => join(out, name),
    saveAs: (name: string | null) => {
      saveAs = name;
    },
    cancel: () => abort.abort(),
    resume: () => {
      abort = new AbortController();
    },
    write: (
      to: { kind: 'passphrase'; passphrase: string } | { kind: 'recipients'; recipients: string[] },
      evidence: readonly BundledEvidence[],
      changes: {
        files?: { path: string; content: Bytes }[];
        info?: Partial<BundleInfo>;
        name?: string;
      } = {},
    ) =>
      bundles.handlers['bundle.write']({
        store: 'office',
        suggestedName: changes.name ?? 'chosen cases',
        info: info(changes.info),
        to,
        files: changes.files ?? recordFiles(),
        evidence: [...evidence],
      }),
    remove: async () => {
      await bundles.closeAll();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function takeInto(
  store: string,
  plain: AsyncIterable<Uint8Array>,
  object: ObjectToSeal,
): Promise<TakenFile> {
  const parts: Uint8Array[] = [];
  for await (const part of plain) parts.push(part.slice());
  const whole = Buffer.concat(parts);
  if (sha256(whole) !== object.expectedSha256 || whole.length !== object.size)
    throw new RefusalError({ code: 'bundle.altered' });
  writeFileSync(join(store, object.objectId), whole);
  return {
    objectId: object.objectId,
    name: object.name,
    size: whole.length,
    sha256: object.expectedSha256,
    mime: 'application/octet-stream',
    sourcePath: '',
    modifiedAt: '',
    chunks: 1,
    sealedSize: whole.length + 16,
    stream: '0'.repeat(32),
  };
}

/** Every file below a folder with its hash: two equal pictures mean that nothing changed. */
export function pictureOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), sha256(readFileSync(path))]),
  );
}

/** The code a promise is refused with; 'no refusal' where it is not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no refusal';
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
}

export { evidencePath };
