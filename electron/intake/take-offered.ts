import type { Request } from '../../shared/contracts/index.ts';
import type { TakenFile } from '../../shared/contracts/intake.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { GivenContent } from './contents.ts';
import type { IntakeDeps } from './intake.ts';
import { createProgress } from './progress.ts';
import { type Facts, named, type Settler } from './settle-object.ts';
import { openSource, type SourceFile } from './source-file.ts';
import { requireSpace } from './space.ts';

type TakeRequest = Request<'intake.take'>;

/** Takes one offered file in, or bytes that never were one. A file must be the same file, unchanged, from the offer to the sealed copy. */
export async function takeOffered(
  deps: IntakeDeps,
  settle: Settler,
  request: TakeRequest,
  abort: AbortSignal,
): Promise<TakenFile> {
  const given = deps.offers.contents.spend(request.token);
  if (given !== null) return takeGiven(deps, settle, request, given, abort);
  const offered = deps.offers.spend(request.token);
  if (!offered.ok) throw new RefusalError(offered.error);
  const { path, name, mark } = offered.value;
  const source = await openSource(path, name, mark);
  try {
    const facts = { name, sourcePath: path, modifiedAt: source.modifiedAt };
    return await takeSource(deps, settle, request, { source, facts, abort });
  } catch (error) {
    throw named(error, name);
  } finally {
    await source.close();
  }
}

/** Bytes the page made or was given, under the name it gives them. */
export async function takeGiven(
  { disk, storeFolder, objects, tellProgress, clock }: IntakeDeps,
  settle: Settler,
  { store, objectId, key }: Pick<TakeRequest, 'store' | 'objectId' | 'key'>,
  { name, content }: GivenContent,
  abort: AbortSignal,
): Promise<TakenFile> {
  const size = content.length;
  await requireSpace(disk, storeFolder(store), 2 * size);
  const onProgress = createProgress(2 * size, (done) =>
    tellProgress({ objectId, done: Math.floor(done / 2), size }),
  );
  const [plain, whenOther] = [only(content), 'file.changed'] as const;
  const sealing = { objectId, key, size, plain, whenOther, abort, onProgress };
  const facts = { name, sourcePath: '', modifiedAt: clock.now() };
  return settle(objects(store), sealing, facts, async () => undefined);
}

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield content;
}

async function takeSource(
  { disk, storeFolder, objects, tellProgress }: IntakeDeps,
  settle: Settler,
  { store, objectId, key }: TakeRequest,
  { source, facts, abort }: { source: SourceFile; facts: Facts; abort: AbortSignal },
): Promise<TakenFile> {
  const { size } = source;
  await requireSpace(disk, storeFolder(store), 2 * size);
  const onProgress = createProgress(2 * size, (done) =>
    tellProgress({ objectId, done: Math.floor(done / 2), size }),
  );
  const [plain, whenOther] = [source.bytes(), 'file.changed'] as const;
  const sealing = { objectId, key, size, plain, whenOther, abort, onProgress };
  return settle(objects(store), sealing, facts, () => source.assertUnchanged());
}
