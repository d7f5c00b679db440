import { readEvent } from '../../../shared/domain/event.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { Model, Placed } from './model.ts';

/** Reads an entry of the journal by its number; undefined where it is lost. */
export type ReadPlaced = (n: number) => Promise<Placed | undefined>;

/**
 * Folds one more entry in. Answers its subject where its author had not seen all that was folded before:
 * that subject is then to be folded afresh, once the others of its batch are in too.
 */
export function foldIn(model: Model, placed: Placed): string | null {
  const { header, body } = placed;
  const isLate = readEvent(header.kind, body).about !== 'unknown' && !model.isNext(header);
  model.apply(placed);
  return isLate ? header.subject : null;
}

/** Folds subjects afresh from all their entries. Throws 'ledger.gap' where one cannot be read. */
export async function refoldSubjects(
  model: Model,
  subjects: Iterable<string>,
  read: ReadPlaced,
): Promise<void> {
  for (const subject of subjects) {
    const entries: Placed[] = [];
    for (const n of model.framesOf(subject)) {
      const placed = await read(n);
      if (placed === undefined)
        throw new RefusalError({ code: 'ledger.gap', detail: { entry: n } });
      entries.push(placed);
    }
    model.refold(subject, entries);
  }
}
