import type { BulkAct } from '../bulk-views.ts';
import { type BulkRows, casesOf, type Plan, sortedOut, type Try } from './plan.ts';

/** A case is handed on whole: each once, whatever is chosen of it. */
export function planAssign(
  rows: BulkRows,
  { as, memberId, reason }: Extract<BulkAct, { kind: 'assign' }>,
  attempt: Try,
): Plan {
  const units = casesOf(rows).map(({ caseId, reference, title, owner }) => ({
    rows: [{ caseId, reference, number: '', title, was: owner }],
    write: (proposal: Parameters<Plan['units'][number]['write']>[0]) =>
      proposal.decide({ kind: 'assignCase', caseId, as, memberId, reason }),
  }));
  return sortedOut(units, attempt);
}
