import { describe, expect, it } from 'vitest';
import type { BodyQuery } from '../../../../../../renderer/records/body-views.ts';
import { listBodies } from '../../../../../../renderer/records/model/bodies/list.ts';
import { openNow } from '../../../../../../renderer/records/model/bodies/open-now.ts';
import type { BodyEvent } from '../../../../../../shared/domain/body/events.ts';
import { begun, recordOf } from '../../../../../domain/body/given-body.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  recommendationAdded,
} from '../../../../../support/ledger/case-events.ts';
import { letterSent, replyReceived } from '../../../../../support/ledger/chasing-events.ts';
import { caseload, setCase } from './given-bodies.ts';

const council = 'Glanwern Council';
const cyngor = 'Cyngor Glanwern';
const board = 'Glanafon Health Board';
const due = (number: string, date: string, body = council) =>
  recommendationAdded(number, {
    body,
    originalDue: date,
    deadline: { kind: 'fixed', date },
  });
const met = (number: string, on: string) => [
  evidenceFiled(`letter ${number}`, on, [number]),
  evidenceAssessed('satisfied', [`letter ${number}`], on, { number }),
];
const welsh: BodyEvent = { kind: 'body.welsh-name-set', body: { welshName: cyngor } };
const asCouncil: BodyEvent = { kind: 'body.kind-set', body: { bodyKind: 'principal-council' } };
const query = (over: Partial<BodyQuery> = {}): BodyQuery => ({
  sort: { by: 'name', descending: false },
  text: '',
  kind: null,
  language: 'en',
  from: 0,
  count: 50,
  ...over,
});

const cases = {
  a: [
    caseOpened({ reference: 'A1' }),
    due('1', '2026-06-30'),
    ...met('1', '2026-06-20'),
    due('2', '2026-10-01'),
  ],
  b: [
    caseOpened({ reference: 'B1', bodies: [cyngor] }),
    due('1', '2026-07-31', cyngor),
    ...met('1', '2026-08-20'),
    letterSent('chase', { on: '2026-09-01' }),
  ],
  c: [
    caseOpened({ reference: 'C1', bodies: [board, council] }),
    due('1', '2027-01-31', board),
    due('2', '2025-11-25', board),
  ],
};

describe('the list of bodies', () => {
  it('holds each body once, with what its cases come to', () => {
    const { directory } = caseload(cases, [recordOf('a'.repeat(32), begun(council), welsh)]);
    expect(listBodies(directory(), query())).toEqual({
      total: 2,
      all: 2,
      rows: [
        {
          key: 'GLANAFON HEALTH BOARD',
          name: board,
          welshName: '',
          kind: null,
          cases: 1,
          open: 2,
          overdue: 1,
          onTime: { of: 0, among: 0 },
          lastContactOn: null,
        },
        {
          key: 'CYNGOR GLANWERN',
          name: council,
          welshName: cyngor,
          kind: null,
          cases: 3,
          open: 1,
          overdue: 1,
          onTime: { of: 1, among: 3 },
          lastContactOn: '2026-09-01',
        },
      ],
    });
  });

  it('keeps two spellings apart until somebody says they are one', () => {
    const { directory } = caseload(cases);
    expect(
      listBodies(directory(), query()).rows.map(({ name, cases: count }) => [name, count]),
    ).toEqual([
      [cyngor, 1],
      [board, 1],
      [council, 2],
    ]);
  });

  it('is searched by any of its names, narrowed by kind, and sorted as it is shown', () => {
    const record = recordOf('a'.repeat(32), begun(council), welsh, asCouncil);
    const { directory } = caseload(cases, [record]);
    const named = (over: Partial<BodyQuery>) =>
      listBodies(directory(), query(over)).rows.map(({ name }) => name);
    expect(named({ text: 'cyngor' })).toEqual([council]);
    expect(named({ text: 'glan board' })).toEqual([board]);
    expect(named({ kind: 'principal-council' })).toEqual([council]);
    expect(named({ language: 'cy' })).toEqual([council, board]);
    expect(named({ sort: { by: 'name', descending: true } })).toEqual([council, board]);
    expect(named({ sort: { by: 'cases', descending: true } })).toEqual([council, board]);
    for (const descending of [true, false]) {
      expect(named({ sort: { by: 'onTime', descending } })).toEqual([council, board]);
      expect(named({ sort: { by: 'kind', descending } })).toEqual([council, board]);
      expect(named({ sort: { by: 'lastContact', descending } })).toEqual([council, board]);
    }
    expect(listBodies(directory(), query({ from: 1, count: 1 })).rows).toMatchObject([
      { name: council },
    ]);
  });

  it('says no kind where two records name different ones', () => {
    const landlord: BodyEvent = { kind: 'body.kind-set', body: { bodyKind: 'landlord' } };
    const records = [
      recordOf('a'.repeat(32), begun(council), asCouncil),
      recordOf('b'.repeat(32), begun(council), landlord),
    ];
    expect(caseload(cases, records).directory().of(council)?.kind).toBeNull();
  });

  it('is put together anew when records change, and only then', () => {
    const { directory, model, rows } = caseload(cases);
    const before = directory();
    expect(directory()).toBe(before);
    setCase(model, 'd', [caseOpened({ reference: 'D1', bodies: ['New Body'] })]);
    rows.update(model, model.cases.keys());
    expect(directory().of('new body')?.caseIds.size).toBe(1);
  });
});

describe('open now', () => {
  it('is by case, the next date first, with how the body behaves', () => {
    const { directory } = caseload(
      {
        ...cases,
        b: [
          ...cases.b,
          replyReceived('other', { on: '2026-09-02' }),
          due('9', '2026-09-30', cyngor),
        ],
      },
      [recordOf('a'.repeat(32), begun(council), welsh)],
    );
    const body = directory().of(council);
    if (body === undefined) throw new Error('not there');
    const { cases: open, moreCases, moreActions, behaviour } = openNow(body);
    expect(
      open.map(({ reference, nextDue, actions }) => [reference, nextDue, actions.length]),
    ).toEqual([
      ['B1', '2026-09-30', 1],
      ['A1', '2026-10-01', 1],
    ]);
    expect([moreCases, moreActions]).toEqual([0, 0]);
    // 31 July to 20 August 2026: fourteen working days.
    expect(behaviour).toMatchObject({
      late: { actions: 1, median: 14 },
      chases: { sent: 1, answered: 1, median: 1 },
    });
  });
});
