import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { BodiesApi } from '../bodies-api.ts';
import { Bodies, type Directory, type KnownBody } from '../model/bodies/directory.ts';
import { actionsBehind, bodyFigures, windowOf } from '../model/bodies/figures.ts';
import { listBodies } from '../model/bodies/list.ts';
import { bodyThemes, openNow } from '../model/bodies/open-now.ts';
import { bodyPage } from '../model/bodies/page.ts';
import { historyOf } from '../model/case-view.ts';
import type { Store } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { writeProposal } from './writing.ts';

/** The bodies of the caseload, whatever is asked of them; a directory for each store that is opened. */
export function bodiesApi(desk: Pick<Desk, 'store' | 'around'>): BodiesApi {
  const kept = new WeakMap<Store, Bodies>();
  const directory = async (): Promise<Directory> => {
    const { store } = desk;
    await store.whenWhole;
    store.rows.turnTo(desk.around.clock.today(), store.model);
    const bodies = kept.get(store) ?? new Bodies(store.model, store.rows);
    kept.set(store, bodies);
    return bodies.directory();
  };
  async function about<Answer>(
    name: string,
    answer: (body: KnownBody, all: Directory) => Answer | Promise<Answer>,
  ): Promise<Result<Answer>> {
    const all = await directory();
    const body = all.of(name);
    if (body === undefined) return refuse('body.not-found', { body: name });
    return ok(await answer(body, all));
  }
  const today = () => desk.store.rows.today;
  return {
    listBodies: async (query) => ok(listBodies(await directory(), query)),
    bodyView: (name) =>
      about(name, async (body, all) => {
        const { store } = desk;
        const { model, identity } = store;
        const frames = body.group.records.flatMap(({ bodyId }) => model.framesOf(bodyId));
        const history = await historyOf(store, frames);
        return bodyPage(body, {
          model,
          memberId: identity.memberId,
          directory: all,
          history,
        });
      }),
    bodyFigures: (name, ask) =>
      about(name, (body, all) =>
        bodyFigures(body, ask, { directory: all, model: desk.store.model, today: today() }),
      ),
    bodyFigureActions: (name, pick, from, count) =>
      about(name, (body) => windowOf(actionsBehind(body, pick, today()), from, count)),
    bodyThemes: (name) => about(name, bodyThemes),
    bodyOpen: (name) => about(name, openNow),
    bodyCommand: (command) =>
      writeProposal(desk.store, desk.around.clock.today(), async (proposal) =>
        proposal.decideBody(command),
      ),
  };
}
