import { type CalendarOf, officeCalendars } from '../../../shared/domain/office/calendars.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';

type Kept = Pick<OfficeState, 'lists' | 'closures'>;

const none: Kept = { lists: [], closures: [] };
const made = new WeakMap<Kept['lists'], WeakMap<Kept['closures'], CalendarOf>>();

/**
 * The calendar of each procedure, as the office keeps it: the list in force for the nation and the office's
 * closures. The one place every date here is counted by; the same office gives the same function.
 */
export function calendarsOf(office: OfficeState | null): CalendarOf {
  const { lists, closures } = office ?? none;
  const byClosures = made.get(lists) ?? new WeakMap<Kept['closures'], CalendarOf>();
  made.set(lists, byClosures);
  const known = byClosures.get(closures) ?? officeCalendars({ lists, closures });
  byClosures.set(closures, known);
  return known;
}
