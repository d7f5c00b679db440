import { undecidedFor } from '../../../shared/domain/case/extensions.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { BulkAct } from '../bulk-views.ts';
import type { Proposal } from '../desk/writing.ts';
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

/**
 * A request that waits for our answer is granted, where all it is about is chosen; where there is none, one is
 * recorded as asked by the body today and granted.
 */
export function planExtend(
  rows: BulkRows,
  { due, reason }: Extract<BulkAct, { kind: 'extend' }>,
  attempt: Try,
): Plan {
  const open = openActions(rows);
  const chosen = new Set(open.map(({ recommendationId }) => recommendationId));
  const units = open.map(
    (row): Unit => ({
      rows: [rowOfAction(row, row.currentDue)],
      write: (proposal) => grant(proposal, row, { due, reason, chosen }),
    }),
  );
  return sortedOut(units, attempt);
}

type Granting = {
  readonly due: string;
  readonly reason: string;
  readonly chosen: ReadonlySet<string>;
};

function grant(proposal: Proposal, row: ActionRow, granting: Granting): Result<unknown> {
  const { due, reason, chosen } = granting;
  const { caseId, recommendationId } = row;
  const state = proposal.stateOf(caseId);
  if (state === null) return refuse('case.not-found');
  const one = state.recommendations.find((each) => each.recommendationId === recommendationId);
  // Granted just now with another action of the same request.
  if (one?.currentDue === due && row.currentDue !== due) return ok(null);
  const waiting = undecidedFor(state, recommendationId);
  const others = (waiting?.recommendationIds ?? []).filter((id) => !chosen.has(id));
  if (others.length > 0) {
    const numbers = state.recommendations
      .filter((each) => others.includes(each.recommendationId))
      .map(({ details }) => details.number);
    return refuse('extension.more-than-chosen', { numbers: numbers.join(', ') });
  }
  const asked =
    waiting === undefined ? ask(proposal, row, granting) : ok({ id: waiting.extensionId });
  if (!asked.ok) return asked;
  return proposal.decide({
    kind: 'grantExtension',
    caseId,
    extensionId: asked.value.id,
    due,
    reason,
    conditions: '',
    complainantToldOn: null,
  });
}

const ask = (
  proposal: Proposal,
  { caseId, recommendationId, body }: ActionRow,
  { due, reason }: Granting,
): Result<{ readonly id: string }> =>
  proposal.decide({
    kind: 'askExtension',
    caseId,
    recommendationIds: [recommendationId],
    askedOn: proposal.today,
    askedBy: body,
    reason,
    until: due,
  });
