import type { BulkAct } from '../bulk-views.ts';
import { type BulkRows, type Plan, rowOfAction, sortedOut, type Try, type Unit } from './plan.ts';

export function planPutOff(
  rows: BulkRows,
  { until, note }: Extract<BulkAct, { kind: 'put-off' }>,
  attempt: Try,
): Plan {
  const unit = (row: Unit['rows'][number], recommendationId: string | null): Unit => ({
    rows: [row],
    write: (proposal) =>
      proposal.decideDesk({
        kind: 'putOff',
        targets: [{ caseId: row.caseId, recommendationId }],
        until,
        note,
      }),
  });
  const units =
    rows.list === 'actions'
      ? rows.rows.map((row) => unit(rowOfAction(row, row.currentDue), row.recommendationId))
      : rows.rows.map(({ caseId, reference, title, nextDue }) =>
          unit({ caseId, reference, number: '', title, was: nextDue }, null),
        );
  return sortedOut(units, attempt);
}
