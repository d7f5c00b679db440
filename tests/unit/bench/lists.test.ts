import { describe, expect, it } from 'vitest';
import { Lists } from '../../../renderer/records/model/lists.ts';
import { Rows } from '../../../renderer/records/model/rows.ts';
import type { ActionRow, ActionSort, ListQuery } from '../../../renderer/records/views.ts';
import { rowsOf } from '../../bench/caseload.ts';

const made = rowsOf(600);
const all = made.flatMap(([, { actions }]) => actions);
const query = (parts: Partial<ListQuery<ActionSort>>): ListQuery<ActionSort> => ({
  sort: { by: 'currentDue', descending: false },
  text: '',
  standings: [],
  bodies: [],
  kinds: [],
  from: 0,
  count: 10_000,
  ...parts,
});

function lists() {
  const rows = new Rows('2026-03-02');
  rows.load(made);
  return { rows, lists: new Lists(rows) };
}

const ids = (rows: readonly ActionRow[]) => rows.map((row) => row.recommendationId).toSorted();

describe('the lists that are measured', () => {
  it('find what a plain filter finds, whatever was asked before', () => {
    const { lists: asked } = lists();
    const word = 'apologise';
    const standings = ['overdue', 'ended'] as const;
    const plainly = all.filter(
      ({ text, standing }) => text.includes(word) && standings.some((one) => one === standing),
    );
    asked.actions(query({}));
    const found = asked.actions(query({ text: word.toUpperCase(), standings }));
    expect(plainly.length).toBeGreaterThan(5);
    expect(ids(found.rows)).toEqual(ids(plainly));
    expect(found.all).toBe(all.length);
    const counted = all.filter(({ text }) => text.includes(word));
    expect(found.byStanding.overdue).toBe(
      counted.filter(({ standing }) => standing === 'overdue').length,
    );
  });

  it('give the same rows in windows as in one piece, dates first and what has none last', () => {
    const { lists: asked } = lists();
    const whole = asked.actions(query({})).rows;
    const windows = [0, 200, 400, 600].flatMap(
      (from) => asked.actions(query({ from, count: 200 })).rows,
    );
    expect(windows).toEqual(whole);
    const dues = whole.map(({ currentDue }) => currentDue ?? '~');
    expect(dues).toEqual(dues.toSorted());
  });

  it('forget what they found when a row changes', () => {
    const { rows, lists: asked } = lists();
    const before = asked.actions(query({ text: 'zanzibar' }));
    const [[caseId, first] = []] = made;
    if (caseId === undefined || first === undefined) throw new Error('no case');
    const [action, ...others] = first.actions;
    if (action === undefined) throw new Error('no action');
    const changed = { ...first, actions: [{ ...action, text: 'Visit Zanzibár' }, ...others] };
    rows.load([[caseId, changed]]);
    const after = asked.actions(query({ text: 'zanzibar' }));
    expect([before.total, after.total]).toEqual([0, 1]);
  });
});
