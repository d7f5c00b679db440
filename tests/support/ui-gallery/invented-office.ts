import type { RecordsApi } from '../../../renderer/records/api.ts';
import { calendarMoves } from '../../../renderer/records/model/calendar-moves.ts';
import type { Model } from '../../../renderer/records/model/model.ts';
import { givenList, officeView } from '../../../renderer/records/model/office-view.ts';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { isAboutMember } from '../../../shared/domain/member/commands.ts';
import { decideMember } from '../../../shared/domain/member/decide.ts';
import { evolveMember, rolesOf } from '../../../shared/domain/member/events.ts';
import { decideOffice } from '../../../shared/domain/office/decide.ts';
import { evolveOffice } from '../../../shared/domain/office/evolve.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { me, newId } from './invented-cases.ts';

type OfficeApi = Pick<
  RecordsApi,
  'officeView' | 'officeCommand' | 'readBankHolidays' | 'previewCalendar' | 'acceptMoves'
>;
type Command = Parameters<RecordsApi['officeCommand']>[0];

/** The Wednesdays of the weeks round a day, so that some date of the sample moves. */
function wednesdays(today: string): readonly string[] {
  const day = Temporal.PlainDate.from(today);
  const first = day.add({ days: 3 - day.dayOfWeek });
  return [-3, -2, -1, 0, 1, 2, 3].map((weeks) => first.add({ weeks }).toString());
}

/** The office by the true deciders, in memory; every file of bank holidays adds a Wednesday or seven. */
export function inventedOffice(
  model: Model,
  states: () => readonly CaseState[],
  today: string,
  changed: (revision: number) => void,
): OfficeApi {
  const colleague = newId();
  model.members.set(me, {
    memberId: me,
    name: 'Mererid Prys',
    role: 'manager',
    roles: ['co-ordinator', 'manager'],
    devices: [{ device: newId(), publicKey: '', recipient: '' }],
    absences: [],
  });
  model.members.set(colleague, {
    memberId: colleague,
    name: 'Tomos Gruffudd ap Rhys',
    role: 'investigator',
    roles: ['investigator'],
    devices: [],
    absences: [],
  });
  model.office = evolveOffice(null, {
    kind: 'office.set-up',
    body: { procedure: { id: 'psow', version: '2' }, language: 'cy' },
  });

  const give = (command: Command): Result<{ id: string }> => {
    const present = {
      actor: { memberId: me, roles: rolesOf(model.members.get(me)) },
      members: model.members,
      today,
      newId,
    };
    if (isAboutMember(command)) {
      const decided = decideMember(command, model.office, present);
      if (!decided.ok) return decided;
      const { memberId } = command;
      const before = model.members.get(memberId) ?? null;
      const after = evolveMember(before, memberId, decided.value);
      if (after !== null) model.members.set(memberId, after);
    } else {
      const decided = decideOffice(command, model.office, present);
      if (!decided.ok) return decided;
      model.office = evolveOffice(model.office, decided.value);
    }
    changed(Math.random());
    return ok({ id: me });
  };

  return {
    officeView: async () =>
      officeView(model.office, { memberId: me, members: model.members, today }),
    officeCommand: async (command) => give(command),
    readBankHolidays: async () => {
      if (model.office === null) return refuse('office.not-set-up');
      const shipped = bankHolidaysOf('england-and-wales');
      const name = { en: 'A day of celebration', cy: 'Diwrnod dathlu' };
      const added = wednesdays(today).filter(
        (date) => !shipped.days.some((day) => day.date === date),
      );
      const days = [...shipped.days, ...added.map((date) => ({ date, name }))].sort((a, b) =>
        a.date < b.date ? -1 : 1,
      );
      const list = { ...shipped, version: '2026-12-01', days };
      return ok([givenList(model.office, list, 'bank-holidays.json')]);
    },
    previewCalendar: async (change) =>
      model.office === null
        ? refuse('office.not-set-up')
        : ok(calendarMoves(states(), model.office, change, rolesOf(model.members.get(me)))),
    acceptMoves: async ({ first, move, keep, reason }) => {
      const count = move.flatMap(({ moves }) => moves).length;
      const kept = keep.flatMap(({ keeps }) => keeps).length;
      if (count + kept > 0 && reason.trim() === '') return refuse('reason.missing');
      if (first !== null) {
        const done = give(first);
        if (!done.ok) return done;
      }
      return ok({ moved: count, kept });
    },
  };
}
