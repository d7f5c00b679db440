import { describe, expect, it } from 'vitest';
import { parseBankHolidays } from '../../../../../shared/domain/calendar/given-list.ts';
import { shippedLists } from '../../../../../shared/domain/calendar/lists.ts';
import { bankHolidayList, nations } from '../../../../../shared/domain/calendar/vocabulary.ts';

const checkedOn = '2026-11-25';
const event = (title: string, date: string, notes = '') => ({ title, date, notes, bunting: true });
const division = (events: readonly unknown[], name = 'scotland') => ({ division: name, events });

const refused = (code: string, detail?: object) => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

describe('a list as the government publishes it', () => {
  const published = division([
    event('Christmas Day', '2029-12-25'),
    event('New Year’s Day', '2029-01-01'),
    event("St Andrew's Day", '2030-12-02', 'Substitute day'),
    event('Royal wedding', '2030-06-14'),
  ]);

  it('is put in order, named in both languages, and covers its whole years', () => {
    expect(parseBankHolidays(published, checkedOn)).toEqual({
      ok: true,
      value: [
        {
          nation: 'scotland',
          version: checkedOn,
          from: '2029-01-01',
          to: '2030-12-31',
          days: [
            { date: '2029-01-01', name: { en: 'New Year’s Day', cy: 'Dydd Calan' } },
            { date: '2029-12-25', name: { en: 'Christmas Day', cy: 'Dydd Nadolig' } },
            { date: '2030-06-14', name: { en: 'Royal wedding', cy: 'Royal wedding' } },
            {
              date: '2030-12-02',
              name: {
                en: 'St Andrew’s Day (substitute day)',
                cy: 'Dydd Gŵyl Andreas (diwrnod yn ei le)',
              },
            },
          ],
        },
      ],
    });
  });

  it('makes a sound list, whose names are known by their Welsh titles too', () => {
    const read = parseBankHolidays(
      division([event('Dydd Llun y Pasg', '2029-04-02', 'Diwrnod amgen')], 'england-and-wales'),
      checkedOn,
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.map((list) => bankHolidayList.parse(list))).toEqual(read.value);
    expect(read.value[0]?.days[0]?.name).toEqual({
      en: 'Easter Monday (substitute day)',
      cy: 'Dydd Llun y Pasg (diwrnod yn ei le)',
    });
  });

  it('gives an ordinary name where a special year shares the title', () => {
    const read = parseBankHolidays(
      division([event('Early May bank holiday', '2029-05-07')]),
      checkedOn,
    );
    expect(read.ok && read.value[0]?.days[0]?.name.en).toBe('Early May bank holiday');
  });

  it('may hold every division at once', () => {
    const read = parseBankHolidays(
      {
        scotland: published,
        'northern-ireland': division([event('Boxing Day', '2029-12-26')], 'northern-ireland'),
      },
      checkedOn,
    );
    expect(read.ok && read.value.map(({ nation }) => nation)).toEqual([
      'scotland',
      'northern-ireland',
    ]);
  });

  it('needs no notes', () => {
    const bare = division([{ title: 'Boxing Day', date: '2029-12-26' }]);
    expect(parseBankHolidays(bare, checkedOn)).toMatchObject({ ok: true });
  });
});

describe('a list in our own shape', () => {
  it.each(nations)('is taken as it is: the one shipped for %s', (nation) => {
    const list = shippedLists[nation];
    expect(parseBankHolidays(JSON.parse(JSON.stringify(list)), checkedOn)).toEqual({
      ok: true,
      value: [list],
    });
  });

  const name = { en: 'Boxing Day', cy: 'Gŵyl San Steffan' };
  const own = {
    nation: 'scotland',
    version: '2026-01-01',
    from: '2029-12-26',
    to: '2029-12-28',
    days: [
      { date: '2029-12-26', name },
      { date: '2029-12-28', name },
    ],
  };

  it('may hold days on the first and the last day it covers, and none outside them', () => {
    expect(parseBankHolidays(own, checkedOn)).toMatchObject({ ok: true });
    expect(parseBankHolidays({ ...own, from: '2029-12-27' }, checkedOn)).toEqual(
      refused('calendar.outside-range', {
        date: '2029-12-26',
        from: '2029-12-27',
        to: '2029-12-28',
      }),
    );
    expect(parseBankHolidays({ ...own, to: '2029-12-27' }, checkedOn)).toMatchObject({
      error: { code: 'calendar.outside-range', detail: { date: '2029-12-28' } },
    });
  });

  it('must not end before it begins, but may cover one day', () => {
    const one = { ...own, days: own.days.slice(0, 1), to: '2029-12-26' };
    expect(parseBankHolidays(one, checkedOn)).toMatchObject({ ok: true });
    expect(parseBankHolidays({ ...one, to: '2029-12-25' }, checkedOn)).toEqual(
      refused('calendar.ends-before-it-begins', { from: '2029-12-26', to: '2029-12-25' }),
    );
  });

  it.each(['version', 'from', 'to'])('must give a real day as its %s', (field) => {
    expect(parseBankHolidays({ ...own, [field]: '2029-02-30' }, checkedOn)).toEqual(
      refused('deadline.no-such-date', { words: '2029-02-30' }),
    );
  });
});

describe('a bad list is refused by name', () => {
  const boxing = event('Boxing Day', '2029-12-26');
  it.each<[string, unknown, object]>([
    ['nothing at all', null, refused('calendar.not-a-list')],
    ['a number', 7, refused('calendar.not-a-list')],
    ['an empty object', {}, refused('calendar.not-a-list')],
    ['something else', { items: [boxing] }, refused('calendar.not-a-list')],
    ['a day without a date', division([{ title: 'x' }]), refused('calendar.not-a-list')],
    [
      'another nation',
      division([boxing], 'jersey'),
      refused('calendar.unknown-nation', { nation: 'jersey' }),
    ],
    ['no days', division([]), refused('calendar.no-days', { nation: 'scotland' })],
    [
      'a day that does not exist',
      division([event('Leap', '2029-02-29')]),
      refused('deadline.no-such-date', { words: '2029-02-29' }),
    ],
    [
      'a day in figures',
      division([event('Boxing Day', '26/12/2029')]),
      refused('deadline.no-such-date', { words: '26/12/2029' }),
    ],
    [
      'a day twice',
      division([boxing, event('Christmas Day', '2029-12-25'), boxing]),
      refused('calendar.day-twice', { date: '2029-12-26' }),
    ],
    [
      'a day without a name',
      division([event('  ', '2029-12-26', 'Substitute day')]),
      refused('calendar.day-unnamed', { date: '2029-12-26' }),
    ],
    [
      'a Saturday',
      division([event('Boxing Day', '2026-12-26')]),
      refused('calendar.weekend-day', { date: '2026-12-26' }),
    ],
    [
      'a Sunday',
      division([event('Boxing Day', '2027-12-26')]),
      refused('calendar.weekend-day', { date: '2027-12-26' }),
    ],
  ])('%s', (_, given, refusal) => {
    expect(parseBankHolidays(given, checkedOn)).toEqual(refusal);
  });

  it('one bad division spoils the whole', () => {
    expect(
      parseBankHolidays(
        { scotland: division([boxing]), wales: division([boxing], 'wales') },
        checkedOn,
      ),
    ).toEqual(refused('calendar.unknown-nation', { nation: 'wales' }));
  });

  it('and a day of fetching that does not exist', () => {
    expect(parseBankHolidays(division([boxing]), 'today')).toEqual(
      refused('deadline.no-such-date', { words: 'today' }),
    );
  });
});
