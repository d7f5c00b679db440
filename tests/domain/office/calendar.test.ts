import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import {
  calendarInForce,
  joined,
  listInForce,
  listsOf,
  officeCalendars,
} from '../../../shared/domain/office/calendars.ts';
import type { OfficeEvent } from '../../../shared/domain/office/events.ts';
import { evolveOffice } from '../../../shared/domain/office/evolve.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import {
  adopted,
  decideFor,
  newClosureId,
  newerList,
  office,
  setUp,
  today,
  tom,
} from './given-office.ts';

const shipped = bankHolidaysOf('england-and-wales');
const adopt = (list = newerList(), source = ' The list of gov.uk ') =>
  ({ kind: 'adoptCalendar', list, source }) as const;
const closure = {
  from: '2026-12-24',
  to: '2027-01-01',
  name: { en: 'Christmas', cy: 'Y Nadolig' },
};
const recorded: OfficeEvent = {
  kind: 'office.closure-recorded',
  body: { closureId: newClosureId, closure },
};
const withdrawn: OfficeEvent = {
  kind: 'office.closure-withdrawn',
  body: { closureId: newClosureId, reason: 'Open after all' },
};

describe('adopting a list of bank holidays', () => {
  it('keeps it with where it came from and the day', () => {
    const source = 'The list of gov.uk';
    expect(decideFor(adopt())).toEqual({
      ok: true,
      value: { kind: 'office.calendar-adopted', body: { list: newerList(), source, on: today } },
    });
  });

  it('is refused for a list of the same day as the one in force, or before', () => {
    for (const version of ['2026-09-26', shipped.version])
      expect(decideFor(adopt(newerList({ version })))).toEqual({
        ok: false,
        error: { code: 'calendar.not-newer', detail: { version, held: shipped.version } },
      });
    expect(decideFor(adopt(newerList({ version: '2026-09-28' }))).ok).toBe(true);
    const state = office(adopted(newerList()));
    expect(decideFor(adopt(newerList({ version: '2026-11-20' })), state).ok).toBe(false);
    expect(decideFor(adopt(newerList({ version: '2026-11-21' })), state).ok).toBe(true);
  });

  it('of another nation is held against that nation’s list alone', () => {
    const state = office(adopted(newerList({ version: '2027-01-01' })));
    const scots = { ...bankHolidaysOf('scotland'), version: '2026-10-01' };
    expect(decideFor(adopt(scots), state).ok).toBe(true);
  });

  it('is refused for what is no list, without a source, and to who may not', () => {
    const backwards = newerList({ from: '2029-01-01' });
    expect(decideFor(adopt(backwards))).toMatchObject({ error: { code: 'calendar.not-a-list' } });
    expect(decideFor(adopt(newerList(), ' '))).toMatchObject({ error: { code: 'words.missing' } });
    expect(decideFor(adopt(), office(), { actor: tom })).toMatchObject({
      error: { code: 'role.not-allowed' },
    });
  });
});

describe('the list in force', () => {
  it('is the shipped one until the office adopts a later', () => {
    expect(listInForce(null, 'england-and-wales')).toBe(shipped);
    expect(listInForce(office(), 'england-and-wales')).toBe(shipped);
    const state = office(adopted(newerList()));
    expect(listInForce(state, 'england-and-wales')).toEqual(newerList());
    expect(listInForce(state, 'scotland')).toBe(bankHolidaysOf('scotland'));
  });

  it('is the latest of several, whatever order they came in; all are kept', () => {
    const [first, second] = [newerList(), newerList({ version: '2026-11-24', days: [] })];
    for (const lists of [
      [first, second],
      [second, first],
    ]) {
      const state = office(...lists.map(adopted));
      expect(listInForce(state, 'england-and-wales').days).toEqual([]);
      expect(listsOf(state, 'england-and-wales')).toEqual([shipped, first, second]);
      expect(state.lists).toHaveLength(2);
    }
  });

  it('is the shipped one again where the app ships a later list, or one of the same day', () => {
    for (const version of ['2026-09-26', shipped.version])
      expect(listInForce(office(adopted(newerList({ version }))), 'england-and-wales')).toEqual(
        shipped,
      );
  });

  it('knows the days before and after a short list from the older one', () => {
    const short = newerList({ from: '2026-01-01', to: '2026-12-31', days: [] });
    const list = listInForce(office(adopted(short)), 'england-and-wales');
    expect([list.from, list.to, list.version]).toEqual([shipped.from, shipped.to, '2026-11-20']);
    expect(list.days).toEqual(
      shipped.days.filter(({ date }) => date < '2026-01-01' || date > '2026-12-31'),
    );
  });
});

describe('joining two lists', () => {
  const day = (date: string) => ({ date, name: { en: date, cy: date } });
  const list = (from: string, to: string, ...days: readonly string[]) => ({
    nation: 'scotland' as const,
    version: '2026-01-01',
    from,
    to,
    days: days.map(day),
  });
  const newer = list('2026-01-01', '2026-12-31', '2026-05-04');

  it('takes from the older only days beyond the newer', () => {
    const older = list(
      '2025-01-01',
      '2027-12-31',
      '2025-12-31',
      '2026-01-01',
      '2026-12-31',
      '2027-01-01',
    );
    expect(joined(newer, older)).toEqual({
      ...newer,
      from: '2025-01-01',
      to: '2027-12-31',
      days: ['2025-12-31', '2026-05-04', '2027-01-01'].map(day),
    });
  });

  it('joins lists that touch and none with a gap between', () => {
    const before = list('2025-01-01', '2025-12-31', '2025-05-05');
    expect(joined(newer, before)).toMatchObject({ from: '2025-01-01', to: '2026-12-31' });
    expect(joined(newer, list('2025-01-01', '2025-12-30'))).toBe(newer);
    const after = list('2027-01-01', '2027-12-31', '2027-05-03');
    expect(joined(newer, after)).toMatchObject({ from: '2026-01-01', to: '2027-12-31' });
    expect(joined(newer, list('2027-01-02', '2027-12-31'))).toBe(newer);
  });

  it('leaves a list as it is that reaches as far', () => {
    expect(joined(newer, list('2026-01-01', '2026-12-31', '2026-08-03'))).toBe(newer);
  });
});

describe('a day the office is closed', () => {
  it('is recorded with its name in both languages', () => {
    const spaced = { ...closure, name: { en: ' Christmas ', cy: ' Y Nadolig ' } };
    expect(decideFor({ kind: 'recordClosure', closure: spaced })).toEqual({
      ok: true,
      value: recorded,
    });
    expect(office(recorded).closures).toEqual([
      { closureId: newClosureId, closure, withdrawn: null },
    ]);
  });

  it('may be one day, and ends no earlier than it begins', () => {
    const oneDay = { ...closure, to: closure.from };
    expect(decideFor({ kind: 'recordClosure', closure: oneDay }).ok).toBe(true);
    expect(decideFor({ kind: 'recordClosure', closure: { ...closure, to: '2026-12-23' } })).toEqual(
      {
        ok: false,
        error: {
          code: 'calendar.ends-before-it-begins',
          detail: { from: '2026-12-24', to: '2026-12-23' },
        },
      },
    );
  });

  it('is refused without a name, on days that do not exist, and to who may not', () => {
    for (const name of [
      { en: ' ', cy: 'x' },
      { en: 'x', cy: ' ' },
    ])
      expect(decideFor({ kind: 'recordClosure', closure: { ...closure, name } })).toMatchObject({
        error: { code: 'words.missing' },
      });
    const never = { ...closure, from: '2026-02-30' };
    expect(decideFor({ kind: 'recordClosure', closure: never })).toMatchObject({
      error: { code: 'deadline.no-such-date', detail: { words: '2026-02-30' } },
    });
    expect(decideFor({ kind: 'recordClosure', closure }, office(), { actor: tom })).toMatchObject({
      error: { code: 'role.not-allowed' },
    });
  });

  it('is withdrawn once, with a reason, and stays on the record', () => {
    const withdraw = {
      kind: 'withdrawClosure',
      closureId: newClosureId,
      reason: ' Open after all ',
    } as const;
    expect(decideFor(withdraw, office(recorded))).toEqual({ ok: true, value: withdrawn });
    expect(office(recorded, withdrawn).closures).toEqual([
      { closureId: newClosureId, closure, withdrawn: 'Open after all' },
    ]);
    for (const state of [office(), office(recorded, withdrawn)])
      expect(decideFor(withdraw, state)).toMatchObject({ error: { code: 'closure.not-found' } });
    expect(decideFor({ ...withdraw, reason: ' ' }, office(recorded))).toMatchObject({
      error: { code: 'reason.missing' },
    });
  });

  it('withdraws only the one that is named', () => {
    const other: OfficeEvent = {
      kind: 'office.closure-recorded',
      body: { closureId: 'd'.repeat(32), closure },
    };
    expect(office(recorded, other, withdrawn).closures.map((one) => one.withdrawn)).toEqual([
      'Open after all',
      null,
    ]);
  });
});

describe('what the office counts its days by', () => {
  it('is the list in force and the closures that were not withdrawn', () => {
    expect(calendarInForce(office(), 'england-and-wales')).toBe(shipped);
    expect(calendarInForce(office(recorded), 'scotland')).toEqual({
      ...bankHolidaysOf('scotland'),
      closures: [closure],
    });
    expect(calendarInForce(office(recorded, withdrawn), 'scotland')).toBe(
      bankHolidaysOf('scotland'),
    );
  });

  it('is one and the same for procedures of one nation', () => {
    const calendarOf = officeCalendars(office(recorded));
    const [general, psow, spso] = ['general', 'psow', 'spso'].map((id) => {
      const found = procedureOf({ id, version: '1' });
      if (found === undefined) throw new Error(id);
      return calendarOf(found);
    });
    expect(general).toBe(psow);
    expect(spso?.nation).toBe('scotland');
  });
});

describe('what is known of an office', () => {
  it('is nothing until it is set up', () => {
    expect(evolveOffice(null, recorded)).toBeNull();
    expect(evolveOffice(null, setUp)).toEqual({
      procedure: { id: 'general', version: '1' },
      language: 'en',
      own: [],
      lists: [],
      closures: [],
    });
  });

  it('stays when it is set up again', () => {
    const mine = {
      base: { id: 'general', version: '1' },
      name: closure.name,
      effectiveFrom: today,
    };
    const before = office(recorded, adopted(newerList()), {
      kind: 'office.procedure-kept',
      body: { procedure: { id: 'ours', version: '1', own: { ...mine, changes: {} } } },
    });
    expect(evolveOffice(before, setUp)).toEqual(before);
  });
});
