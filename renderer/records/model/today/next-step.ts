import { nextStep } from '../../../../shared/domain/case/ladder.ts';
import { procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { TodayRow } from '../../today-views.ts';
import { calendarsOf } from '../calendars.ts';
import type { TodayModel } from '../today.ts';

/** Adds to a row what is to be done next, as far as its case is loaded. */
export function withNextStep(
  { cases, office }: Pick<TodayModel, 'cases' | 'office'>,
  today: string,
): (row: TodayRow) => TodayRow {
  const calendarOf = calendarsOf(office);
  return (row) => {
    const state = cases.get(row.caseId)?.state;
    const one = state?.recommendations.find(
      ({ recommendationId }) => recommendationId === row.recommendationId,
    );
    const procedure = state && procedureOf(state.details.procedure);
    if (row.why.kind !== 'action' || !row.action || !state || !one || !procedure) return row;
    const next = nextStep(state, one, { procedure, calendar: calendarOf(procedure), today });
    if (next === null) return row;
    const { kind, on, level } = next;
    return { ...row, action: { ...row.action, nextStep: { kind, on, level } } };
  };
}
