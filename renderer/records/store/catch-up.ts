import type { Head, StoreName } from '../../../shared/contracts/index.ts';
import { createFrameReader, type ReadFrame } from '../../../shared/depot/frames.ts';
import { concat, equalBytes } from '../../../shared/kernel/bytes.ts';
import type { Primitives } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { Journal } from '../ledger/journal.ts';
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
  const opened = await askMain('mirror.read', { store, from });
  if (!opened.ok) throw new RefusalError(opened.error);
  const keys = await askMain('mirror.keys', { store });
  if (!keys.ok) throw new RefusalError(keys.error);
  const total = opened.value.head.count - from;
  let hash = Uint8Array.fromHex(journal.head.hash);
  let batch: ReadFrame[] = [];
  let pending = keys.value.keys;
  const keep = async () => {
    await journal.append(batch, pending);
    progress(journal.head.count - from, total);
    batch = [];
    pending = [];
  };
  for await (const frame of framesOf(opened.value.stream)) {
    hash = await primitives.hash(concat(hash, frame.frame));
    if (!equalBytes(hash, frame.hash)) throw new RefusalError({ code: 'mirror.damaged' });
    batch.push(frame);
    if (batch.length === BATCH) await keep();
  }
  await keep();
  if (!sameHead(journal.head, opened.value.head))
    throw new RefusalError({ code: 'mirror.damaged' });
  return total;
}

export const sameHead = (a: Head, b: Head): boolean => a.count === b.count && a.hash === b.hash;

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
