import type { BankHoliday, BankHolidayList, BothLanguages } from './vocabulary.ts';

export type RenamedDay = {
  readonly date: string;
  readonly from: BothLanguages;
  readonly to: BothLanguages;
};

export type ListChanges = {
  readonly added: readonly BankHoliday[];
  readonly removed: readonly BankHoliday[];
  readonly renamed: readonly RenamedDay[];
};

const isSameName = (one: BothLanguages, other: BothLanguages): boolean =>
  one.en === other.en && one.cy === other.cy;

/** What a new list says otherwise than the old one, each in order of date. The days alone are compared. */
export function listChanges(
  old: Pick<BankHolidayList, 'days'>,
  next: Pick<BankHolidayList, 'days'>,
): ListChanges {
  const before = new Map(old.days.map(({ date, name }) => [date, name]));
  const after = new Set(next.days.map(({ date }) => date));
  return {
    added: next.days.filter(({ date }) => !before.has(date)),
    removed: old.days.filter(({ date }) => !after.has(date)),
    renamed: next.days.flatMap(({ date, name: to }) => {
      const from = before.get(date);
      return from && !isSameName(from, to) ? [{ date, from, to }] : [];
    }),
  };
}
