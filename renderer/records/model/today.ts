import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import type { ActionRow, TodayView } from '../views.ts';
import type { Rows } from './rows.ts';

const MOST_ROWS = 200;

const byDue = (a: ActionRow, b: ActionRow): number =>
  (a.currentDue ?? '9999') < (b.currentDue ?? '9999') ? -1 : 1;
const byWaiting = (a: ActionRow, b: ActionRow): number =>
  (a.waitingSince ?? '9999') < (b.waitingSince ?? '9999') ? -1 : 1;

/** What needs somebody today, grouped by what can be done about it. */
export function todayView(rows: Rows): TodayView {
  const groups = Map.groupBy(rows.actions, (row) => row.standing);
  const group = (standing: Standing, compare: typeof byDue): readonly ActionRow[] =>
    (groups.get(standing) ?? []).toSorted(compare).slice(0, MOST_ROWS);
  const count = (standing: Standing): number => groups.get(standing)?.length ?? 0;
  const conflicts = rows.actions.filter((row) => row.hasConflict);
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
    conflicts: conflicts.slice(0, MOST_ROWS),
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
    },
    oldestWaiting: waitingForUs[0]?.workingDays ?? null,
  };
}
