import { describe, expect, it } from 'vitest';
import { shippedLists } from '../../../../../shared/domain/calendar/lists.ts';
import {
  bankHolidayList,
  type Nation,
  nations,
} from '../../../../../shared/domain/calendar/vocabulary.ts';

/** The lists are written out by hand; here they are worked out again from the rules. */
type Day = Temporal.PlainDate;
const day = (year: number, month: number, date: number): Day =>
  new Temporal.PlainDate(year, month, date);

/** Gauss's rule for the Gregorian Easter, as corrected for the years in question. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.trunc(year / 100);
  const moon = (15 - Math.trunc((13 + 8 * century) / 25) + century - Math.trunc(century / 4)) % 30;
  const sun = (4 + century - Math.trunc(century / 4)) % 7;
  const epact = (19 * golden + moon) % 30;
  const offset = (2 * (year % 4) + 4 * (year % 7) + 6 * epact + sun) % 7;
  const late =
    (epact === 29 && offset === 6) || (epact === 28 && offset === 6 && golden > 10) ? 7 : 0;
  return day(year, 3, 22).add({ days: epact + offset - late });
}

const firstMonday = (year: number, month: number): Day => {
  const first = day(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
};
const lastMonday = (year: number, month: number): Day => {
  const last = day(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
};
const isWeekend = (date: Day): boolean => date.dayOfWeek > 5;

/** Days that fall together: those at the weekend move to the next free weekdays. */
function withSubstitutes(together: readonly Day[]): readonly string[] {
  const taken = new Set(together.filter((date) => !isWeekend(date)).map(String));
  for (const date of together.filter(isWeekend)) {
    let moved = date;
    while (isWeekend(moved) || taken.has(String(moved))) moved = moved.add({ days: 1 });
    taken.add(String(moved));
  }
  return [...taken];
}

function expectedDays(nation: Nation, year: number): readonly string[] {
  const isScotland = nation === 'scotland';
  const isNorthernIreland = nation === 'northern-ireland';
  const easter = easterSunday(year);
  const groups: Day[][] = [
    isScotland ? [day(year, 1, 1), day(year, 1, 2)] : [day(year, 1, 1)],
    [day(year, 12, 25), day(year, 12, 26)],
  ];
  if (isScotland) groups.push([day(year, 11, 30)]);
  if (isNorthernIreland) groups.push([day(year, 3, 17)], [day(year, 7, 12)]);
  const moving = [
    easter.subtract({ days: 2 }),
    ...(isScotland ? [] : [easter.add({ days: 1 })]),
    year === 2020 ? day(2020, 5, 8) : firstMonday(year, 5),
    year === 2022 ? day(2022, 6, 2) : lastMonday(year, 5),
    isScotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ].map(String);
  const once = [
    ...(year === 2022 ? ['2022-06-03', '2022-09-19'] : []),
    ...(year === 2023 ? ['2023-05-08'] : []),
    ...(year === 2026 && isScotland ? ['2026-06-15'] : []),
  ];
  return [...groups.flatMap(withSubstitutes), ...moving, ...once].sort();
}

describe.each(nations)('the bank holidays of %s', (nation) => {
  const list = shippedLists[nation];

  it('are a well-formed list of weekdays', () => {
    expect(bankHolidayList.parse(list)).toEqual(list);
    expect(list.nation).toBe(nation);
    for (const { date } of list.days) {
      expect(Temporal.PlainDate.from(date).dayOfWeek, date).toBeLessThan(6);
    }
  });

  it.each(Array.from({ length: 12 }, (_, index) => 2017 + index))(
    'follow the rules in %i',
    (year) => {
      const listed = list.days
        .map(({ date }) => date)
        .filter((date) => date.startsWith(`${year}-`));
      expect(listed).toEqual(expectedDays(nation, year));
    },
  );

  it('cover 2017 to 2028 and nothing else', () => {
    expect([list.from, list.to]).toEqual(['2017-01-01', '2028-12-31']);
  });

  it('are named in both languages, and say which days are substitutes', () => {
    for (const { date, name } of list.days) {
      expect(name.en.endsWith('(substitute day)'), date).toBe(
        name.cy.endsWith('(diwrnod yn ei le)'),
      );
    }
  });
});

describe('single days, as published', () => {
  const nameOn = (nation: Nation, date: string) =>
    shippedLists[nation].days.find((each) => each.date === date)?.name.en;

  it.each<[Nation, string, string | undefined]>([
    ['england-and-wales', '2020-05-04', undefined],
    ['england-and-wales', '2020-05-08', 'Early May bank holiday (VE Day)'],
    ['england-and-wales', '2021-12-27', 'Christmas Day (substitute day)'],
    ['england-and-wales', '2021-12-28', 'Boxing Day (substitute day)'],
    ['england-and-wales', '2022-05-30', undefined],
    ['england-and-wales', '2022-06-02', 'Spring bank holiday'],
    ['england-and-wales', '2022-06-03', 'Platinum Jubilee bank holiday'],
    ['england-and-wales', '2022-12-27', 'Christmas Day (substitute day)'],
    ['england-and-wales', '2026-06-15', undefined],
    ['scotland', '2017-01-03', 'New Year’s Day (substitute day)'],
    ['scotland', '2022-01-04', '2nd January (substitute day)'],
    ['scotland', '2024-04-01', undefined],
    ['scotland', '2024-12-02', 'St Andrew’s Day (substitute day)'],
    ['scotland', '2026-06-15', 'World Cup bank holiday'],
    ['scotland', '2027-01-04', '2nd January (substitute day)'],
    ['northern-ireland', '2024-03-18', 'St Patrick’s Day (substitute day)'],
    ['northern-ireland', '2025-07-14', 'Battle of the Boyne (Orangemen’s Day) (substitute day)'],
  ])('%s, %s: %s', (nation, date, name) => {
    expect(nameOn(nation, date)).toBe(name);
  });
});

describe('a list from outside', () => {
  const sound = {
    nation: 'scotland',
    version: '2026-01-01',
    from: '2025-01-01',
    to: '2025-12-31',
    days: [
      { date: '2025-01-01', name: { en: 'a', cy: 'b' } },
      { date: '2025-01-02', name: { en: 'a', cy: 'b' } },
    ],
  };

  it.each([
    ['days out of order', { ...sound, days: sound.days.toReversed() }],
    ['a day twice', { ...sound, days: [sound.days[0], sound.days[0]] }],
    ['a day outside the range', { ...sound, from: '2025-01-02' }],
    ['an end before the beginning', { ...sound, to: '2024-12-31', days: [] }],
    ['a day that does not exist', { ...sound, to: '2025-02-30' }],
    ['a nation without a list', { ...sound, nation: 'wales' }],
    ['a field nobody knows', { ...sound, note: 'x' }],
  ])('is refused for %s', (_, list) => {
    expect(bankHolidayList.safeParse(sound).success).toBe(true);
    expect(bankHolidayList.safeParse(list).success).toBe(false);
  });
});
