import { nextStep } from '../../../shared/domain/case/ladder.ts';
import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { ActionRow, TodayView } from '../views.ts';
import { calendarsOf } from './calendars.ts';
import type { Model } from './model.ts';
import type { Rows } from './rows.ts';

const MOST_ROWS = 200;

const byDue = (a: ActionRow, b: ActionRow): number =>
  (a.currentDue ?? '9999') < (b.currentDue ?? '9999') ? -1 : 1;
const byWaiting = (a: ActionRow, b: ActionRow): number =>
  (a.waitingSince ?? '9999') < (b.waitingSince ?? '9999') ? -1 : 1;

type WithNextStep = (row: ActionRow) => ActionRow;

/** Adds to a row what is to be done next, as far as its case is loaded. */
function withNextStep(
  { cases, office }: Pick<Model, 'cases' | 'office'>,
  today: string,
): WithNextStep {
  const calendarOf = calendarsOf(office);
  return (row) => {
    const state = cases.get(row.caseId)?.state;
    const one = state?.recommendations.find(
      ({ recommendationId }) => recommendationId === row.recommendationId,
    );
    const procedure = state && procedureOf(state.details.procedure);
    if (state === undefined || one === undefined || procedure === undefined) return row;
    const next = nextStep(state, one, { procedure, calendar: calendarOf(procedure), today });
    if (next === null) return row;
    const { kind, on, level } = next;
    return { ...row, nextStep: { kind, on, level } };
  };
}

/** What needs somebody today, grouped by what can be done about it; with `model`, each row says its next step. */
export function todayView(rows: Rows, model?: Pick<Model, 'cases' | 'office'>): TodayView {
  const told: WithNextStep = model === undefined ? (row) => row : withNextStep(model, rows.today);
  const groups = Map.groupBy(rows.actions, (row) => row.standing);
  const group = (standing: Standing, compare: typeof byDue): readonly ActionRow[] =>
    (groups.get(standing) ?? []).toSorted(compare).slice(0, MOST_ROWS).map(told);
  const count = (standing: Standing): number => groups.get(standing)?.length ?? 0;
  const conflicts = rows.actions.filter((row) => row.hasConflict);
  const lookAgain = rows.dates
    .filter(({ kind, on }) => on <= rows.today && kind !== 'consider-by')
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const waitingForUs = group('waiting-for-us', byWaiting);
  return {
    date: rows.today,
    overdue: group('overdue', byDue),
    dueToday: group('due-today', byDue),
    dueSoon: group('due-soon', byDue),
    waitingForUs,
    decisionAwaited: group('decision-awaited', byDue),
    inDraft: group('in-draft', byDue),
    awaitingEvent: group('awaiting-event', byDue),
    noDate: group('no-date', byDue),
    conflicts: conflicts.slice(0, MOST_ROWS).map(told),
    lookAgain: lookAgain.slice(0, MOST_ROWS),
    counts: {
      overdue: count('overdue'),
      'due-today': count('due-today'),
      'due-soon': count('due-soon'),
      'waiting-for-us': count('waiting-for-us'),
      'decision-awaited': count('decision-awaited'),
      'in-draft': count('in-draft'),
      'on-track': count('on-track'),
      'awaiting-event': count('awaiting-event'),
      'no-date': count('no-date'),
      ended: count('ended'),
      conflicts: conflicts.length,
      lookAgain: lookAgain.length,
    },
    oldestWaiting: waitingForUs[0]?.workingDays ?? null,
  };
}
