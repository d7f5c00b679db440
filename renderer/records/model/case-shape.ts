import type { Circumstances } from '../../../shared/domain/case/circumstances.ts';
import { caseDue, datesOf } from '../../../shared/domain/case/dates.ts';
import { needsFurtherDraft } from '../../../shared/domain/case/drafts.ts';
import { lettersWithOldDate } from '../../../shared/domain/case/moves.ts';
import { offersOf } from '../../../shared/domain/case/offers.ts';
import { type CaseState, hasEnded } from '../../../shared/domain/case/state.ts';
import { type Member, rolesOf } from '../../../shared/domain/member/events.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { mayDo } from '../../../shared/domain/procedure/rights.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { lettersToWrite } from '../../../shared/letters/to-write.ts';
import type { CaseView, ConflictView, HistoryLine } from '../views.ts';
import type { CaseRecord } from './model.ts';
import { recommendationView } from './recommendation-view.ts';
import type { Rows } from './rows.ts';

/** Who looks, and what is known beside the case. */
export type Looking = {
  readonly memberId: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly rows: Rows;
  readonly history: readonly HistoryLine[];
};

/** Everything the case page shows, from the fold and its history. Pure. */
export function caseShape(
  record: Pick<CaseRecord, 'caseId' | 'state' | 'conflicts'>,
  { memberId, members, rows, history }: Looking,
): Result<CaseView> {
  const { caseId, state } = record;
  const conflicts = record.conflicts.map(
    ({ field, values }): ConflictView => ({
      field,
      values: values.map(({ entry: _, ...value }) => value),
    }),
  );
  const isEveryEnded =
    state.recommendations.length > 0 && state.recommendations.every((one) => hasEnded(one.state));
  const around = circumstancesOf(state, rows);
  if (around === null) return refuse('procedure.unknown', { id: state.details.procedure.id });
  const actor = { memberId, roles: rolesOf(members.get(memberId)) };
  return ok({
    asAt: null,
    caseId,
    details: state.details,
    recommendations: state.recommendations.map((one) =>
      recommendationView(record, one, rows, conflicts, around),
    ),
    evidence: state.evidence,
    complaintClosed: state.complaintClosed,
    recommendationsClosed: state.recommendationsClosed,
    isDraft: state.isDraft,
    owners: state.owners,
    facts: state.facts,
    offers: offersOf(state, actor, rows.today),
    rights: {
      'override-gate': mayDo(around.procedure, 'override-gate', actor.roles),
      'override-statement': mayDo(around.procedure, 'override-statement', actor.roles),
      'accept-outstanding': mayDo(around.procedure, 'accept-outstanding', actor.roles),
      'move-dates': mayDo(around.procedure, 'move-dates', actor.roles),
    },
    calendar: around.calendar,
    dates: datesOf(state, around.procedure, around.calendar),
    due: caseDue(state),
    toWrite: lettersToWrite(state, around),
    oldDates: lettersWithOldDate(state),
    needsFurtherDraft: state.isDraft && needsFurtherDraft(state),
    isConfirmationDue: isEveryEnded && state.recommendationsClosed === null,
    conflicts: conflicts.filter(({ field }) => !isOfRecommendation(field, state)),
    history,
    members: Object.fromEntries(Array.from(members, ([id, { name }]) => [id, name])),
  });
}

const isOfRecommendation = (field: string, { recommendations }: CaseState): boolean =>
  recommendations.some((one) => field.startsWith(`${one.recommendationId}.`));

function circumstancesOf(
  state: CaseState,
  { today, calendarOf }: Pick<Rows, 'today' | 'calendarOf'>,
): Circumstances | null {
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) return null;
  return { procedure, calendar: calendarOf(procedure), today };
}
