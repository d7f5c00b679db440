import { readEvent } from '../../../shared/domain/event.ts';
import { type Result, refuse } from '../../../shared/kernel/result.ts';
import { wallTime } from '../../../shared/ledger/clock.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import type { Store } from '../store/store.ts';
import type { CaseView, HistoryLine } from '../views.ts';
import { type AsAtAsk, caseAsAt } from './as-at.ts';
import { caseShape } from './case-shape.ts';
import type { Placed } from './model.ts';
import type { Rows } from './rows.ts';

/** Everything the case page shows: the fold, and the history read from the ledger itself; or both as at a day. */
export async function caseView(
  store: Store,
  caseId: string,
  rows: Rows,
  asAt: AsAtAsk | null = null,
): Promise<Result<CaseView>> {
  const record = store.model.cases.get(caseId);
  if (record === undefined) return refuse('case.not-found');
  const { model, identity } = store;
  const { memberId } = identity;
  const entries = await entriesOf(store, record.frames);
  const history = linesOf(entries);
  if (asAt !== null) return caseAsAt({ record, entries, history, model, memberId, dayHere }, asAt);
  return caseShape(record, { memberId, members: model.members, rows, history });
}

const dayHere = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();

/** The lines of these entries, the earliest first. */
export const historyOf = async (
  store: Pick<Store, 'journal' | 'seal'>,
  frames: readonly number[],
): Promise<readonly HistoryLine[]> => linesOf(await entriesOf(store, frames));

async function entriesOf(
  { journal, seal }: Pick<Store, 'journal' | 'seal'>,
  frames: readonly number[],
): Promise<readonly Placed[]> {
  const entries: Placed[] = [];
  for (const n of frames) {
    const frame = await journal.frame(n);
    if (frame !== undefined) entries.push({ ...(await seal.open(n, frame)), n });
  }
  return entries;
}

function linesOf(entries: readonly Placed[]): readonly HistoryLine[] {
  return entries
    .map(({ header, body }): HistoryLine => {
      const isKnown = readEvent(header.kind, body).about !== 'unknown';
      return {
        key: entryKey(header),
        at: wallTime(header.at),
        by: header.by,
        device: header.device,
        kind: isKnown ? header.kind : 'unknown',
        body,
      };
    })
    .toSorted((one, other) => one.at.localeCompare(other.at));
}
