import type { BundleInfo } from '../../contracts/bundle.ts';
import { bundleInfo } from '../../contracts/bundle.ts';
import { fromUtf8 } from '../../kernel/bytes.ts';
import { limits } from './layout.ts';

/** RFC 8493, 2.1.1: these two lines and nothing else. */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export type ListedFile = { readonly path: string; readonly sha256: string };

/** RFC 8493, 2.2.2: octets of all payload files, and how many there are. */
export type PayloadSum = { readonly octets: number; readonly files: number };

/** What `bag-info.txt` says. `zipOctets` is the length of the whole archive: it tells a cut file from a changed one. */
export type BagInfo = {
  readonly info: BundleInfo;
  readonly sum: PayloadSum;
  readonly zipOctets: number;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not reach a line of the file
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** The length does not depend on `zipOctets`, which is only known once every length is. */
export function bagInfoText(bag: BagInfo): string {
  const { info, sum } = bag;
  const lines: readonly (readonly [string, string | number])[] = [
    ['Redress-Format-Version', info.formatVersion],
    ['Bag-Software-Agent', 'Redress'],
    ['Bagging-Date', info.createdAt.slice(0, 10)],
    ['External-Identifier', info.bundleId],
    ['Contact-Name', info.createdBy.replace(unprintable, ' ').trim()],
    ['Payload-Oxum', `${sum.octets}.${sum.files}`],
    ['Redress-Created-At', info.createdAt],
    ['Redress-Device', info.device],
    ['Redress-Practice', info.isPractice ? 'yes' : 'no'],
    ['Redress-Cases', info.cases],
    ['Redress-Zip-Octets', String(bag.zipOctets).padStart(16, '0')],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}

/** The version alone, so that a newer bundle is named before anything else about it is judged. */
export function formatVersionOf(text: string): number | null {
  const version = readLabels(text)?.get('Redress-Format-Version');
  return version !== undefined && /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
}

/** Reads `bag-info.txt` of this format version. Null where a label is missing, doubled or not as written by us. */
export function readBagInfo(text: string): BagInfo | null {
  const labels = readLabels(text);
  const [octets, files] =
    (labels?.get('Payload-Oxum') ?? '').match(/^(\d{1,15})\.(\d{1,9})$/)?.slice(1) ?? [];
  const zipOctets = labels?.get('Redress-Zip-Octets');
  if (labels === null || octets === undefined || zipOctets === undefined) return null;
  const info = bundleInfo.safeParse({
    bundleId: labels.get('External-Identifier'),
    createdAt: labels.get('Redress-Created-At'),
    createdBy: labels.get('Contact-Name') ?? '',
    device: labels.get('Redress-Device'),
    cases: Number(labels.get('Redress-Cases')),
    isPractice: practice.get(labels.get('Redress-Practice') ?? ''),
    formatVersion: formatVersionOf(text),
  });
  if (!info.success || !/^\d{16}$/.test(zipOctets)) return null;
  return {
    info: info.data,
    sum: { octets: Number(octets), files: Number(files) },
    zipOctets: Number(zipOctets),
  };
}

const practice: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

function readLabels(text: string): ReadonlyMap<string, string> | null {
  const labels = new Map<string, string>();
  if (!text.endsWith('\n')) return null;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, label, value] = /^([A-Za-z][A-Za-z0-9-]{0,60}): (.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined || labels.has(label)) return null;
    labels.set(label, value);
  }
  return labels;
}

/** RFC 8493, 2.1.3: one line per file, by path. */
export const manifestText = (files: readonly ListedFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');

/** Path → SHA-256. Null where a line is not one, a path comes twice, or there are too many lines. */
export function readManifest(text: string): ReadonlyMap<string, string> | null {
  const listed = new Map<string, string>();
  if (text === '') return listed;
  if (!text.endsWith('\n')) return null;
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > limits.entries) return null;
  for (const line of lines) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || listed.has(path)) return null;
    listed.set(path, sha256);
  }
  return listed;
}

/** Text of a tag file, or null where it is not UTF-8. */
export function tagText(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}
