import type { DeadlineUnit } from '../expression.ts';

type UnitForm = readonly [pattern: string, unit: DeadlineUnit, factor: number];

const forms: readonly UnitForm[] = [
  ['(?:working|business)[ -]days?|wds?', 'workingDays', 1],
  ['(?:d|dd|n)iwrnod(?:au)? gwaith|d?dydd(?:iau)? gwaith', 'workingDays', 1],
  ['(?:calendar )?days?', 'calendarDays', 1],
  ['(?:(?:d|dd|n)iwrnod(?:au)?|d?dydd(?:iau)?)(?: calendr)?', 'calendarDays', 1],
  ['(?:calendar )?weeks?|wks?|wythnos(?:au)?', 'weeks', 1],
  ['fortnights?|(?:p|b|ph)ythefnos(?:au)?', 'weeks', 2],
  ['(?:d|dd)eufis', 'calendarMonths', 2],
  [
    '(?:(?:calendar|full|whole) )?months?|mths?|(?:m|f)is(?:oedd)?(?: calendr)?',
    'calendarMonths',
    1,
  ],
  ['years?|yrs?|(?:b|f)lwyddyn|(?:ml|bl|fl)ynedd', 'calendarMonths', 12],
];

const patterns = forms.map(
  ([pattern, unit, factor]) =>
    [new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}-])`, 'iu'), unit, factor] as const,
);

export type UnitRead = {
  readonly unit: DeadlineUnit;
  readonly factor: number;
  readonly rest: string;
};

/** A unit of time at the front of tidy words, in English or Welsh; null where there is none. */
export function readUnit(text: string): UnitRead | null {
  for (const [pattern, unit, factor] of patterns) {
    const match = pattern.exec(text);
    if (match) return { unit, factor, rest: text.slice(match[0].length).trimStart() };
  }
  return null;
}
