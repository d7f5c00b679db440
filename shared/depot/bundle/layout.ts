/** The bundle's own format, counted up when a build that knows only the old one could not read it. */
export const FORMAT_VERSION = 1;

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** What a bundle may hold at most. Sizes in octets. */
export const limits = {
  entries: 20_000,
  file: 4 * GIB,
  total: 50 * GIB,
  manifest: 8 * MIB,
  tagFile: 64 * 1024,
  /** Ledger lines, keys and index together: what the records worker is handed in one piece. */
  records: 256 * MIB,
  path: 180,
} as const;

export const tagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
} as const;

export const payload = {
  keys: 'data/keys.json',
  index: 'data/index.json',
  page: 'data/index.html',
} as const;

/** What a path inside the bag (below its root folder) stands for. */
export type BagPath =
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'keys' | 'index' | 'page' }
  | {
      readonly kind: 'ledger';
      readonly device: string;
      readonly epoch: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'evidence'; readonly sha256: string };

const ledgerPattern =
  /^data\/ledger\/([0-9a-f]{32})-([1-9]\d{0,8})\/([1-9]\d{0,11})-([1-9]\d{0,11})\.jsonl$/;
const evidencePattern = /^data\/evidence\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;
const rootPattern = /^redress-[0-9a-f]{8}$/;

/** The bag's only folder: `redress-` and the first 8 digits of the bundle's id. */
export const rootOf = (bundleId: string): string => `redress-${bundleId.slice(0, 8)}`;

export const evidencePath = (sha256: string): string =>
  `data/evidence/${sha256.slice(0, 2)}/${sha256}`;

/** `first` and `last` are the lowest and highest sequence numbers in the file; others between may be absent. */
export const ledgerPath = (at: {
  readonly device: string;
  readonly epoch: number;
  readonly first: number;
  readonly last: number;
}): string => `data/ledger/${at.device}-${at.epoch}/${at.first}-${at.last}.jsonl`;

/** The whole grammar of paths: what it does not know (null) may not be in a bag at all. */
export function readBagPath(path: string): BagPath | null {
  const fixed = fixedPaths.get(path);
  if (fixed !== undefined) return fixed;
  const sha256 = evidencePattern.exec(path)?.[2];
  if (sha256 !== undefined) return { kind: 'evidence', sha256 };
  return readLedgerPath(path);
}

const fixedPaths: ReadonlyMap<string, BagPath> = new Map<string, BagPath>([
  ...Object.values(tagFiles).map((name): [string, BagPath] => [name, { kind: 'tag', name }]),
  [payload.keys, { kind: 'keys' }],
  [payload.index, { kind: 'index' }],
  [payload.page, { kind: 'page' }],
]);

function readLedgerPath(path: string): BagPath | null {
  const [, device, epoch, first, last] = ledgerPattern.exec(path) ?? [];
  if (device === undefined || Number(first) > Number(last)) return null;
  return {
    kind: 'ledger',
    device,
    epoch: Number(epoch),
    first: Number(first),
    last: Number(last),
  };
}

/** Parts an archive's entry name into the bag's root and the path below it; null where it is neither. */
export function splitRoot(name: string): { readonly root: string; readonly path: string } | null {
  const slash = name.indexOf('/');
  const root = name.slice(0, slash);
  return name.length <= limits.path && rootPattern.test(root)
    ? { root, path: name.slice(slash + 1) }
    : null;
}

/** A stranger's path as it may be shown: printable ASCII, not too long. */
export const shownPath = (path: string): string =>
  path.slice(0, limits.path).replace(/[^\x20-\x7e]/g, '?');
