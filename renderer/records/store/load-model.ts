import { emptyDesk } from '../../../shared/domain/desk/vocabulary.ts';
import type { FrameSeal } from '../ledger/frames.ts';
import { type Journal, sameHead } from '../ledger/journal.ts';
import type { LoadedHead } from '../model/checkpoint.ts';
import { foldIn, type ReadPlaced, refoldSubjects } from '../model/fold-in.ts';
import type { Store } from './store.ts';

type Parts = Pick<Store, 'journal' | 'seal' | 'model' | 'rows' | 'checkpoint'> & {
  readonly today: string;
};

/**
 * Fills the model: from the checkpoint what the lists need, at once; the cases behind it while the
 * lists are painted; then what came after it. Without a usable checkpoint everything is folded first.
 */
export async function loadModel(parts: Parts): Promise<{ readonly whenWhole: Promise<void> }> {
  const { journal, model, rows, checkpoint, today } = parts;
  const loaded = await checkpoint.loadLists(model, rows);
  const then = loaded === null ? undefined : await journal.headAfter(loaded.head.count);
  const isUsable = loaded !== null && then !== undefined && sameHead(then, loaded.head);
  if (!isUsable || loaded.today !== today || loaded.head.count < journal.head.count) {
    await loadWhole(parts, isUsable ? loaded : null);
    return { whenWhole: Promise.resolve() };
  }
  const whenWhole = checkpoint.loadCases(model).then(async (isWhole) => {
    if (!isWhole) await loadWhole(parts, null);
  });
  return { whenWhole };
}

async function loadWhole(parts: Parts, from: LoadedHead | null): Promise<void> {
  const { model, rows, checkpoint } = parts;
  const hasCases = from !== null && (await checkpoint.loadCases(model));
  if (!hasCases) {
    await checkpoint.discard();
    forget(parts);
  }
  await foldFrom(parts, hasCases ? from.head.count : 0);
  rows.update(model, model.cases.keys());
}

function forget({ model, rows }: Parts): void {
  const { cases, subjects, members, bodies, chains, held } = model;
  for (const map of [cases, subjects, members, bodies, chains, held]) map.clear();
  model.office = null;
  model.desk = emptyDesk;
  model.latest = null;
  rows.byCase.clear();
}

async function foldFrom({ journal, seal, model, checkpoint }: Parts, from: number): Promise<void> {
  const late = new Set<string>();
  for await (const { n, frame } of journal.read(from)) {
    const placed = await seal.open(n, frame);
    const subject = foldIn(model, placed);
    if (subject !== null) late.add(subject);
    checkpoint.changed([placed.header.subject]);
  }
  await refoldSubjects(model, late, reader(journal, seal));
}

/** Reads entries back from the journal, opened. */
export const reader =
  (journal: Journal, seal: FrameSeal): ReadPlaced =>
  async (n) => {
    const found = await journal.frame(n);
    return found === undefined ? undefined : seal.open(n, found);
  };
