import { ok } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { doBulk, previewBulk } from '../bulk/bulk.ts';
import { actionId, type Choices, type Counted, caseIdOf } from '../list-views.ts';
import { totalsOf } from '../model/lists/totals.ts';
import type { ActionRow } from '../views.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Desk } from './desk.ts';
import { saveList } from './save-list.ts';

type Caseload = Pick<
  RecordsApi,
  | 'actionLines'
  | 'caseLines'
  | 'choices'
  | 'idsBetween'
  | 'totalsOfChosen'
  | 'casesOfChosen'
  | 'previewBulk'
  | 'doBulk'
  | 'saveList'
>;

/** The caseload as it is shown, chosen from, acted on and written out. */
export function caseloadApi(desk: Pick<Desk, 'store' | 'around'>): Caseload {
  const store = () => {
    desk.store.rows.turnTo(desk.around.clock.today(), desk.store.model);
    return desk.store;
  };
  return {
    actionLines: async (query) => ok(store().lists.actionLines(query)),
    caseLines: async (query) => ok(store().lists.caseLines(query)),
    choices: async () => ok(choicesIn(store().rows.actions)),
    idsBetween: async (query) => {
      const { lists } = store();
      const { rows } = query.list === 'actions' ? lists.actionLines(query) : lists.caseLines(query);
      return ok(
        rows.flatMap((row) => {
          if ('headingId' in row) return [];
          return 'recommendationId' in row ? [actionId(row)] : [caseIdOf(row)];
        }),
      );
    },
    totalsOfChosen: async (asked, chosen) => {
      const { lists } = store();
      const rows = chosenRows(store(), asked, chosen);
      const actions = rows.list === 'actions' ? rows.rows : lists.actionsOf(rows.rows);
      return ok({ rows: rows.rows.length, totals: totalsOf(actions) });
    },
    casesOfChosen: async (asked, chosen) => {
      const rows = chosenRows(store(), asked, chosen);
      const cases =
        rows.list === 'cases'
          ? rows.rows.map(({ caseId, reference, title }) => ({ caseId, reference, title }))
          : rows.rows.map(({ caseId, reference, caseTitle: title }) => ({
              caseId,
              reference,
              title,
            }));
      return ok([...new Map(cases.map((one) => [one.caseId, one])).values()]);
    },
    previewBulk: (ask) => previewBulk(desk, ask),
    doBulk: (ask, digest) => doBulk(desk, ask, digest),
    saveList: (ask) => saveList(desk, ask),
  };
}

function choicesIn(actions: readonly ActionRow[]): Choices {
  const count = (idsOf: (row: ActionRow) => readonly string[]): readonly Counted[] => {
    const counts = new Map<string, number>();
    for (const row of actions)
      for (const id of idsOf(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return Array.from(counts, ([id, some]) => ({ id, actions: some })).sort(
      (a, b) => b.actions - a.actions || (a.id < b.id ? -1 : 1),
    );
  };
  return {
    bodies: count(({ body }) => [body]),
    kinds: count(({ kind }) => [kind]),
    categories: count(({ categories }) => categories),
    owners: count(({ owner }) => [owner ?? 'nobody']),
  };
}
