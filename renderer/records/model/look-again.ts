import type { WorkingCalendar } from '../../../shared/domain/calendar/vocabulary.ts';
import { type CaseDateKind, datesOf } from '../../../shared/domain/case/dates.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import type { DatedRow } from '../views.ts';

/** An action's own date stands on its row; these are the other days of a case. */
const ofActions: ReadonlySet<CaseDateKind> = new Set(['due', 'part-due']);

/** Days of a case on which somebody must look again: comments, replies, reviews, checks (c3, c4, R22). */
export function lookAgain(
  caseId: string,
  state: CaseState,
  procedure: Procedure | undefined,
  calendar: WorkingCalendar,
): readonly DatedRow[] {
  if (procedure === undefined) return [];
  const numbers = new Map(
    state.recommendations.map(({ recommendationId, details }) => [
      recommendationId,
      details.number,
    ]),
  );
  return datesOf(state, procedure, calendar)
    .filter(({ kind, isOver }) => !isOver && !ofActions.has(kind))
    .map(({ kind, on, recommendationId, about, who }) => ({
      caseId,
      recommendationId,
      kind,
      on,
      about,
      who,
      reference: state.details.reference,
      caseTitle: state.details.title,
      number: recommendationId === null ? '' : (numbers.get(recommendationId) ?? ''),
    }));
}
