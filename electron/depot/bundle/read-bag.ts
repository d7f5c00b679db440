import { createHash } from 'node:crypto';
import type { BundleInfo } from '../../../shared/contracts/bundle.ts';
import {
  type BagInfo,
  declaration,
  formatVersionOf,
  readBagInfo,
  readManifest,
  tagText,
} from '../../../shared/depot/bundle/bag.ts';
import {
  type BagPath,
  evidencePath,
  FORMAT_VERSION,
  limits,
  payload,
  readBagPath,
  rootOf,
  shownPath,
  splitRoot,
  tagFiles,
} from '../../../shared/depot/bundle/layout.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { createBreather } from './breathe.ts';
import type { RandomAccess } from './chunk-file.ts';
import { listZip, readEntry, streamEntry, type ZipEntry, type ZipListing } from './zip-entries.ts';

export type ReadBag = {
  readonly info: BundleInfo;
  readonly files: readonly { readonly path: string; readonly content: Bytes }[];
  readonly evidence: readonly { readonly sha256: string; readonly size: number }[];
  /** The plain pieces of one original; null where the bag has none with this hash. */
  readonly readEvidence: (sha256: string) => AsyncGenerator<Uint8Array> | null;
};

/** A file of the bag, its path (below the root) already understood. */
type BagFile = { readonly what: BagPath; readonly entry: ZipEntry };
type Files = ReadonlyMap<string, BagFile>;

const refused = (code: RefusalCode, name?: string): RefusalError =>
  new RefusalError(name === undefined ? { code } : { code, detail: { name: shownPath(name) } });

/**
 * Reads a whole bag and believes nothing: version, paths, archive, then RFC 8493 both ways (every listed file is
 * there with its hash, every file there is listed). Refusals are those of 'bundle.open'.
 */
export async function readBag(
  access: RandomAccess,
  passed: (octets: number) => void,
): Promise<ReadBag> {
  const listing = await listZip(access);
  const root = await judgeVersion(listing);
  const understood = await understand(listing.names, root);
  const files: Files = await place(listing, understood, root);
  const breathe = createBreather();
  const { bag, manifest } = await readTags(access, files, root);
  await breathe();
  if (bag.zipOctets !== access.size) throw refused('bundle.altered');
  checkComplete(files, manifest, bag);
  await breathe();
  const contents = await checkPayload(access, files, manifest, passed);
  return {
    info: bag.info,
    files: contents,
    evidence: evidenceOf(files),
    readEvidence: (sha256) => {
      const file = files.get(evidencePath(sha256));
      return file === undefined ? null : streamEntry(access, file.entry);
    },
  };
}

/** A newer bundle is said to be newer before anything else about it can be held against it. */
async function judgeVersion(listing: ZipListing): Promise<string> {
  const [parts] = listing.names.flatMap((name) => {
    const split = splitRoot(name);
    return split?.path === tagFiles.info ? [split] : [];
  });
  if (parts === undefined) throw refused('bundle.not-a-bundle');
  const bytes = await listing.read(`${parts.root}/${tagFiles.info}`, limits.tagFile);
  const theirs = formatVersionOf((bytes === null ? null : tagText(bytes)) ?? '');
  if (theirs === null) throw refused('bundle.not-a-bundle');
  if (theirs > FORMAT_VERSION)
    throw new RefusalError({ code: 'bundle.newer', detail: { theirs, ours: FORMAT_VERSION } });
  return parts.root;
}

/** Every name by the grammar of paths, and all in one folder: else 'bundle.unsafe-name'. */
async function understand(
  names: readonly string[],
  root: string,
): Promise<ReadonlyMap<string, BagPath>> {
  const breathe = createBreather();
  const understood = new Map<string, BagPath>();
  for (const name of names) {
    const parts = splitRoot(name);
    const what = parts === null ? null : readBagPath(parts.path);
    if (parts?.root !== root || what === null) throw refused('bundle.unsafe-name', name);
    understood.set(parts.path, what);
    await breathe();
  }
  return understood;
}

async function place(
  listing: ZipListing,
  understood: ReadonlyMap<string, BagPath>,
  root: string,
): Promise<Files> {
  const files = new Map<string, BagFile>();
  for (const entry of await listing.place()) {
    const path = entry.name.slice(root.length + 1);
    const what = understood.get(path);
    if (what !== undefined) files.set(path, { what, entry });
  }
  return files;
}

type Tags = { readonly bag: BagInfo; readonly manifest: ReadonlyMap<string, string> };

async function readTags(access: RandomAccess, files: Files, root: string): Promise<Tags> {
  const read = async (name: string, most: number) => {
    const entry = files.get(name)?.entry;
    if (entry === undefined) throw refused('bundle.incomplete', name);
    if (entry.size > most) throw refused('bundle.too-large', name);
    const bytes = await readEntry(access, entry);
    const text = tagText(bytes);
    if (text === null) throw refused('bundle.altered', name);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const info = await read(tagFiles.info, limits.tagFile);
  const said = await read(tagFiles.declaration, limits.tagFile);
  const manifest = await read(tagFiles.manifest, limits.manifest);
  const tags = readManifest((await read(tagFiles.tagManifest, limits.tagFile)).text);
  const listed = readManifest(manifest.text);
  const bag = readBagInfo(info.text);
  const isWhole =
    said.text === declaration &&
    tags?.size === 3 &&
    tags.get(tagFiles.info) === info.sha256 &&
    tags.get(tagFiles.declaration) === said.sha256 &&
    tags.get(tagFiles.manifest) === manifest.sha256;
  if (!isWhole || listed === null || bag === null || rootOf(bag.info.bundleId) !== root)
    throw refused('bundle.altered');
  return { bag, manifest: listed };
}

function checkComplete(files: Files, manifest: ReadonlyMap<string, string>, bag: BagInfo): void {
  const needed = [...manifest.keys(), ...Object.values(payload)];
  const missing = needed.find((path) => !files.has(path));
  if (missing !== undefined) throw refused('bundle.incomplete', missing);
  let sum = { octets: 0, files: 0 };
  for (const [path, { what, entry }] of files) {
    if (what.kind === 'tag') continue;
    const isNamed =
      what.kind !== 'evidence' || (manifest.get(path) === what.sha256 && entry.size > 0);
    if (!manifest.has(path) || !isNamed) throw refused('bundle.altered', path);
    sum = { octets: sum.octets + entry.size, files: sum.files + 1 };
  }
  const isListed = manifest.size === sum.files;
  if (!isListed || sum.octets !== bag.sum.octets || sum.files !== bag.sum.files)
    throw refused('bundle.altered');
}

/** Hashes every payload file against the manifest; answers those that are not evidence. */
async function checkPayload(
  access: RandomAccess,
  files: Files,
  manifest: ReadonlyMap<string, string>,
  passed: (octets: number) => void,
): Promise<ReadBag['files']> {
  checkRecords(files);
  const breathe = createBreather();
  const contents: { path: string; content: Bytes }[] = [];
  for (const [path, { what, entry }] of files) {
    const expected = manifest.get(path);
    if (expected === undefined) continue;
    const hash = createHash('sha256');
    const kept = what.kind === 'evidence' ? null : new Uint8Array(entry.size);
    let at = 0;
    for await (const piece of streamEntry(access, entry)) {
      hash.update(piece);
      kept?.set(piece, at);
      at += piece.length;
      passed(piece.length);
      await breathe();
    }
    if (hash.digest('hex') !== expected) throw refused('bundle.altered', path);
    if (kept !== null) contents.push({ path, content: kept });
    await breathe();
  }
  return contents;
}

function checkRecords(files: Files): void {
  let records = 0;
  for (const { what, entry } of files.values()) if (what.kind !== 'evidence') records += entry.size;
  if (records > limits.records) throw refused('bundle.too-large');
}

const evidenceOf = (files: Files): ReadBag['evidence'] =>
  [...files.values()].flatMap(({ what, entry }) =>
    what.kind === 'evidence' ? [{ sha256: what.sha256, size: entry.size }] : [],
  );
