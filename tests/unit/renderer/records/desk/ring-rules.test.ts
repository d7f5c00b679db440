import { describe, expect, it } from 'vitest';
import { ringRules } from '../../../../../renderer/records/desk/bell.ts';
import { Schedule } from '../../../../../renderer/records/model/schedule.ts';
import { webPrimitives } from '../../../../../renderer/records/primitives.ts';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import { procedureById } from '../../../../../shared/domain/procedure/registry.ts';
import { rowsOf } from '../../../../bench/caseload.ts';
import { caseOpened } from '../../../../support/ledger/case-events.ts';
import { given } from '../../../../support/ledger/given.ts';

const caseOf = (id: string) => {
  const procedure = procedureById(id);
  if (procedure === undefined) throw new Error(`no procedure ${id}`);
  return given(caseOpened({ procedure: { id, version: procedure.version } })).case;
};

describe('the rules a case rings by', () => {
  it('are those of its own procedure, not of the office', () => {
    const cases = new Map(
      ['psow', 'spso'].map((id) => [id, { caseId: id, state: caseOf(id) }] as const),
    );
    const rules = (id: string) => ringRules({ cases, office: null }, id);
    expect(rules('spso').theirs).toBe(bankHolidaysOf('scotland'));
    expect(rules('psow').theirs).toBe(bankHolidaysOf('england-and-wales'));
    expect(rules('psow').dueSoonDays).toBe(procedureById('psow')?.dueSoonWorkingDays.value);
  });

  it('count the days of each row', async () => {
    const [[, made] = []] = rowsOf(1);
    const [row] = made?.actions ?? [];
    if (row === undefined) throw new Error('no row');
    const dated = { ...row, standing: 'on-track' as const, waitingSince: null };
    const rows = ['a', 'b'].map((caseId) => ({
      ...dated,
      caseId,
      recommendationId: caseId,
      currentDue: '2026-04-02',
    }));
    const ours = bankHolidaysOf('england-and-wales');
    const rulesOf = (caseId: string) => ({
      ours,
      theirs: caseId === 'a' ? ours : bankHolidaysOf('scotland'),
      dueSoonDays: caseId === 'a' ? 1 : 2,
    });
    const schedule = new Schedule(webPrimitives, new Uint8Array(32));
    const rings = await schedule.make(rows, [], '2026-03-02', rulesOf);
    // Easter Monday is no holiday in Scotland.
    expect(rings.map(({ kind, ringAt }) => [kind, ringAt.slice(0, 10)])).toEqual([
      ['due-soon', '2026-04-01'],
      ['due-today', '2026-04-02'],
      ['overdue', '2026-04-07'],
      ['due-soon', '2026-03-31'],
      ['due-today', '2026-04-02'],
      ['overdue', '2026-04-06'],
    ]);
  });
});
