import type { Head, StoreName } from '../../../shared/contracts/index.ts';
import { createFrameReader, type ReadFrame } from '../../../shared/depot/frames.ts';
import { concat, equalBytes } from '../../../shared/kernel/bytes.ts';
import type { Primitives } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { EMPTY_HEAD, type Journal, sameHead } from '../ledger/journal.ts';
import type { AskMain } from '../port.ts';

const BATCH = 2_000;

export type CatchUp = {
  readonly primitives: Primitives;
  readonly askMain: AskMain;
  readonly store: StoreName;
  readonly journal: Journal;
  readonly progress: (done: number, total: number) => void;
};

/**
 * Brings the database up to the mirror's head. Answers how many frames were missing. Throws
 * 'mirror.damaged' where the stream does not continue the chain the database ends on.
 */
export async function catchUp({
  primitives,
  askMain,
  store,
  journal,
  progress,
}: CatchUp): Promise<number> {
  const from = journal.head.count;
  const keys = await askMain('mirror.keys', { store });
  if (!keys.ok) throw new RefusalError(keys.error);
  const mirror = await readMirror({ primitives, askMain, store }, journal.head);
  const total = mirror.head.count - from;
  let batch: ReadFrame[] = [];
  let pending = keys.value.keys;
  const keep = async () => {
    await journal.append(batch, pending);
    progress(journal.head.count - from, total);
    batch = [];
    pending = [];
  };
  for await (const frame of mirror.frames) {
    batch.push(frame);
    if (batch.length === BATCH) await keep();
  }
  await keep();
  return total;
}

type MirrorOf = Pick<CatchUp, 'primitives' | 'askMain' | 'store'>;

/**
 * Reads the whole mirror and answers its chain hash after `count` frames; null where it has fewer.
 * Throws 'mirror.damaged' where its chain does not hold to its head.
 */
export async function checkMirror(parts: MirrorOf, count: number): Promise<string | null> {
  const { frames } = await readMirror(parts, EMPTY_HEAD);
  let [read, found] = [0, count === 0 ? EMPTY_HEAD.hash : null];
  for await (const { hash } of frames) {
    read += 1;
    if (read === count) found = hash.toHex();
  }
  return found;
}

/** The mirror's frames after a head, held against the chain and, at the end, the mirror's own head. */
async function readMirror(
  { primitives, askMain, store }: MirrorOf,
  from: Head,
): Promise<{ readonly head: Head; readonly frames: AsyncGenerator<ReadFrame> }> {
  const opened = await askMain('mirror.read', { store, from: from.count });
  if (!opened.ok) throw new RefusalError(opened.error);
  const { head, stream } = opened.value;
  async function* chained(): AsyncGenerator<ReadFrame> {
    let { count, hash } = { count: from.count, hash: Uint8Array.fromHex(from.hash) };
    for await (const frame of framesOf(stream)) {
      hash = await primitives.hash(concat(hash, frame.frame));
      count += 1;
      if (!equalBytes(hash, frame.hash)) throw new RefusalError({ code: 'mirror.damaged' });
      yield frame;
    }
    if (!sameHead({ count, hash: hash.toHex() }, head))
      throw new RefusalError({ code: 'mirror.damaged' });
  }
  return { head, frames: chained() };
}

async function* framesOf(token: string): AsyncGenerator<ReadFrame> {
  const response = await fetch(`/stream/${token}`);
  if (!response.ok || response.body === null) throw new RefusalError({ code: 'mirror.damaged' });
  const reader = createFrameReader();
  for await (const piece of response.body) {
    const frames = reader.push(piece);
    if (frames === null) throw new RefusalError({ code: 'mirror.damaged' });
    yield* frames;
  }
  if (reader.pending() > 0) throw new RefusalError({ code: 'mirror.damaged' });
}
