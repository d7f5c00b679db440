import { describe, expect, it } from 'vitest';
import type { FiguresPick } from '../../../../../../renderer/records/body-views.ts';
import {
  actionsBehind,
  bodyFigures,
  windowOf,
} from '../../../../../../renderer/records/model/bodies/figures.ts';
import { recordOf } from '../../../../../domain/body/given-body.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  recommendationAdded,
} from '../../../../../support/ledger/case-events.ts';
import { caseload, today } from './given-bodies.ts';

const council = 'Glanwern Council';
const one = (body: string, number: string, date: string, metOn: string | null) => [
  recommendationAdded(number, { body, originalDue: date, deadline: { kind: 'fixed', date } }),
  ...(metOn === null
    ? []
    : [
        evidenceFiled(`letter ${number}`, metOn, [number]),
        evidenceAssessed('satisfied', [`letter ${number}`], metOn, { number }),
      ]),
];
const cases = {
  a: [
    caseOpened({ reference: 'A1' }),
    ...one(council, '1', '2026-06-30', '2026-06-20'),
    ...one(council, '2', '2026-07-31', '2026-08-20'),
    ...one(council, '3', '2026-10-01', null),
    ...one(council, '4', '2026-12-25', null),
  ],
  b: [
    caseOpened({ reference: 'B1', bodies: ['Aberwen Council'] }),
    ...one('Aberwen Council', '1', '2026-06-01', '2026-05-20'),
    ...one('Aberwen Council', '2', '2026-10-01', '2026-10-01'),
  ],
  c: [
    caseOpened({ reference: 'C1', bodies: ['Dyffryn Council'] }),
    ...one('Dyffryn Council', '1', '2026-10-20', null),
  ],
  d: [
    caseOpened({ reference: 'D1', bodies: ['A Landlord'] }),
    ...one('A Landlord', '1', '2026-06-01', null),
  ],
};
const kindOf = (id: string, name: string, bodyKind: 'principal-council' | 'landlord') =>
  recordOf(
    id.repeat(32),
    { kind: 'body.recorded', body: { name } },
    { kind: 'body.kind-set', body: { bodyKind } },
  );
const known = caseload(cases, [
  kindOf('a', council, 'principal-council'),
  kindOf('b', 'Aberwen Council', 'principal-council'),
  kindOf('c', 'Dyffryn Council', 'principal-council'),
  kindOf('d', 'A Landlord', 'landlord'),
]);
const around = { directory: known.directory(), model: known.model, today };
const body = () => {
  const found = around.directory.of(council);
  if (found === undefined) throw new Error('not there');
  return found;
};
const asked = { by: 'current', span: 'quarter' } as const;

describe('the figures of a body', () => {
  it('stand beside the median of its peers in the same days', () => {
    const { periods, total, notYetDue, peers, decidedBy } = bodyFigures(body(), asked, around);
    expect(
      periods.map(({ period, due, rates, peers: beside }) => [
        period.id,
        due,
        rates.onTime,
        beside,
      ]),
    ).toEqual([
      ['2026-27 Q1', 1, { of: 1, among: 1 }, { percent: 100, bodies: 1, due: 1 }],
      ['2026-27 Q2', 1, { of: 0, among: 1 }, null],
      ['2026-27 Q3', 1, { of: 0, among: 1 }, { percent: 50, bodies: 2, due: 2 }],
    ]);
    expect(total).toMatchObject({ due: 3, peers: { percent: 50, bodies: 2, due: 3 } });
    expect(notYetDue).toBe(1);
    expect(peers.map(({ name }) => name)).toEqual(['Aberwen Council', 'Dyffryn Council']);
    expect(decidedBy).toEqual([{ fact: 'evidenceComplete', procedures: ['psow'] }]);
  });

  it('have no peers where the kind is not known', () => {
    const { directory, model } = caseload(cases);
    const alone = directory().of(council);
    if (alone === undefined) throw new Error('not there');
    expect(bodyFigures(alone, asked, { directory: directory(), model, today }).peers).toEqual([]);
  });

  it('open the actions behind each of their numbers', () => {
    const behind = (where: FiguresPick['where']) =>
      actionsBehind(body(), { ...asked, where }, today).map(({ number }) => number);
    const { periods, total, notYetDue, noDate } = bodyFigures(body(), asked, around);
    for (const { period, due, counts } of [...periods, ...(total === null ? [] : [total])]) {
      const periodId = period.id;
      expect(behind({ kind: 'period', periodId, outcome: null })).toHaveLength(due);
      for (const outcome of ['on-time', 'late', 'open'] as const)
        expect(behind({ kind: 'period', periodId, outcome })).toHaveLength(counts[outcome]);
    }
    expect(behind({ kind: 'period', periodId: '2026-27 Q2', outcome: 'late' })).toEqual(['2']);
    expect(behind({ kind: 'not-yet-due' })).toHaveLength(notYetDue);
    expect(behind({ kind: 'no-date' })).toHaveLength(noDate);
    const all = actionsBehind(
      body(),
      { ...asked, where: { kind: 'period', periodId: 'all', outcome: null } },
      today,
    );
    expect(windowOf(all, 1, 1)).toMatchObject({ total: 3, rows: [{ number: '2' }] });
  });
});
