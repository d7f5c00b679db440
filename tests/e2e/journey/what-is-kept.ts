import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Page } from '@playwright/test';

/** Sealed objects by id, each with the hash of its sealed bytes. */
export type Kept = Readonly<Record<string, string>>;

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** What the safety copy holds: objects in their place, and whatever lies in staging. */
export function keptInMirror(vault: string): { objects: Kept; staging: readonly string[] } {
  const objects = join(vault, 'office', 'objects');
  const found = namesIn(objects).flatMap((shard) =>
    namesIn(join(objects, shard)).map((id) => [id, hashOf(join(objects, shard, id))] as const),
  );
  return {
    objects: Object.fromEntries(found.sort()),
    staging: namesIn(join(vault, 'office', 'staging')),
  };
}

/** What the database holds: whole objects, and ids of those of which only a part is there. */
export function keptInDatabase(page: Page): Promise<{ objects: Kept; halves: readonly string[] }> {
  return page.evaluate(async () => {
    type Chunk = { object: string; n: number; bytes: Uint8Array<ArrayBuffer> };
    const opening = indexedDB.open('redress-office');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      const reading = database.transaction(['objects', 'chunks'], 'readonly');
      const all = (table: string): Promise<unknown[]> =>
        new Promise((resolve, reject) => {
          const asked: IDBRequest<unknown[]> = reading.objectStore(table).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const [rows, chunks] = await Promise.all([all('objects'), all('chunks')]);
      const byObject = Map.groupBy(chunks as Chunk[], ({ object }) => object);
      const objects: Record<string, string> = {};
      const halves: string[] = [];
      for (const row of rows as { id: string; chunks: number; size: number }[]) {
        const parts = (byObject.get(row.id) ?? []).map(({ bytes }) => bytes);
        const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
        byObject.delete(row.id);
        if (parts.length !== row.chunks || whole.length !== row.size) halves.push(row.id);
        else {
          const hash = await crypto.subtle.digest('SHA-256', whole);
          objects[row.id] = new Uint8Array(hash).toHex();
        }
      }
      return { objects, halves: [...halves, ...byObject.keys()] };
    } finally {
      database.close();
    }
  });
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

/** Every file below a folder, of those that are asked for, with the hash of its bytes. */
export const everyFile = (
  folder: string,
  isAsked: (path: string) => boolean,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesUnder(folder)
      .filter(isAsked)
      .map((path) => [path, hashOf(path)]),
  );

/** Where the browser keeps the database, wherever in its profile that is. */
export function databaseFolder(profile: string): string {
  const found = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  const name = found.find((path) => basename(path) === 'IndexedDB');
  if (name === undefined) throw new Error('There is no database in this profile.');
  return join(profile, name);
}

/** The files that hold the database's rows, or the values too large for a row; none that are tiny. */
export function databaseFiles(profile: string, kind: 'rows' | 'large values'): readonly string[] {
  const isLarge = (path: string) => path.includes(`.blob${sep}`);
  const files = filesUnder(databaseFolder(profile)).filter((path) => statSync(path).size > 4096);
  return files.filter((path) => isLarge(path) === (kind === 'large values'));
}
