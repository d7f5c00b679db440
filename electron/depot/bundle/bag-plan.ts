import { createHash } from 'node:crypto';
import type { BundledEvidence, BundleInfo } from '../../../shared/contracts/bundle.ts';
import {
  bagInfoText,
  declaration,
  type ListedFile,
  manifestText,
} from '../../../shared/depot/bundle/bag.ts';
import {
  payload as always,
  evidencePath,
  FORMAT_VERSION,
  limits,
  readBagPath,
  rootOf,
  shownPath,
  tagFiles,
} from '../../../shared/depot/bundle/layout.ts';
import { zipOctets } from '../../../shared/depot/bundle/zip-octets.ts';
import { assertThat } from '../../../shared/kernel/assert-never.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { createBreather } from './breathe.ts';
import type { ZipSource } from './zip-stream.ts';

export type BagContents = {
  readonly info: BundleInfo;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly evidence: readonly BundledEvidence[];
};

export type BagPlan = { readonly sources: readonly ZipSource[]; readonly octets: number };

/** The plain chunks of one original, from the mirror. */
export type ReadEvidence = (item: BundledEvidence) => AsyncIterable<Uint8Array>;

const refused = (code: RefusalCode, detail?: Readonly<Record<string, string | number>>): never => {
  throw new RefusalError(detail === undefined ? { code } : { code, detail });
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type PlannedFile = ListedFile & ZipSource;

/** Lays out the whole bag before the first byte is written: evidence hashes are known, the rest is hashed here. */
export async function planBag(contents: BagContents, read: ReadEvidence): Promise<BagPlan> {
  assertThat(contents.info.formatVersion === FORMAT_VERSION, 'bundles are written in our format');
  const breathe = createBreather();
  const root = rootOf(contents.info.bundleId);
  const payload = contents.files.map(
    ({ path, content }): PlannedFile => fileIn(root, path, content),
  );
  for (const item of distinctEvidence(contents.evidence)) {
    payload.push(evidenceIn(root, item, read));
    await breathe();
  }
  payload.sort(byPath);
  checkPayload(contents.files, payload);
  await breathe();
  const manifest = manifestText(payload);
  const sum = {
    octets: payload.reduce((total, file) => total + file.size, 0),
    files: payload.length,
  };
  // In its own order: where a file lies decides how long its headers are.
  const bagOf = (zip: number): readonly PlannedFile[] => {
    const bagInfo = bagInfoText({ info: contents.info, sum, zipOctets: zip });
    return [...tagsIn(root, bagInfo, manifest), ...payload].toSorted(byPath);
  };
  await breathe();
  const octets = zipOctets(bagOf(0));
  await breathe();
  return { sources: bagOf(octets), octets };
}

function tagsIn(root: string, bagInfo: string, manifest: string): readonly PlannedFile[] {
  const listed = [
    fileIn(root, tagFiles.info, utf8(bagInfo)),
    fileIn(root, tagFiles.declaration, utf8(declaration)),
    fileIn(root, tagFiles.manifest, utf8(manifest)),
  ];
  return [...listed, fileIn(root, tagFiles.tagManifest, utf8(manifestText(listed)))];
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : 1;

const fileIn = (root: string, path: string, bytes: Uint8Array): PlannedFile => ({
  path,
  name: `${root}/${path}`,
  size: bytes.length,
  isStreamed: false,
  sha256: sha256(bytes),
  bytes,
});

const evidenceIn = (root: string, item: BundledEvidence, read: ReadEvidence): PlannedFile => ({
  path: evidencePath(item.sha256),
  name: `${root}/${evidencePath(item.sha256)}`,
  size: item.size,
  isStreamed: true,
  sha256: item.sha256,
  open: () => asNamed(item, read(item)),
});

/** The same original is in the bag once, however often it was filed. */
function distinctEvidence(evidence: readonly BundledEvidence[]): readonly BundledEvidence[] {
  const bySha = new Map<string, BundledEvidence>();
  for (const item of evidence) {
    const known = bySha.get(item.sha256);
    if (known !== undefined && known.size !== item.size)
      refused('object.damaged', { name: item.name });
    if (known === undefined) bySha.set(item.sha256, item);
  }
  return [...bySha.values()];
}

function checkPayload(files: BagContents['files'], payload: readonly PlannedFile[]): void {
  const given = new Set<string>();
  for (const { path } of files) {
    const kind = readBagPath(path)?.kind ?? 'tag';
    if (kind === 'tag' || kind === 'evidence' || given.has(path))
      refused('bundle.unsafe-name', { name: shownPath(path) });
    given.add(path);
  }
  const lacks = Object.values(always).filter((path) => !given.has(path));
  assertThat(lacks.length === 0, `a bundle has ${lacks.join(', ')}`);
  const records = files.reduce((sum, { content }) => sum + content.length, 0);
  const total = payload.reduce((sum, { size }) => sum + size, 0);
  const isTooLarge =
    records > limits.records ||
    total > limits.total ||
    payload.length + Object.keys(tagFiles).length > limits.entries ||
    payload.some(({ size }) => size > limits.file);
  if (isTooLarge) refused('bundle.too-large', { size: total, files: payload.length });
}

/** Passes the chunks on and ends in a refusal where they were not the bytes the ledger names: 'object.damaged'. */
async function* asNamed(
  item: BundledEvidence,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    if (size > item.size) break;
    yield chunk;
  }
  if (size !== item.size || hash.digest('hex') !== item.sha256)
    refused('object.damaged', { name: item.name });
}
