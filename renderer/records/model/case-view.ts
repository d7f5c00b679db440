import { explainExpression } from '../../../shared/domain/case/due.ts';
import { evidenceFor, hasEnded, type Recommendation } from '../../../shared/domain/case/state.ts';
import { readEvent } from '../../../shared/domain/event.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { wallTime } from '../../../shared/ledger/clock.ts';
import { entryKey } from '../../../shared/ledger/entry.ts';
import type { Store } from '../store/store.ts';
import type { CaseView, ConflictView, HistoryLine, RecommendationView } from '../views.ts';
import type { CaseRecord } from './model.ts';
import type { Rows } from './rows.ts';

/** Everything the case page shows: the fold, and the history read from the ledger itself. */
export async function caseView(
  store: Store,
  caseId: string,
  rows: Rows,
): Promise<Result<CaseView>> {
  const record = store.model.cases.get(caseId);
  if (record === undefined) return refuse('case.not-found');
  const { state } = record;
  const conflicts = record.conflicts.map(
    ({ field, values }): ConflictView => ({
      field,
      values: values.map(({ entry: _, ...value }) => value),
    }),
  );
  const isEveryEnded =
    state.recommendations.length > 0 && state.recommendations.every((one) => hasEnded(one.state));
  return ok({
    caseId,
    details: state.details,
    recommendations: state.recommendations.map((one) =>
      recommendationView(record, one, rows, conflicts),
    ),
    evidence: state.evidence,
    complaintClosed: state.complaintClosed,
    recommendationsClosed: state.recommendationsClosed,
    isConfirmationDue: isEveryEnded && state.recommendationsClosed === null,
    conflicts: conflicts.filter(
      ({ field }) => field.startsWith('case.') || field.startsWith('number.'),
    ),
    history: await historyOf(store, record),
    members: Object.fromEntries(Array.from(store.model.members, ([id, { name }]) => [id, name])),
  });
}

function recommendationView(
  { caseId, state }: CaseRecord,
  one: Recommendation,
  rows: Rows,
  conflicts: readonly ConflictView[],
): RecommendationView {
  const row = rows.byCase
    .get(caseId)
    ?.actions.find((action) => action.recommendationId === one.recommendationId);
  const explained = explainExpression(one.details.deadline, one.details.startsOn, state.details);
  return {
    recommendationId: one.recommendationId,
    details: one.details,
    originalDue: one.details.originalDue,
    currentDue: one.currentDue,
    explanation: explained.ok ? explained.value.explanation : null,
    state: one.state,
    standing: row?.standing ?? 'no-date',
    workingDays: row?.workingDays ?? null,
    dates: one.dates,
    evidenceIds: evidenceFor(one, state.evidence),
    assessments: one.assessments,
    hasEnded: hasEnded(one.state),
    conflicts: conflicts.filter(({ field }) => field.startsWith(`${one.recommendationId}.`)),
  };
}

async function historyOf(
  { journal, seal }: Store,
  { frames }: CaseRecord,
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
