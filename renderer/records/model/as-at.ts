import { type AsAtKind, countsAsAt } from '../../../shared/domain/case/as-at.ts';
import { readEvent } from '../../../shared/domain/event.ts';
import { type Result, refuse } from '../../../shared/kernel/result.ts';
import { wallTime } from '../../../shared/ledger/clock.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import { type CaseItem, foldCase } from '../../../shared/ledger/fold.ts';
import type { AsAt, CaseView, HistoryLine } from '../views.ts';
import { caseShape } from './case-shape.ts';
import { type CaseRecord, Model, type Placed } from './model.ts';
import { Rows } from './rows.ts';

/** A past day and which question of it is asked. */
export type AsAtAsk = { readonly by: AsAtKind; readonly on: string };

export type Past = {
  readonly record: CaseRecord;
  readonly entries: readonly Placed[];
  readonly history: readonly HistoryLine[];
  readonly model: Model;
  readonly memberId: string;
  /** The day of an instant where the person sits. */
  readonly dayHere: (instant: string) => string;
};

/**
 * The case as at the end of a past day, folded from those of its entries that count, and shown by that day's
 * standing. Nothing is offered: the past cannot be acted on. What was recorded since is listed apart.
 */
export function caseAsAt(past: Past, { by, on }: AsAtAsk): Result<CaseView> {
  const { record, entries, model, memberId, dayHere } = past;
  const items: CaseItem[] = [];
  const counted = new Set<string>();
  for (const { header, body } of entries) {
    const read = readEvent(header.kind, body);
    if (read.about !== 'case') continue;
    const recordedOn = dayHere(wallTime(header.at));
    if (!countsAsAt({ event: read.event, recordedOn }, by, on)) continue;
    items.push({ header, event: read.event });
    counted.add(entryKey(header));
  }
  const { state, conflicts } = foldCase(record.caseId, items);
  if (state === null) return refuse('as-at.not-yet', { date: on });
  const then = new Model();
  then.office = model.office;
  then.cases.set(record.caseId, { ...record, state, conflicts });
  const rows = new Rows(on);
  rows.update(then, [record.caseId]);
  const since = past.history.filter(({ key }) => !counted.has(key));
  const asAt: AsAt = { by, on, since };
  const history = past.history.filter(({ key }) => counted.has(key));
  const shaped = caseShape(
    { caseId: record.caseId, state, conflicts },
    { memberId, members: model.members, rows, history },
  );
  if (!shaped.ok) return shaped;
  return { ok: true, value: { ...shaped.value, offers: [], rights: nothing, asAt } };
}

const nothing: CaseView['rights'] = {
  'override-gate': 'no',
  'override-statement': 'no',
  'accept-outstanding': 'no',
  'move-dates': 'no',
};
