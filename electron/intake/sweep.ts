import type { Answer } from '../../shared/contracts/index.ts';
import type { KeyShards } from '../depot/key-shards.ts';
import type { ObjectStore } from '../depot/object-store.ts';

/**
 * Removes what an interrupted filing left: staging files, and objects that no entry names. An object
 * whose key is kept is never one of those, and nothing this process sealed itself is touched.
 */
export async function sweepObjects(
  objects: ObjectStore,
  keys: KeyShards,
  named: ReadonlySet<string>,
  sealedHere: ReadonlySet<string>,
): Promise<Answer<'object.sweep'>> {
  let swept = 0;
  for (const id of await objects.listStaging()) {
    if (sealedHere.has(id)) continue;
    await objects.dropStaging(id);
    swept += 1;
  }
  const present = new Set(await objects.listObjects());
  for (const id of present) {
    if (named.has(id) || sealedHere.has(id) || (await keys.has(id))) continue;
    await objects.removeObject(id);
    swept += 1;
  }
  return { swept, missing: [...named].filter((id) => !present.has(id)) };
}
