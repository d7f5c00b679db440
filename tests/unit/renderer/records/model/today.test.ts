import { describe, expect, it } from 'vitest';
import { Model } from '../../../../../renderer/records/model/model.ts';
import { Rows } from '../../../../../renderer/records/model/rows.ts';
import { todayView } from '../../../../../renderer/records/model/today.ts';
import { evolve } from '../../../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../../../shared/domain/case/state.ts';
import { caseOpened, idOf, recommendationAdded } from '../../../../support/ledger/case-events.ts';

const caseId = idOf('case');
const today = '2026-05-08';

/** A case with one recommendation whose date was 30 April 2026, loaded on 8 May. */
function loaded() {
  const stamp = { by: idOf('me'), device: idOf('laptop'), at: '2026-03-02T09:00:00.000Z' };
  let state: CaseState | null = null;
  for (const event of [caseOpened(), recommendationAdded('1')])
    state = evolve(state, { event, stamp, subject: caseId });
  if (state === null) throw new Error('no case');
  const model = new Model();
  model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
  const rows = new Rows(today);
  rows.update(model, [caseId]);
  return { model, rows };
}

describe('what Today lists', () => {
  it('says what is to be done next, from which day and at which level', () => {
    const { model, rows } = loaded();
    expect(todayView(rows, model).overdue.map(({ nextStep }) => nextStep)).toEqual([
      { kind: 'chase', on: '2026-05-01', level: 1 },
    ]);
  });

  it('says nothing of it before the cases are loaded', () => {
    const { rows } = loaded();
    const [row] = todayView(rows).overdue;
    expect(row?.number).toBe('1');
    expect(row).not.toHaveProperty('nextStep');
    expect(todayView(rows, new Model()).overdue[0]).not.toHaveProperty('nextStep');
  });
});
