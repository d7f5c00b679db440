import type { BigIntStats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import type { RefusalCode } from '../../shared/kernel/codes.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import { type FileMark, markOf, readRefusal } from './source-file.ts';

export type FoundFile = {
  readonly path: string;
  readonly name: string;
  /** The folders between what was dropped and the file, with `/`; empty for a dropped file. */
  readonly folder: string;
  readonly mark: FileMark;
};

export type Found = {
  readonly files: readonly FoundFile[];
  readonly passedOver: readonly { readonly name: string; readonly code: RefusalCode }[];
};

/** Left behind by systems in every folder, meant by nobody. */
const leftBySystems = /^(?:\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory)$/i;

/** Control characters, and what separates folders on any system. */
export const unsafeInName = /[\p{Cc}/\\]/u;

type Gathering = {
  readonly limit: number;
  readonly files: FoundFile[];
  readonly passedOver: { name: string; code: RefusalCode }[];
};

/** Finds the files in what was dropped. Links are never followed; nothing is opened. */
export async function walk(paths: readonly string[], limit: number): Promise<Found> {
  const gathering: Gathering = { limit, files: [], passedOver: [] };
  for (const path of paths) {
    if (isAbsolute(path) && !path.includes('\0')) {
      await visit({ path, name: basename(path), folder: '' }, gathering, true);
    } else {
      gathering.passedOver.push({ name: basename(path), code: 'file.not-a-file' });
    }
  }
  return gathering;
}

type Place = { readonly path: string; readonly name: string; readonly folder: string };

async function visit(place: Place, gathering: Gathering, isDropped: boolean): Promise<void> {
  const { files, passedOver, limit } = gathering;
  const { name } = place;
  const pass = (code: RefusalCode): void => void passedOver.push({ name, code });
  if (!isDropped && leftBySystems.test(name)) return pass('file.not-a-file');
  const stat = await look(place.path, name);
  if (typeof stat === 'string') return pass(name.includes('\uFFFD') ? 'file.name-unsafe' : stat);
  if (stat.isDirectory()) return visitFolder(place, gathering);
  if (!stat.isFile()) return pass('file.not-a-file');
  if (unsafeInName.test(name)) return pass('file.name-unsafe');
  if (stat.size === 0n) return pass('file.empty');
  if (files.length >= limit) return pass('file.too-large');
  files.push({ ...place, mark: markOf(stat) });
}

async function visitFolder({ path, name, folder }: Place, gathering: Gathering): Promise<void> {
  if (gathering.files.length >= gathering.limit) {
    gathering.passedOver.push({ name, code: 'file.too-large' });
    return;
  }
  const names = await readdir(path).catch(() => null);
  if (names === null) {
    gathering.passedOver.push({ name, code: 'file.unreadable' });
    return;
  }
  const inside = folder === '' ? name : `${folder}/${name}`;
  for (const each of names.sort()) {
    await visit({ path: join(path, each), name: each, folder: inside }, gathering, false);
  }
}

async function look(path: string, name: string): Promise<BigIntStats | RefusalCode> {
  try {
    return await lstat(path, { bigint: true });
  } catch (error) {
    const refused = readRefusal(error, name);
    if (refused instanceof RefusalError) return refused.refusal.code;
    throw refused;
  }
}
