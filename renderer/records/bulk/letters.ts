import type { BulkAct } from '../bulk-views.ts';
import type { ActionRow } from '../views.ts';
import {
  type BulkRows,
  openActions,
  type Plan,
  rowOfAction,
  sortedOut,
  type Try,
  type Unit,
} from './plan.ts';

/** One letter to each body about each case; what could not stand in it is left out by name. */
export function planLetters(
  rows: BulkRows,
  { letter, on, how, replyBy }: Extract<BulkAct, { kind: 'letter' }>,
  attempt: Try,
): Plan {
  const about = (some: readonly ActionRow[]): Unit | null => {
    const [first] = some;
    if (first === undefined) return null;
    return {
      rows: some.map((row) => rowOfAction(row, row.currentDue)),
      write: (proposal) =>
        proposal.decide({
          kind: 'sendLetter',
          caseId: first.caseId,
          letter,
          recommendationIds: some.map(({ recommendationId }) => recommendationId),
          party: 'body',
          to: first.body,
          on,
          how,
          replyBy,
          asksWhyLate: letter === 'chase',
          needed: '',
          proof: '',
        }),
    };
  };
  const fit: ActionRow[] = [];
  const refused: Plan['refused'][number][] = [];
  for (const row of openActions(rows)) {
    const unit = about([row]);
    if (unit === null) continue;
    const alone = sortedOut([unit], attempt);
    if (alone.units.length > 0) fit.push(row);
    refused.push(...alone.refused);
  }
  const byLetter = Map.groupBy(fit, ({ caseId, body }) => `${caseId} ${body}`);
  const units = [...byLetter.values()].flatMap((some) => about(some) ?? []);
  const together = sortedOut(units, attempt);
  return { units: together.units, refused: [...refused, ...together.refused] };
}
