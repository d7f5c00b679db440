import { shippedLists } from '../calendar/lists.ts';
import type { BankHolidayList, Nation, WorkingCalendar } from '../calendar/vocabulary.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { OfficeState } from './vocabulary.ts';

type Kept = Pick<OfficeState, 'lists' | 'closures'>;

/** The office's own lists of a nation after the shipped one, the latest version last. */
export const listsOf = (office: Kept | null, nation: Nation): readonly BankHolidayList[] =>
  [
    shippedLists[nation],
    ...(office?.lists ?? []).flatMap(({ list }) => (list.nation === nation ? [list] : [])),
  ].toSorted((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0));

/**
 * The bank holidays in force for a nation: the list of the latest version, with what older lists know of
 * days it does not reach. Of two of one version the one that was there first holds.
 */
export function listInForce(office: Kept | null, nation: Nation): BankHolidayList {
  const [newest, ...older] = listsOf(office, nation).toReversed();
  return older.reduce(
    (list, before) => (before.version === list.version ? before : joined(list, before)),
    newest ?? shippedLists[nation],
  );
}

/** A list with the days an older one knows beyond it; as it is where a gap would lie between them. */
export function joined(list: BankHolidayList, older: BankHolidayList): BankHolidayList {
  const touches = older.from <= dayAfter(list.to) && list.from <= dayAfter(older.to);
  if (!touches || (list.from <= older.from && older.to <= list.to)) return list;
  return {
    ...list,
    from: [list.from, older.from].toSorted()[0] ?? list.from,
    to: [list.to, older.to].toSorted()[1] ?? list.to,
    days: [
      ...older.days.filter(({ date }) => date < list.from),
      ...list.days,
      ...older.days.filter(({ date }) => date > list.to),
    ],
  };
}

const dayAfter = (date: string): string =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toString();

/** What the office counts its days by in a nation: the list in force and the closures that were not withdrawn. */
export function calendarInForce(office: Kept | null, nation: Nation): WorkingCalendar {
  const list = listInForce(office, nation);
  const closures = (office?.closures ?? []).flatMap(({ closure, withdrawn }) =>
    withdrawn === null ? [closure] : [],
  );
  return closures.length === 0 ? list : { ...list, closures };
}

export type CalendarOf = (procedure: Pick<Procedure, 'nation'>) => WorkingCalendar;

/** The calendar of each procedure: the same object for the same nation, so that what is counted by it can be kept. */
export function officeCalendars(office: Kept | null): CalendarOf {
  const made = new Map<Nation, WorkingCalendar>();
  return ({ nation: { value } }) => {
    const known = made.get(value) ?? calendarInForce(office, value);
    made.set(value, known);
    return known;
  };
}
