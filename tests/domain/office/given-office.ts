import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { BankHolidayList } from '../../../shared/domain/calendar/vocabulary.ts';
import type { Member, Role } from '../../../shared/domain/member/events.ts';
import type { OfficeCommand } from '../../../shared/domain/office/commands.ts';
import { decideOffice, type OfficeContext } from '../../../shared/domain/office/decide.ts';
import type { OfficeEvent } from '../../../shared/domain/office/events.ts';
import { evolveOffice } from '../../../shared/domain/office/evolve.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';

export const today = '2026-11-25';
export const newClosureId = 'c'.repeat(32);

export const setUp: OfficeEvent = {
  kind: 'office.set-up',
  body: { procedure: { id: 'general', version: '1' }, language: 'en' },
};

export const office = (...events: readonly OfficeEvent[]): OfficeState => {
  const state = [setUp, ...events].reduce<OfficeState | null>(evolveOffice, null);
  if (state === null) throw new Error('the office is not set up');
  return state;
};

export const person = (memberId: string, ...roles: readonly Role[]): Member => ({
  memberId,
  name: memberId,
  role: roles[0] ?? 'investigator',
  roles,
  devices: [],
  absences: [],
});

export const here = (...members: readonly Member[]): ReadonlyMap<string, Member> =>
  new Map(members.map((one) => [one.memberId, one]));

export const elin = person('elin', 'manager');
export const tom = person('tom', 'investigator');

/** Elin, a manager, decides; Tom is there too. */
export const context = (over: Partial<OfficeContext> = {}): OfficeContext => ({
  today,
  newId: () => newClosureId,
  actor: elin,
  members: here(elin, tom),
  ...over,
});

export const decideFor = (
  command: OfficeCommand,
  state: OfficeState | null = office(),
  over: Partial<OfficeContext> = {},
) => decideOffice(command, state, context(over));

/** The shipped list of England and Wales with one more day, as it was published on a later day. */
export const newerList = (over: Partial<BankHolidayList> = {}): BankHolidayList => {
  const shipped = bankHolidaysOf('england-and-wales');
  const extra = { date: '2026-12-30', name: { en: 'Extra', cy: 'Ychwanegol' } };
  return {
    ...shipped,
    version: '2026-11-20',
    days: [...shipped.days, extra].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    ...over,
  };
};

export const adopted = (list: BankHolidayList): OfficeEvent => ({
  kind: 'office.calendar-adopted',
  body: { list, source: 'gov.uk', on: today },
});
