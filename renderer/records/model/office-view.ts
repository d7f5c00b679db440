import { listChanges } from '../../../shared/domain/calendar/list-changes.ts';
import { shippedLists } from '../../../shared/domain/calendar/lists.ts';
import { type BankHolidayList, nations } from '../../../shared/domain/calendar/vocabulary.ts';
import { absencesFrom } from '../../../shared/domain/member/absence.ts';
import { type Member, rolesOf } from '../../../shared/domain/member/events.ts';
import { listInForce } from '../../../shared/domain/office/calendars.ts';
import { evolveOffice } from '../../../shared/domain/office/evolve.ts';
import { offeredOn } from '../../../shared/domain/office/procedures.ts';
import { mayForOffice } from '../../../shared/domain/office/rights.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { whoMay } from '../../../shared/domain/procedure/rights.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { GivenList, NationCalendar, OfficeStep, OfficeView } from '../office-views.ts';

/** Who looks, and who else is here. */
export type OfficeAround = {
  readonly memberId: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly today: string;
};

/** Everything the settings show of the office. Pure. */
export function officeView(
  office: OfficeState | null,
  { memberId, members, today }: OfficeAround,
): Result<OfficeView> {
  if (office === null) return refuse('office.not-set-up');
  const procedure = procedureOf(office.procedure);
  if (procedure === undefined) return refuse('procedure.unknown', { id: office.procedure.id });
  const actor = { memberId, roles: rolesOf(members.get(memberId)) };
  const right = (step: OfficeStep) => ({
    may: mayForOffice(procedure, step, { actor, members }),
    who: whoMay(procedure, step),
  });
  return ok({
    chosen: office.procedure,
    offered: offeredOn(office, today),
    own: office.own,
    calendars: nations.map((nation) => calendarOfNation(office, nation)),
    closures: office.closures,
    people: Array.from(members.values(), (one) => ({
      memberId: one.memberId,
      name: one.name,
      roles: one.roles,
      devices: one.devices.length,
      isMe: one.memberId === memberId,
      absences: absencesFrom(one, today),
    })).sort((a, b) => Number(b.isMe) - Number(a.isMe) || a.name.localeCompare(b.name)),
    rights: {
      'set-roles': right('set-roles'),
      'adopt-procedure': right('adopt-procedure'),
      'adopt-calendar': right('adopt-calendar'),
    },
  });
}

function calendarOfNation(office: OfficeState, nation: (typeof nations)[number]): NationCalendar {
  const inForce = listInForce(office, nation);
  return {
    nation,
    inForce,
    shippedVersion: shippedLists[nation].version,
    changes: listChanges(shippedLists[nation], inForce),
    adopted: office.lists.filter(({ list }) => list.nation === nation),
  };
}

/** What a list would change in what is in force, days that it does not reach left as they are. */
export function givenList(office: OfficeState, list: BankHolidayList, fileName: string): GivenList {
  const held = listInForce(office, list.nation);
  const after = listInForce(adopting(office, list), list.nation);
  return {
    fileName,
    list,
    heldVersion: held.version,
    isNewer: list.version > held.version,
    changes: listChanges(held, after),
  };
}

/** The office as it would be with one more list. */
export const adopting = (office: OfficeState, list: BankHolidayList): OfficeState =>
  evolveOffice(office, {
    kind: 'office.calendar-adopted',
    body: { list, source: '', on: list.version },
  }) ?? office;
