import { execFileSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

/**
 * Judges a bag by the text of RFC 8493 and nothing of ours: `bag` is the bag's base folder, or a zip that
 * `unzip` can unpack and that holds one bag. Answers what is wrong, empty when the bag is complete and valid.
 */
export function bagitProblems(bag: string): readonly string[] {
  if (statSync(bag).isDirectory()) return checkBag(bag);
  const folder = mkdtempSync(join(tmpdir(), 'bagit-check-'));
  try {
    execFileSync('unzip', ['-q', bag, '-d', folder]);
    const inside = readdirSync(folder);
    const [base] = inside;
    // RFC 8493, 4.2: a serialised bag holds one folder, the bag.
    if (base === undefined || inside.length !== 1) return [`serialised: ${inside.length} roots`];
    return checkBag(join(folder, base));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const algorithms = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha224', 'sha224'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
]);

function checkBag(base: string): readonly string[] {
  const files = filesUnder(base);
  const payload = files.filter((path) => path.startsWith('data/'));
  const names = files.filter((path) => !path.includes('/'));
  const problems = [...declarationProblems(base), ...oxumProblems(base, payload)];
  if (!readdirSync(base).includes('data')) problems.push('no payload folder data/');
  const manifests = names.filter((name) => /^manifest-.*\.txt$/.test(name));
  if (manifests.length === 0) problems.push('no payload manifest');
  for (const name of manifests) {
    const { listed, wrong } = readManifest(base, name);
    problems.push(...wrong, ...hashProblems(base, name, listed));
    // 2.1.3: every payload file is listed in every manifest, and nothing outside the payload is.
    for (const path of payload) if (!listed.has(path)) problems.push(`${name}: lacks ${path}`);
    for (const path of listed.keys())
      if (!path.startsWith('data/')) problems.push(`${name}: lists ${path}`);
  }
  for (const name of names.filter((each) => /^tagmanifest-.*\.txt$/.test(each))) {
    const { listed, wrong } = readManifest(base, name);
    problems.push(...wrong, ...hashProblems(base, name, listed));
    // 2.2.1: no payload files and no tag manifests; every payload manifest must be there.
    for (const path of listed.keys())
      if (path.startsWith('data/') || path.startsWith('tagmanifest-'))
        problems.push(`${name}: lists ${path}`);
    for (const manifest of manifests)
      if (!listed.has(manifest)) problems.push(`${name}: lacks ${manifest}`);
  }
  return problems;
}

function filesUnder(base: string): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** 2.1.1: exactly two lines, in order, UTF-8 without a byte order mark. */
function declarationProblems(base: string): string[] {
  const text = textOf(base, 'bagit.txt');
  if (text === null) return ['bagit.txt: missing'];
  const isRight = /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(text);
  return isRight ? [] : ['bagit.txt: not the two lines of the declaration'];
}

/** 2.2.2: `label: value`, folded lines allowed; Payload-Oxum, where given, must be right and given once. */
function oxumProblems(base: string, payload: readonly string[]): string[] {
  const text = textOf(base, 'bag-info.txt');
  if (text === null) return [];
  const problems = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '' && !/^[^\s:][^:]*:[ \t].*$/.test(line) && !/^[ \t]/.test(line))
    .map((line) => `bag-info.txt: not a label and value: ${line}`);
  const sums = [...text.matchAll(/^Payload-Oxum:[ \t]*(.*?)[ \t]*$/gim)].map((match) => match[1]);
  if (sums.length > 1) problems.push('bag-info.txt: Payload-Oxum more than once');
  const octets = payload.reduce((sum, path) => sum + statSync(join(base, path)).size, 0);
  const right = `${octets}.${payload.length}`;
  if (sums[0] !== undefined && sums[0] !== right)
    problems.push(`bag-info.txt: Payload-Oxum ${sums[0]}, is ${right}`);
  if (!/^Bagging-Date: \d{4}-\d\d-\d\d$/m.test(text)) problems.push('bag-info.txt: Bagging-Date');
  return problems;
}

function readManifest(
  base: string,
  name: string,
): { listed: ReadonlyMap<string, string>; wrong: string[] } {
  const listed = new Map<string, string>();
  const wrong: string[] = [];
  for (const line of (textOf(base, name) ?? '').split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9A-Fa-f]+)[ \t]+(\S.*)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined) {
      wrong.push(`${name}: not a line of a manifest: ${line}`);
      continue;
    }
    const decoded = path.replace(/%(0[AaDd]|25)/g, (code) => decodeURIComponent(code));
    if (decoded.startsWith('/') || decoded.startsWith('~') || decoded.split('/').includes('..'))
      wrong.push(`${name}: path leaves the bag: ${path}`);
    else if (listed.has(decoded)) wrong.push(`${name}: listed twice: ${path}`);
    else listed.set(decoded, sum.toLowerCase());
  }
  return { listed, wrong };
}

function hashProblems(base: string, name: string, listed: ReadonlyMap<string, string>): string[] {
  const algorithm = algorithms.get(/^(?:tag)?manifest-(.*)\.txt$/.exec(name)?.[1] ?? '');
  if (algorithm === undefined) return [`${name}: unknown algorithm`];
  const problems: string[] = [];
  for (const [path, sum] of listed) {
    const hash = createHash(algorithm);
    if (!feed(hash, join(base, path))) {
      problems.push(`${name}: missing ${path}`);
      continue;
    }
    if (hash.digest('hex') !== sum) problems.push(`${name}: differs ${path}`);
  }
  return problems;
}

/** False where there is no such file. */
function feed(hash: Hash, path: string): boolean {
  const piece = Buffer.alloc(1 << 20);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      hash.update(piece.subarray(0, read));
    return true;
  } finally {
    closeSync(file);
  }
}

function textOf(base: string, name: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(join(base, name)),
    );
  } catch {
    return null;
  }
}
