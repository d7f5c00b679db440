import type { RecordsApi } from '../../../renderer/records/api.ts';
import { type BulkRows, planBulk } from '../../../renderer/records/bulk/plan.ts';
import type { CaseloadApi } from '../../../renderer/records/caseload-api.ts';
import { caseloadApi } from '../../../renderer/records/desk/caseload.ts';
import type { Desk } from '../../../renderer/records/desk/desk.ts';
import type { Lists } from '../../../renderer/records/model/lists.ts';
import type { Model } from '../../../renderer/records/model/model.ts';
import type { Rows } from '../../../renderer/records/model/rows.ts';
import { ok, refuse } from '../../../shared/kernel/result.ts';

/** The true lists over invented cases; many rows at once are looked at and never done. */
export function inventedCaseload(
  parts: { readonly rows: Rows; readonly lists: Lists; readonly model: Model },
  today: string,
): CaseloadApi {
  const around = { clock: { now: () => `${today}T09:00:00.000Z`, today: () => today } };
  // Everything asked of the desk here is in these parts.
  const desk = { store: { ...parts, whenWhole: Promise.resolve() }, around } as unknown as Desk;
  const api = caseloadApi(desk);
  const preview: RecordsApi['previewBulk'] = async ({ asked, chosen, act }) => {
    const found = await api.casesOfChosen(asked, chosen);
    if (!found.ok) return found;
    if (found.value.length === 0) return refuse('bulk.nothing');
    const ids = new Set(found.value.map(({ caseId }) => caseId));
    const rows: BulkRows = {
      list: 'actions',
      rows: parts.rows.actions.filter(({ caseId }) => ids.has(caseId)),
    };
    const { units, refused } = planBulk(rows, act, () => ok(null));
    const done = units.flatMap((unit) => unit.rows);
    return ok({
      cases: ids.size,
      actions: done.length,
      things: units.length,
      done: done.slice(0, 200),
      refused,
      refusedCount: refused.length,
      digest: '',
    });
  };
  return {
    ...api,
    previewBulk: preview,
    doBulk: async () => ok({ things: 1 }),
    saveList: async ({ format }) => ok({ saved: { name: `list.${format}`, size: 12_000 } }),
  };
}
