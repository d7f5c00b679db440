import { caseShape } from '../../renderer/records/model/case-shape.ts';
import { Model } from '../../renderer/records/model/model.ts';
import { Rows } from '../../renderer/records/model/rows.ts';
import type { CaseView } from '../../renderer/records/views.ts';
import type { CaseEvent } from '../../shared/domain/case/events.ts';
import type { CaseState } from '../../shared/domain/case/state.ts';
import { caseId, given } from './ledger/given.ts';
import { wholeCaseToday } from './whole-case.ts';

/** A case as these events leave it, and as the page sees it, on the day of the whole case. */
export function letterCase(events: readonly CaseEvent[]): {
  readonly state: CaseState;
  readonly view: CaseView;
} {
  const state = given(...events).case;
  const model = new Model();
  model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
  const rows = new Rows(wholeCaseToday);
  rows.update(model, [caseId]);
  const looking = { memberId: 'nobody', members: new Map(), rows, history: [] };
  const shaped = caseShape({ caseId, state, conflicts: [] }, looking);
  if (!shaped.ok) throw new Error(shaped.error.code);
  return { state, view: shaped.value };
}
