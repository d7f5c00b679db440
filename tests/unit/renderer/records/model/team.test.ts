import { describe, expect, it } from 'vitest';
import { casesOfOwner, teamView } from '../../../../../renderer/records/model/team.ts';
import { evidenceFiled, idOf } from '../../../../support/ledger/case-events.ts';
import { extensionAsked } from '../../../../support/ledger/chasing-events.ts';
import { rec } from '../../../../support/ledger/core-events.ts';
import { added } from '../../../../support/ledger/stage-events.ts';
import { assigned, away, Desk, person, today } from './desk-of.ts';

const mair = person('Mair', ['manager']);
const tom = person('Tom', ['investigator'], away('Elin', today, '2026-05-20'));
const elin = person('Elin', ['co-ordinator']);

const desk = () =>
  new Desk(today, mair, tom, elin)
    .with('A', assigned('Tom', 'case-owner'))
    .with('B', assigned('Tom', 'case-owner'), assigned('Elin', 'compliance-owner'))
    .with('C', assigned('Tom', 'case-owner'), evidenceFiled('old', '2026-03-02'))
    .with(
      'D',
      assigned('Elin', 'case-owner'),
      extensionAsked('more', { askedOn: '2026-05-07', recommendationIds: [rec('1')] }),
    )
    .with('E', added('2', { dueWords: '', deadline: { kind: 'unspecified', words: '' } }));

const seenBy = (name: string) => {
  const { rows, model } = desk();
  return teamView(rows, model, idOf(name));
};

describe('the team', () => {
  it('says of each owner what they have in hand, each case once, and what nobody has last', () => {
    const view = seenBy('Mair');
    if (!view.ok) throw new Error(view.error.code);
    const numbers = view.value.rows.map(
      ({ name, cases, open, overdue, overOurTime, undecided, nothingNext }) => [
        name,
        [cases, open, overdue, overOurTime, undecided, nothingNext],
      ],
    );
    expect(numbers).toEqual([
      ['Elin', [2, 2, 1, 0, 1, 0]],
      ['Mair', [0, 0, 0, 0, 0, 0]],
      ['Tom', [2, 2, 1, 1, 0, 0]],
      ['', [1, 2, 1, 0, 0, 1]],
    ]);
    expect(view.value.total).toEqual({
      cases: 5,
      open: 6,
      overdue: 3,
      overOurTime: 1,
      undecided: 1,
      nothingNext: 1,
    });
  });

  it('says who is away, until when, and who stands in', () => {
    const view = seenBy('Mair');
    if (!view.ok) throw new Error(view.error.code);
    expect(view.value.rows.map(({ away: gone }) => gone)).toEqual([
      null,
      null,
      { until: '2026-05-20', deputy: 'Elin' },
      null,
    ]);
  });

  it('is for those who give cases to another, and those who check the records of others', () => {
    expect(seenBy('Mair')).toMatchObject({ ok: true, value: { mayReassign: 'yes' } });
    expect(seenBy('Elin')).toMatchObject({ ok: true, value: { mayReassign: 'ask' } });
    expect(seenBy('Tom')).toEqual({
      ok: false,
      error: { code: 'role.not-allowed', detail: { who: 'manager' } },
    });
    expect(desk().view('Mair').seesTeam).toBe(true);
    expect(desk().view('Tom').seesTeam).toBe(false);
  });

  it('ignores what somebody put off for themselves', () => {
    const { rows, model } = desk();
    const target = { caseId: idOf('A'), recommendationId: null };
    const off = { target, until: '2026-06-01', note: '', on: today };
    model.desk = { ...model.desk, putOff: [off] };
    const view = teamView(rows, model, idOf('Mair'));
    expect(view).toMatchObject({ ok: true, value: { total: { overdue: 3 } } });
  });
});

describe('the cases of one owner', () => {
  const of = (name: string | null) => {
    const { rows, model } = desk();
    return casesOfOwner(rows, model, name === null ? null : idOf(name)).map(
      ({ reference, as, open, overdue }) => [reference, as, open, overdue],
    );
  };

  it('are those they own in any way, with what is open in them', () => {
    expect(of('Tom')).toEqual([
      ['A', ['case-owner'], 1, 1],
      ['B', ['case-owner'], 1, 1],
      ['C', ['case-owner'], 1, 0],
    ]);
    expect(of('Elin')).toEqual([
      ['B', ['compliance-owner'], 1, 1],
      ['D', ['case-owner'], 1, 0],
    ]);
  });

  it('of nobody are those without an owner, to be followed up by whoever takes them', () => {
    expect(of(null)).toEqual([['E', ['compliance-owner'], 2, 1]]);
  });
});
