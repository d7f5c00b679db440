import { addWorkingDays } from '../../../shared/domain/calendar/working-days.ts';
import type { CaseView } from '../../records/views.ts';

/** The day so many working days from another; null where the list of bank holidays ends before. */
export function workingDaysFrom(
  day: string,
  count: number,
  { calendar }: Pick<CaseView, 'calendar'>,
): string | null {
  const added = addWorkingDays(day, count, calendar);
  return added.ok ? added.value.date : null;
}
