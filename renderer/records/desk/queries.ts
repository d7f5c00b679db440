import { dueFor } from '../../../shared/domain/case/due.ts';
import { movesOf } from '../../../shared/domain/case/moves.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { ok, refuse } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { calendarsOf } from '../model/calendars.ts';
import { caseView } from '../model/case-view.ts';
import type { Rows } from '../model/rows.ts';
import { casesOfOwner, teamView } from '../model/team.ts';
import { todayView } from '../model/today.ts';
import type { Store } from '../store/store.ts';
import type { TodayView, Whose } from '../today-views.ts';
import type { Desk } from './desk.ts';

type Queries = Pick<
  RecordsApi,
  | 'listCases'
  | 'listActions'
  | 'today'
  | 'team'
  | 'casesOfOwner'
  | 'caseView'
  | 'previewMoves'
  | 'bodies'
  | 'search'
  | 'describe'
  | 'actionsOfReminders'
  | 'explainDue'
>;

/** What the page asks; nothing here changes anything. Lists answer before every case is loaded. */
export function queriesApi(desk: Desk): Queries {
  const rows = (): Rows => {
    desk.store.rows.turnTo(desk.around.clock.today(), desk.store.model);
    return desk.store.rows;
  };
  const today = keptToday();
  return {
    listCases: async (query) => {
      rows();
      return ok(desk.store.lists.cases(query));
    },
    listActions: async (query) => {
      rows();
      return ok(desk.store.lists.actions(query));
    },
    today: async (whose) => ok(today(desk.store, rows(), whose)),
    team: async () => teamView(rows(), desk.store.model, desk.store.identity.memberId),
    casesOfOwner: async (memberId) => {
      await desk.store.whenWhole;
      return ok(casesOfOwner(rows(), desk.store.model, memberId));
    },
    caseView: async (caseId, asAt) => {
      await desk.store.whenWhole;
      return caseView(desk.store, caseId, rows(), asAt);
    },
    previewMoves: async (caseId, change) => {
      await desk.store.whenWhole;
      const record = desk.store.model.cases.get(caseId);
      if (record === undefined) return refuse('case.not-found');
      const calendarOf = calendarsOf(desk.store.model.office);
      return ok(movesOf(record.state, change, { calendarOf }));
    },
    bodies: async () => {
      const counts = new Map<string, number>();
      for (const { body } of rows().actions) counts.set(body, (counts.get(body) ?? 0) + 1);
      const named = Array.from(counts, ([name, actions]) => ({ name, actions }));
      return ok(named.sort((a, b) => a.name.localeCompare(b.name)));
    },
    describe: async (places) => {
      rows();
      return ok(desk.store.search.describe(places));
    },
    search: async (ask) => {
      rows();
      return ok(desk.store.search.search(ask));
    },
    actionsOfReminders: async (ids) => {
      const { schedule } = desk.store;
      const targets = ids.flatMap((id) => schedule.targetOf(id) ?? []);
      const wanted = new Set(targets.map(({ recommendationId }) => recommendationId));
      // A day of the case as a whole is shown by its first action.
      const whole = new Set(
        targets.flatMap((one) => (one.recommendationId === null ? [one.caseId] : [])),
      );
      return ok(
        rows().actions.filter(
          (row) => wanted.has(row.recommendationId) || whole.delete(row.caseId),
        ),
      );
    },
    explainDue: async ({ words, startsOn, procedure }) => {
      const found = procedureOf(procedure);
      if (found === undefined) return refuse('procedure.unknown', { id: procedure.id });
      const facts = { procedure, decisionDate: startsOn, complaintClosed: null };
      return dueFor(words, startsOn, facts, calendarsOf(desk.store.model.office)(found));
    },
  };
}

/** The list and the screen round it ask the same at every change: the last answer to each is kept. */
function keptToday() {
  const kept = new WeakMap<Store, Map<Whose, { readonly of: string; readonly view: TodayView }>>();
  return (store: Store, rows: Rows, whose: Whose): TodayView => {
    const answers = kept.get(store) ?? new Map<Whose, { of: string; view: TodayView }>();
    kept.set(store, answers);
    const of = `${rows.revision} ${rows.today} ${store.model.cases.size}`;
    const known = answers.get(whose);
    if (known?.of === of) return known.view;
    const { memberId } = store.identity;
    const view = todayView(rows, store.model, { memberId, whose });
    answers.set(whose, { of, view });
    return view;
  };
}
