import { describe, expect, it } from 'vitest';
import type { ActionLines, Heading } from '../../../../../renderer/records/list-views.ts';
import { median, totalsOf } from '../../../../../renderer/records/model/lists/totals.ts';
import { Lists, type ListsFor } from '../../../../../renderer/records/model/lists.ts';
import { Rows, type RowsOfCase } from '../../../../../renderer/records/model/rows.ts';
import type { ActionRow } from '../../../../../renderer/records/views.ts';
import { emptyDesk, type ListFilters } from '../../../../../shared/domain/desk/vocabulary.ts';
import { rowsOf } from '../../../../bench/caseload.ts';
import { noFilters } from '../../../../domain/desk/given-desk.ts';

const today = '2026-03-12';
const [plain] = rowsOf(1)[0]?.[1].actions ?? [];
if (plain === undefined) throw new Error('no row');

const action = (id: string, over: Partial<ActionRow> = {}): ActionRow => ({
  ...plain,
  caseId: `case ${id[0]}`,
  recommendationId: id,
  reference: `R-${id[0]}`,
  number: id.slice(1),
  body: 'Aberwen',
  currentDue: '2026-03-20',
  standing: 'on-track',
  ...over,
});

/** Each action under the case its id begins with. */
function listsOf(actions: readonly ActionRow[], over: Partial<ListsFor> = {}) {
  const rows = new Rows(today);
  const byCase = Map.groupBy(actions, ({ caseId }) => caseId);
  const [[, sample] = ['', undefined]] = rowsOf(1);
  if (sample === undefined) throw new Error('no case');
  rows.load(
    Array.from(byCase, ([caseId, some]): readonly [string, RowsOfCase] => {
      const reference = some[0]?.reference ?? '';
      const owner = some[0]?.owner ?? null;
      const row = { ...sample.row, caseId, reference, owner, total: some.length };
      return [caseId, { ...sample, row, actions: some }];
    }),
  );
  const nameOf = (id: string) => ({ m1: 'Zoe', m2: 'Ana' })[id] ?? '';
  return new Lists(rows, { me: 'm1', nameOf, desk: () => emptyDesk, ...over });
}

const query = (
  over: Partial<ActionLines> = {},
  filters: Partial<ListFilters> = {},
): ActionLines => ({
  filters: { ...noFilters, ...filters },
  sort: { by: 'currentDue', descending: false },
  group: null,
  closed: [],
  from: 0,
  count: 100,
  ...over,
});

const told = (lines: readonly (ActionRow | Heading)[]) =>
  lines.map((line) =>
    'headingId' in line ? `# ${line.value} ${line.rows}/${line.overdue}` : line.recommendationId,
  );

describe('a list in groups', () => {
  const actions = [
    action('a1', { body: 'Glanafon', standing: 'overdue' }),
    action('a2', { currentDue: '2026-04-02' }),
    action('b1', { currentDue: null }),
    action('b2', { body: 'Glanafon', currentDue: '2026-04-01' }),
  ];

  it('has a heading before the rows of each, with how many they are and how many overdue', () => {
    const { rows, total, matching, headings } = listsOf(actions).actionLines(
      query({ group: 'body' }),
    );
    expect(told(rows)).toEqual(['# Aberwen 2/0', 'a2', 'b1', '# Glanafon 2/1', 'a1', 'b2']);
    expect([total, matching, headings]).toEqual([6, 4, 2]);
  });

  it('leaves the rows of a closed one out, and nothing else', () => {
    const closed = listsOf(actions).actionLines(query({ group: 'body', closed: ['Aberwen'] }));
    expect(told(closed.rows)).toEqual(['# Aberwen 2/0', '# Glanafon 2/1', 'a1', 'b2']);
    expect([closed.total, closed.matching]).toEqual([4, 4]);
  });

  it('is the same in windows of any size as in one piece', () => {
    const lists = listsOf(actions);
    const whole = told(lists.actionLines(query({ group: 'dueMonth' })).rows);
    expect(whole).toEqual(['# 2026-03 1/1', 'a1', '# 2026-04 2/0', 'b2', 'a2', '#  1/0', 'b1']);
    for (const size of [1, 2, 3, 5]) {
      const windows = Array.from({ length: Math.ceil(7 / size) }, (_, at) =>
        told(lists.actionLines(query({ group: 'dueMonth', from: at * size, count: size })).rows),
      );
      expect(windows.flat()).toEqual(whole);
    }
  });

  it('runs the way its rows run, those with nothing in common last', () => {
    const falling = { by: 'currentDue', descending: true } as const;
    const { rows } = listsOf(actions).actionLines(query({ group: 'dueMonth', sort: falling }));
    expect(told(rows)).toEqual([
      '# 2026-04 2/0',
      'a2',
      'b2',
      '# 2026-03 1/1',
      'a1',
      '#  1/0',
      'b1',
    ]);
  });

  it('puts people in the order of their names, nobody last', () => {
    const owned = [
      action('a1', { owner: 'm1' }),
      action('b1', { owner: null }),
      action('c1', { owner: 'm2' }),
    ];
    const { rows } = listsOf(owned).actionLines(query({ group: 'owner' }));
    expect(told(rows).filter((one) => one.startsWith('#'))).toEqual([
      '# m2 1/0',
      '# m1 1/0',
      '#  1/0',
    ]);
  });
});

describe('a list that is narrowed', () => {
  const actions = [
    action('a1', { owner: 'm1', decisionDate: '2026-02-10', categories: ['apology'] }),
    action('b1', { owner: 'm2', waitingSince: '2026-03-01', standing: 'waiting-for-us' }),
    action('c1', { owner: null, hasConflict: true, endedOn: '2026-02-28', standing: 'ended' }),
    action('d1', { owner: null, currentDue: '2026-04-01', kind: 'other' }),
  ];
  const found = (filters: Partial<ListFilters>, over: Partial<ListsFor> = {}) =>
    told(listsOf(actions, over).actionLines(query({}, filters)).rows);

  it.each<[string, Partial<ListFilters>, readonly string[]]>([
    ['mine', { owners: ['me'] }, ['a1']],
    ['mine by my own id', { owners: ['m1'] }, ['a1']],
    ['mine or nobody’s', { owners: ['me', 'nobody'] }, ['a1', 'c1', 'd1']],
    ['of a kind', { kinds: ['other'] }, ['d1']],
    ['of a category', { categories: ['apology', 'x'] }, ['a1']],
    ['due this month', { due: { kind: 'named', name: 'this-month' } }, ['a1', 'b1', 'c1']],
    ['decided last month', { decided: { kind: 'named', name: 'last-month' } }, ['a1']],
    ['ended last month', { ended: { kind: 'named', name: 'last-month' } }, ['c1']],
    ['waiting for us', { hasEvidenceWaiting: true }, ['b1']],
    ['in two versions', { hasConflict: true }, ['c1']],
    [
      'all of it at once',
      { owners: ['nobody'], kinds: ['other'], standings: ['on-track'] },
      ['d1'],
    ],
  ])('to what is %s', (_, filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });

  it('leaves out what was put off, or shows it alone, until its day comes', () => {
    const target = { caseId: 'case b', recommendationId: null };
    const desk = { ...emptyDesk, putOff: [{ target, until: '2026-03-13', note: '', on: today }] };
    const asked = (putOff: ListFilters['putOff']) => found({ putOff }, { desk: () => desk });
    expect(asked('left-out')).toEqual(['a1', 'c1', 'd1']);
    expect(asked('alone')).toEqual(['b1']);
    expect(asked('with-the-rest')).toHaveLength(4);
    const over = { ...desk, putOff: [{ target, until: today, note: '', on: '2026-03-01' }] };
    expect(found({ putOff: 'left-out' }, { desk: () => over })).toHaveLength(4);
  });

  it('counts by standing what matches everything else', () => {
    const { byStanding, matching } = listsOf(actions).actionLines(
      query({}, { owners: ['nobody'], standings: ['ended'] }),
    );
    expect([byStanding.ended, byStanding['on-track'], byStanding['waiting-for-us']]).toEqual([
      1, 1, 0,
    ]);
    expect(matching).toBe(1);
  });

  it('lists a case for one action of which all of it is so', () => {
    const two = [action('a1', { kind: 'x', standing: 'overdue' }), action('a2', { kind: 'y' })];
    const cases = (filters: Partial<ListFilters>) =>
      listsOf(two).caseLines({
        ...query({}, filters),
        sort: { by: 'reference', descending: false },
        group: null,
      }).matching;
    expect(cases({ kinds: ['x'], standings: ['overdue'] })).toBe(1);
    expect(cases({ kinds: ['y'], standings: ['overdue'] })).toBe(0);
  });
});

describe('what actions come to', () => {
  it('adds money in pence, counts cases once and tells the middle of what is late', () => {
    const money = (owed: number, received: number, isKnown = true) => ({ owed, received, isKnown });
    expect(
      totalsOf([
        action('a1', { money: money(10_010, 20), lateDays: 4, standing: 'overdue' }),
        action('a2', { money: money(0, 0, false), lateDays: 9, standing: 'overdue' }),
        action('b1', { lateDays: 1, standing: 'ended' }),
        action('b2'),
      ]),
    ).toMatchObject({
      actions: 4,
      cases: 2,
      owed: 10_010,
      received: 20,
      unknownSums: 1,
      late: 3,
      medianLate: 4,
      byStanding: { overdue: 2, ended: 1, 'on-track': 1 },
    });
  });

  it('has no middle of nothing, and one half-way between two', () => {
    expect([median([]), median([7]), median([10, 2]), median([3, 1, 2])]).toEqual([null, 7, 6, 2]);
  });
});
