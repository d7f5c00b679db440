import type { BodiesApi } from '../../../renderer/records/bodies-api.ts';
import { Bodies, type KnownBody } from '../../../renderer/records/model/bodies/directory.ts';
import {
  actionsBehind,
  bodyFigures,
  windowOf,
} from '../../../renderer/records/model/bodies/figures.ts';
import { listBodies } from '../../../renderer/records/model/bodies/list.ts';
import { bodyThemes, openNow } from '../../../renderer/records/model/bodies/open-now.ts';
import { bodyPage } from '../../../renderer/records/model/bodies/page.ts';
import type { Model } from '../../../renderer/records/model/model.ts';
import type { Rows } from '../../../renderer/records/model/rows.ts';
import type { HistoryLine } from '../../../renderer/records/views.ts';
import { type BodyFact, decideBody } from '../../../shared/domain/body/decide.ts';
import { evolveBody } from '../../../shared/domain/body/evolve.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { device, me, newId } from './invented-cases.ts';

/** Bodies by the true deciders and views, in memory. */
export function inventedBodies(model: Model, rows: Rows, changed: () => void): BodiesApi {
  const bodies = new Bodies(model, rows);
  const history: (HistoryLine & { readonly bodyId: string })[] = [];
  const at = (minutes: number) =>
    `${rows.today}T09:${String(minutes % 60).padStart(2, '0')}:00.000Z`;

  const take = ({ bodyId, event }: BodyFact): void => {
    const stamp = { by: me, device, at: at(history.length) };
    const before = model.bodies.get(bodyId)?.state ?? null;
    const state = evolveBody(before, { event, stamp, subject: bodyId });
    if (state !== null) model.bodies.set(bodyId, { state, conflicts: [] });
    history.push({ bodyId, key: newId(), ...stamp, kind: event.kind, body: event.body });
  };

  const about = <Answer>(name: string, answer: (body: KnownBody) => Answer): Result<Answer> => {
    const body = bodies.directory().of(name);
    return body === undefined ? refuse('body.not-found', { body: name }) : ok(answer(body));
  };

  return {
    listBodies: async (query) => ok(listBodies(bodies.directory(), query)),
    bodyView: async (name) =>
      about(name, (body) => {
        const ids = new Set(body.group.records.map(({ bodyId }) => bodyId));
        const mine = history.filter(({ bodyId }) => ids.has(bodyId));
        const directory = bodies.directory();
        return bodyPage(body, { model, memberId: me, directory, history: mine });
      }),
    bodyFigures: async (name, ask) =>
      about(name, (body) =>
        bodyFigures(body, ask, { directory: bodies.directory(), model, today: rows.today }),
      ),
    bodyFigureActions: async (name, pick, from, count) =>
      about(name, (body) => windowOf(actionsBehind(body, pick, rows.today), from, count)),
    bodyThemes: async (name) => about(name, bodyThemes),
    bodyOpen: async (name) => about(name, openNow),
    bodyCommand: async (command) => {
      const decided = decideBody(command, {
        office: model.office,
        group: bodies.directory().groups.of(command.name),
        inConflict: () => false,
        today: rows.today,
        newId,
        actor: { memberId: me, roles: rolesOf(model.members.get(me)) },
        members: model.members,
      });
      if (!decided.ok) return decided;
      decided.value.forEach(take);
      changed();
      return ok({ bodyId: decided.value[0]?.bodyId ?? '' });
    },
  };
}
