import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import type { WordId } from '../../../shared/words/index.ts';
import type { ActionRow, TodayView } from '../../records/views.ts';

/** What the button of a row does, at once. */
export type Act = 'assess' | 'file' | 'open' | 'settle';

type GroupName = Exclude<Standing, 'on-track' | 'ended'> | 'conflicts';

export type Group = {
  readonly name: GroupName;
  readonly title: WordId;
  readonly note: WordId;
  readonly act: Act;
  readonly rows: readonly ActionRow[];
  /** May be more than the rows at hand. */
  readonly count: number;
};

const acts: Readonly<Record<GroupName, Act>> = {
  overdue: 'file',
  'due-today': 'file',
  'due-soon': 'file',
  'waiting-for-us': 'assess',
  'decision-awaited': 'open',
  'in-draft': 'open',
  'awaiting-event': 'open',
  'no-date': 'open',
  conflicts: 'settle',
};

/** The groups of the day in the order they are worked through; empty ones fall away. */
export function groupsOf(view: TodayView): readonly Group[] {
  const rows: Readonly<Record<GroupName, readonly ActionRow[]>> = {
    overdue: view.overdue,
    'due-today': view.dueToday,
    'waiting-for-us': view.waitingForUs,
    'decision-awaited': view.decisionAwaited,
    'in-draft': view.inDraft,
    'due-soon': view.dueSoon,
    conflicts: view.conflicts,
    'awaiting-event': view.awaitingEvent,
    'no-date': view.noDate,
  };
  return groupOrder
    .map((name) => ({
      name,
      title: name === 'conflicts' ? ('today.conflicts' as const) : (`standing.${name}` as const),
      note: `today.note.${name}` as const,
      act: acts[name],
      rows: rows[name],
      count: view.counts[name],
    }))
    .filter((group) => group.rows.length > 0);
}

const groupOrder = [
  'overdue',
  'due-today',
  'conflicts',
  'waiting-for-us',
  'decision-awaited',
  'due-soon',
  'awaiting-event',
  'no-date',
  'in-draft',
] as const satisfies readonly GroupName[];

/** Names a row on this page; one action can stand in two groups. */
export const rowKey = (group: Group, row: ActionRow): string =>
  `${group.name} ${row.caseId} ${row.recommendationId}`;
