import { Bodies } from '../../../../../../renderer/records/model/bodies/directory.ts';
import { Model } from '../../../../../../renderer/records/model/model.ts';
import { Rows } from '../../../../../../renderer/records/model/rows.ts';
import type { BodyState } from '../../../../../../shared/domain/body/vocabulary.ts';
import type { CaseEvent } from '../../../../../../shared/domain/case/events.ts';
import { evolve } from '../../../../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../../../../shared/domain/case/state.ts';
import { idOf } from '../../../../../support/ledger/case-events.ts';
import { stamp } from '../../../../../support/ledger/given.ts';

export const today = '2026-11-25';

/** A caseload of cases by name, each with what happened in it, and records of bodies. */
export function caseload(
  cases: Readonly<Record<string, readonly CaseEvent[]>>,
  records: readonly BodyState[] = [],
) {
  const model = new Model();
  for (const [name, events] of Object.entries(cases)) setCase(model, name, events);
  for (const state of records) model.bodies.set(state.bodyId, { state, conflicts: [] });
  const rows = new Rows(today);
  rows.update(model, model.cases.keys());
  const bodies = new Bodies(model, rows);
  return { model, rows, bodies, directory: () => bodies.directory() };
}

export function setCase(model: Model, name: string, events: readonly CaseEvent[]): void {
  const caseId = idOf(name);
  const state = events.reduce<CaseState | null>(
    (before, event) => evolve(before, { event, stamp, subject: caseId }),
    null,
  );
  if (state !== null)
    model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
}
