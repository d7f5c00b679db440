import { Model } from '../../../../../renderer/records/model/model.ts';
import { Rows } from '../../../../../renderer/records/model/rows.ts';
import { todayView } from '../../../../../renderer/records/model/today.ts';
import type { TodayGroupName, Whose } from '../../../../../renderer/records/today-views.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { evolve } from '../../../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../../../shared/domain/case/state.ts';
import type { Absence, Member, Role } from '../../../../../shared/domain/member/events.ts';
import { evolveOffice } from '../../../../../shared/domain/office/evolve.ts';
import { caseOpened, idOf, recommendationAdded } from '../../../../support/ledger/case-events.ts';
import { stamp } from '../../../../support/ledger/given.ts';

export const today = '2026-05-08';

export const person = (
  name: string,
  roles: readonly Role[] = ['investigator'],
  ...absences: readonly Absence[]
): Member => ({
  memberId: idOf(name),
  name,
  role: roles[0] ?? 'investigator',
  roles,
  devices: [{ device: idOf(`${name}’s laptop`), publicKey: '', recipient: '' }],
  absences,
});

export const away = (deputy: string | null, from = today, to = today): Absence => ({
  absenceId: idOf(`away ${from}`),
  from,
  to,
  deputy: deputy === null ? null : idOf(deputy),
});

export const assigned = (name: string, as: 'case-owner' | 'compliance-owner'): CaseEvent => ({
  kind: 'case.assigned',
  body: { as, memberId: idOf(name), reason: '' },
});

/** A store in memory: cases as they were told, and the people here. */
export class Desk {
  readonly model = new Model();
  readonly rows: Rows;

  constructor(on: string, ...people: readonly Member[]) {
    this.rows = new Rows(on);
    for (const one of people) this.model.members.set(one.memberId, one);
    this.model.office = evolveOffice(null, {
      kind: 'office.set-up',
      body: { procedure: { id: 'psow', version: '2' }, language: 'en' },
    });
  }

  /** A case with one recommendation whose date was 30 April 2026, and what happened after. */
  with(name: string, ...events: readonly CaseEvent[]): this {
    return this.told(name, caseOpened({ reference: name }), recommendationAdded('1'), ...events);
  }

  told(name: string, ...events: readonly CaseEvent[]): this {
    const caseId = idOf(name);
    const state = events.reduce<CaseState | null>(
      (before, event) => evolve(before, { event, stamp, subject: caseId }),
      null,
    );
    if (state === null) throw new Error('no case was opened');
    this.model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
    this.rows.update(this.model, [caseId]);
    return this;
  }

  view(name = 'Elin', whose: Whose = 'mine') {
    return todayView(this.rows, this.model, { memberId: idOf(name), whose });
  }

  /** The references under a heading. */
  under(group: TodayGroupName, name = 'Elin', whose: Whose = 'mine'): readonly string[] {
    return this.view(name, whose).groups[group].rows.map(({ reference }) => reference);
  }
}
