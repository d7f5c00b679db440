import type { Standing } from '../../../../shared/domain/case/vocabulary.ts';
import type { TodayGroupName } from '../../today-views.ts';

/**
 * Under which heading an action stands by its standing; null where nobody need do anything about it, and where
 * what waits is a decision, which stands there itself.
 */
const groups: Readonly<Record<Standing, TodayGroupName | null>> = {
  overdue: 'overdue',
  'due-today': 'due-soon',
  'due-soon': 'due-soon',
  'waiting-for-us': 'waiting-for-us',
  'decision-awaited': null,
  'on-track': null,
  'awaiting-event': 'awaiting-event',
  'no-date': 'nothing-next',
  'in-draft': 'in-draft',
  ended: null,
};

export const groupOf = (standing: Standing): TodayGroupName | null => groups[standing];
