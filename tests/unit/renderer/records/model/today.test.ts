import { describe, expect, it } from 'vitest';
import { Model } from '../../../../../renderer/records/model/model.ts';
import { firstBy } from '../../../../../renderer/records/model/today/first-by.ts';
import { todayView } from '../../../../../renderer/records/model/today.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { evolveDesk } from '../../../../../shared/domain/desk/evolve.ts';
import { caseOpened, evidenceFiled, idOf } from '../../../../support/ledger/case-events.ts';
import { extensionAsked, letterSent } from '../../../../support/ledger/chasing-events.ts';
import {
  endedAs,
  judged,
  rec,
  returned,
  stepRequested,
} from '../../../../support/ledger/core-events.ts';
import { orders } from '../../../../support/ledger/orders.ts';
import { added, draftCaseOpened } from '../../../../support/ledger/stage-events.ts';
import { assigned, away, Desk, person, today } from './desk-of.ts';

const elin = person('Elin');
const tom = person('Tom');
const mair = person('Mair', ['manager']);
const asked = extensionAsked('more', { askedOn: '2026-05-07', recommendationIds: [rec('1')] });

describe('what Today lists', () => {
  it('says what is to be done next, from which day and at which level', () => {
    const [row] = new Desk(today, elin).with('A').view().groups.overdue.rows;
    expect(row?.action?.nextStep).toEqual({ kind: 'chase', on: '2026-05-01', level: 1 });
  });

  it('says nothing of it before the cases are loaded', () => {
    const { rows } = new Desk(today, elin).with('A');
    const looking = { memberId: elin.memberId, whose: 'mine' } as const;
    const [row] = todayView(rows, new Model(), looking).groups.overdue.rows;
    expect(row?.number).toBe('1');
    expect(row?.action).not.toHaveProperty('nextStep');
  });

  it('puts what is due today first among what is due soon, and counts it', () => {
    const desk = new Desk('2026-04-30', elin).with('A');
    desk.told('B', caseOpened({ reference: 'B' }), added('1', { dueWords: 'by 5 May 2026' }));
    expect(desk.under('due-soon')).toContain('A');
    expect(desk.view().dueToday).toBe(1);
  });

  it('holds evidence that waits against our own time to consider it', () => {
    const desk = new Desk(today, elin)
      .with('late', evidenceFiled('old', '2026-03-02'))
      .with('fresh', evidenceFiled('new', '2026-05-07'));
    const { groups, overOurTime, oldestWaiting } = desk.view();
    expect(groups['waiting-for-us'].rows.map(({ reference }) => reference)).toEqual([
      'late',
      'fresh',
    ]);
    const [late, fresh] = groups['waiting-for-us'].rows.map(({ action }) => action?.considerBy);
    expect(late !== undefined && late !== null && late < today).toBe(true);
    expect(fresh !== undefined && fresh !== null && fresh > today).toBe(true);
    expect(overOurTime).toBe(1);
    expect(oldestWaiting).toBeGreaterThan(40);
  });

  it('shows at most 200 of a group, the longest overdue first, and counts them all', () => {
    const desk = new Desk('2026-07-01', elin);
    for (let n = 0; n < 450; n += 1) desk.with(String(1_000 + n));
    const { overdue } = desk.view().groups;
    expect(overdue.count).toBe(450);
    expect(overdue.rows).toHaveLength(200);
  });
});

describe('what we owe without a day of its own', () => {
  it('is what is still needed, until it was sent', () => {
    const partly = [
      evidenceFiled('letter', '2026-04-08'),
      judged('first', 'partly', ['letter'], '2026-04-09'),
    ];
    const sent = letterSent('still-needed', { name: 'told', on: '2026-04-10' });
    const owed = (...more: readonly CaseEvent[]) =>
      new Desk(today, elin).with('A', ...partly, ...more).view().groups.letters.rows;
    expect(owed().map(({ why, recommendationId }) => [why, recommendationId])).toEqual([
      [{ kind: 'letter', letter: 'still-needed', to: 'Glanwern Council' }, rec('1')],
    ]);
    expect(owed(sent)).toEqual([]);
  });

  it('is a confirmation to each once everything has ended', () => {
    const { letters } = new Desk(today, elin).with('A', endedAs('ceased')).view().groups;
    expect(
      letters.rows.map(({ why }) => (why.kind === 'letter' ? [why.letter, why.to] : [])),
    ).toEqual([
      ['confirmation-body', 'Glanwern Council'],
      ['confirmation-complainant', ''],
    ]);
  });

  it('is an answer to a complainant who came back (R18)', () => {
    const desk = new Desk(today, mair).with('A', returned('back'));
    const [row] = desk.view().groups.decisions.rows;
    expect(row?.why).toMatchObject({ kind: 'return', step: 'decide-return', may: true });
    expect(row?.itemId).toBe(idOf('back'));
  });
});

describe('the first of many', () => {
  it('are those a full sort puts first, whatever the order they come in', () => {
    const some = Array.from({ length: 1_000 }, (_, at) => (at * 7_919) % 1_009);
    const rising = (a: number, b: number) => a - b;
    expect(firstBy(some, rising, 20)).toEqual(some.toSorted(rising).slice(0, 20));
    expect(firstBy(some.slice(0, 30), rising, 20)).toEqual(
      some.slice(0, 30).toSorted(rising).slice(0, 20),
    );
    expect(firstBy([3, 1, 2], rising, 20)).toEqual([1, 2, 3]);
  });
});

describe('whose Today it is', () => {
  const desk = new Desk(today, elin, tom, mair)
    .with('Elin’s', assigned('Elin', 'case-owner'))
    .with(
      'followed up by Elin',
      assigned('Tom', 'case-owner'),
      assigned('Elin', 'compliance-owner'),
    )
    .with('Tom’s', assigned('Tom', 'case-owner'))
    .with('nobody’s');

  it('is one’s own, as owner of either kind, and what nobody owns', () => {
    expect(desk.under('overdue').toSorted()).toEqual(['Elin’s', 'followed up by Elin', 'nobody’s']);
    expect(desk.under('overdue', 'Elin', 'everybody')).toHaveLength(4);
    expect(desk.view().open).toBe(4);
  });

  it('is a colleague’s too while they are away and named one, and says whose', () => {
    const gone = new Desk(today, elin, person('Tom', ['investigator'], away('Elin')))
      .with('Elin’s', assigned('Elin', 'case-owner'))
      .with('Tom’s', assigned('Tom', 'case-owner'));
    const { groups, standsInFor } = gone.view();
    expect(groups.overdue.rows.map(({ reference, instead }) => [reference, instead])).toEqual([
      ['Elin’s', null],
      ['Tom’s', 'Tom'],
    ]);
    expect(standsInFor).toEqual([{ name: 'Tom', until: today }]);
    expect(gone.view('Tom').awayUntil).toBe(today);
    expect(gone.view('Elin').awayUntil).toBeNull();
  });
});

describe('decisions', () => {
  const request = stepRequested('request', 'cease', orders.endRecommendation);

  it('wait for those whose word is enough, and otherwise on another computer', () => {
    const desk = new Desk(today, elin, tom, mair).with(
      'A',
      assigned('Elin', 'case-owner'),
      extensionAsked('more', {
        askedOn: '2026-04-14',
        recommendationIds: [rec('1')],
        dueThen: [{ recommendationId: rec('1'), due: '2026-04-30' }],
      }),
    );
    expect(desk.under('decisions')).toEqual([]);
    expect(desk.under('elsewhere')).toEqual(['A']);
    expect(desk.under('decisions', 'Mair')).toEqual(['A']);
    expect(desk.under('decisions', 'Tom')).toEqual([]);
    expect(desk.under('elsewhere', 'Tom')).toEqual([]);
  });

  it('stand there beside evidence that waits: neither hides the other', () => {
    const desk = new Desk('2026-04-29', elin).with(
      'A',
      evidenceFiled('letter', '2026-04-28'),
      extensionAsked('more', { askedOn: '2026-04-28', recommendationIds: [rec('1')], dueThen: [] }),
    );
    expect(desk.under('waiting-for-us')).toEqual(['A']);
    expect(desk.under('decisions')).toEqual(['A']);
  });

  it('asked of one’s role are one’s own in whosever case, and one’s own asking waits elsewhere', () => {
    const desk = new Desk(today, elin, mair, person('member')).with(
      'A',
      assigned('Elin', 'case-owner'),
      request,
    );
    expect(desk.under('decisions', 'Mair')).toEqual(['A']);
    const [row] = desk.view('member').groups.elsewhere.rows;
    expect(row?.why).toMatchObject({ kind: 'request', isMine: true, who: ['manager'] });
  });
});

describe('records to check, and what is elsewhere', () => {
  it('are conflicts at the action they are about, else at the case', () => {
    const desk = new Desk(today, elin).with('A').with('B');
    const conflict = (name: string, field: string) => {
      const record = desk.model.cases.get(idOf(name));
      if (record === undefined) throw new Error('no case');
      desk.model.cases.set(idOf(name), { ...record, conflicts: [{ field, values: [] }] });
      desk.rows.update(desk.model, [idOf(name)]);
    };
    conflict('A', `${rec('1')}.text`);
    conflict('B', 'case.title');
    const checks = desk.view().groups['to-check'].rows;
    expect(
      checks.map(({ reference, recommendationId, why }) => [reference, recommendationId, why.kind]),
    ).toEqual([
      ['A', rec('1'), 'conflict'],
      ['B', null, 'conflict'],
    ]);
  });

  it('are the second of two cases under one reference, and proposals that lack something', () => {
    const desk = new Desk(today, elin)
      .with('2026 0417')
      .told('twin', caseOpened({ reference: '20260417' }))
      .told('draft', draftCaseOpened({ reference: 'D' }), added('1', { evidenceWanted: [] }));
    const checks = desk.view().groups['to-check'].rows;
    expect(checks.map(({ reference, why }) => [reference, why.kind])).toEqual([
      ['20260417', 'same-reference'],
      ['D', 'lacks'],
    ]);
  });

  it('waits for the computer of whoever wrote what is not here', () => {
    const desk = new Desk(today, elin, tom).with('A').with('B');
    for (const [name, device] of [
      ['A', idOf('Tom’s laptop')],
      ['B', idOf('a stranger’s')],
    ] as const) {
      const record = desk.model.cases.get(idOf(name));
      if (record === undefined) throw new Error('no case');
      desk.model.cases.set(idOf(name), { ...record, wants: { [`${device}-1`]: 7 } });
    }
    desk.rows.update(desk.model, [idOf('A'), idOf('B')]);
    const waiting = () => desk.view().groups.elsewhere.rows.map(({ why }) => why);
    expect(waiting()).toEqual([
      { kind: 'not-here', from: ['Tom'] },
      { kind: 'not-here', from: [] },
    ]);
    desk.model.held.set(`${idOf('Tom’s laptop')}-1`, new Map([[7, 1]]));
    desk.rows.update(desk.model, [idOf('A')]);
    expect(waiting()).toEqual([{ kind: 'not-here', from: [] }]);
  });
});

describe('what was put off', () => {
  const putOff = (desk: Desk, name: string, until: string, on = '2026-05-06', whole = false) => {
    const target = { caseId: idOf(name), recommendationId: whole ? null : rec('1') };
    const body = { target, until, on, note: 'They are on leave.' };
    desk.model.desk = evolveDesk(desk.model.desk, { kind: 'desk.put-off', body });
    return desk;
  };

  it('lies apart until its day, with the note, and is back on the day', () => {
    const desk = putOff(new Desk(today, elin).with('A').with('B'), 'A', '2026-05-11');
    expect(desk.under('overdue')).toEqual(['B']);
    const [row] = desk.view().groups['put-off'].rows;
    expect(row).toMatchObject({
      reference: 'A',
      why: { kind: 'put-off', until: '2026-05-11', note: 'They are on leave.', isWhole: false },
    });
    const then = putOff(new Desk('2026-05-11', elin).with('A'), 'A', '2026-05-11');
    expect(then.under('overdue')).toEqual(['A']);
  });

  it('comes back before it when something comes in for it that waits for us', () => {
    const late = evidenceFiled('letter', '2026-05-07');
    const desk = putOff(new Desk(today, elin).with('A', late), 'A', '2026-06-01');
    expect(desk.under('waiting-for-us')).toEqual(['A']);
    const known = putOff(new Desk(today, elin).with('A', late), 'A', '2026-06-01', '2026-05-07');
    expect(known.under('waiting-for-us')).toEqual([]);
    const request = putOff(new Desk(today, elin).with('A', asked), 'A', '2026-06-01');
    expect([...request.under('decisions'), ...request.under('elsewhere')]).toEqual(['A']);
  });

  it('hides every action of a case put off as a whole', () => {
    const desk = new Desk(today, elin).with('A', added('2', { dueWords: 'by 1 May 2026' }));
    putOff(desk, 'A', '2026-06-01', today, true);
    expect(desk.under('overdue')).toEqual([]);
    expect(desk.view().groups['put-off'].rows.map(({ why }) => why)).toEqual([
      { kind: 'put-off', until: '2026-06-01', note: 'They are on leave.', isWhole: true },
    ]);
  });
});
