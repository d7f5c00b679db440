import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
