import { readEvent } from '../../../shared/domain/event.ts';
import { type Result, refuse } from '../../../shared/kernel/result.ts';
import { wallTime } from '../../../shared/ledger/clock.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import type { Store } from '../store/store.ts';
import type { CaseView, HistoryLine } from '../views.ts';
import { caseShape } from './case-shape.ts';
import type { Rows } from './rows.ts';

/** Everything the case page shows: the fold, and the history read from the ledger itself. */
export async function caseView(
  store: Store,
  caseId: string,
  rows: Rows,
): Promise<Result<CaseView>> {
  const record = store.model.cases.get(caseId);
  if (record === undefined) return refuse('case.not-found');
  const history = await historyOf(store, record.frames);
  const { members } = store.model;
  return caseShape(record, { memberId: store.identity.memberId, members, rows, history });
}

/** The lines of these entries, the earliest first. */
export async function historyOf(
  { journal, seal }: Pick<Store, 'journal' | 'seal'>,
  frames: readonly number[],
): Promise<readonly HistoryLine[]> {
  const lines: HistoryLine[] = [];
  for (const n of frames) {
    const frame = await journal.frame(n);
    if (frame === undefined) continue;
    const { header, body } = await seal.open(n, frame);
    const isKnown = readEvent(header.kind, body).about !== 'unknown';
    lines.push({
      key: entryKey(header),
      at: wallTime(header.at),
      by: header.by,
      device: header.device,
      kind: isKnown ? header.kind : 'unknown',
      body,
    });
  }
  return lines.sort((a, b) => (a.at < b.at ? -1 : 1));
}
