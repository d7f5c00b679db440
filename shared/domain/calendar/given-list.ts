import { z } from 'zod';
import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { nameGiven } from './given-name.ts';
import { type BankHoliday, type BankHolidayList, bothLanguages, nation } from './vocabulary.ts';

/** As the government publishes it: one division, or all of them by name. */
const division = z.object({
  division: z.string(),
  events: z.array(z.object({ title: z.string(), date: z.string(), notes: z.string().optional() })),
});

const divisions = z.record(z.string(), division);

const ownShape = z.object({
  nation: z.string(),
  version: z.string(),
  from: z.string(),
  to: z.string(),
  days: z.array(z.object({ date: z.string(), name: bothLanguages })),
});

type Draft = {
  readonly nation: string;
  readonly version: string;
  readonly days: readonly BankHoliday[];
  /** Absent where the list does not say: then whole years, from its first day to its last. */
  readonly range?: { readonly from: string; readonly to: string };
};

/**
 * Reads the bank holidays a person gives: in the shape in which the government publishes them
 * (`{division, events: [{title, date, notes}]}`, one division or all of them by name), or in our
 * own. Days may stand in any order; a list of the first shape covers the whole years from its first
 * day to its last, and takes `checkedOn` for its version. Titles we know are named in both
 * languages; any other stands in both as it was written.
 *
 * @param given what the file holds, already parsed from JSON.
 * @param checkedOn ISO date on which the list was fetched.
 * @returns refused `calendar.not-a-list`, `calendar.unknown-nation`, `calendar.no-days`,
 * `calendar.day-twice`, `calendar.day-unnamed`, `calendar.weekend-day`, `calendar.outside-range`,
 * `calendar.ends-before-it-begins` or `deadline.no-such-date`.
 */
export function parseBankHolidays(
  given: unknown,
  checkedOn: string,
): Result<readonly BankHolidayList[]> {
  if (!isIsoDate(checkedOn)) return refuse('deadline.no-such-date', { words: checkedOn });
  const drafts = draftsIn(given, checkedOn);
  if (drafts.length === 0) return refuse('calendar.not-a-list');
  const lists: BankHolidayList[] = [];
  for (const draft of drafts) {
    const list = listOf(draft);
    if (!list.ok) return list;
    lists.push(list.value);
  }
  return ok(lists);
}

function draftsIn(given: unknown, checkedOn: string): readonly Draft[] {
  const own = ownShape.safeParse(given);
  if (own.success) {
    const { from, to, ...list } = own.data;
    return [{ ...list, range: { from, to } }];
  }
  const single = division.safeParse(given);
  const all = single.success ? { only: single.data } : divisions.safeParse(given).data;
  return Object.values(all ?? {}).map(({ division: name, events }) => ({
    nation: name,
    version: checkedOn,
    days: events.map(({ title, date, notes = '' }) => ({ date, name: nameGiven(title, notes) })),
  }));
}

function listOf(draft: Draft): Result<BankHolidayList> {
  const where = nation.safeParse(draft.nation);
  if (!where.success) return refuse('calendar.unknown-nation', { nation: draft.nation });
  const days = draft.days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return refuse('calendar.no-days', { nation: where.data });
  const dates = [
    draft.version,
    ...days.map(({ date }) => date),
    ...Object.values(draft.range ?? {}),
  ];
  const wrong = dates.find((date) => !isIsoDate(date));
  if (wrong !== undefined) return refuse('deadline.no-such-date', { words: wrong });
  const { from, to } = draft.range ?? wholeYears(first.date, last.date);
  if (from > to) return refuse('calendar.ends-before-it-begins', { from, to });
  const fault = faultIn(days, from, to);
  return fault ?? ok({ nation: where.data, version: draft.version, from, to, days });
}

const wholeYears = (first: string, last: string) => ({
  from: `${first.slice(0, 4)}-01-01`,
  to: `${last.slice(0, 4)}-12-31`,
});

const saturday = 6;

function faultIn(days: readonly BankHoliday[], from: string, to: string) {
  for (const [index, { date, name }] of days.entries()) {
    if (date === days[index - 1]?.date) return refuse('calendar.day-twice', { date });
    if (name.en.trim() === '' || name.cy.trim() === '') {
      return refuse('calendar.day-unnamed', { date });
    }
    if (Temporal.PlainDate.from(date).dayOfWeek >= saturday) {
      return refuse('calendar.weekend-day', { date });
    }
    if (date < from || date > to) return refuse('calendar.outside-range', { date, from, to });
  }
  return null;
}
