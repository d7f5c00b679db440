import type { RecordsApi } from '../../../renderer/records/api.ts';
import type { Model } from '../../../renderer/records/model/model.ts';
import { decideDesk } from '../../../shared/domain/desk/decide.ts';
import { evolveDesk } from '../../../shared/domain/desk/evolve.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { newId } from './invented-cases.ts';

/** One's own desk by the true decider, in memory. */
export const inventedOwnDesk = (
  model: Model,
  today: string,
  changed: () => void,
): Pick<RecordsApi, 'desk' | 'deskCommand'> => ({
  desk: async () => ok(model.desk),
  deskCommand: async (command) => {
    const isThere = ({ caseId }: { readonly caseId: string }) => model.cases.has(caseId);
    const decided = decideDesk(command, model.desk, { today, newId, isThere });
    if (!decided.ok) return decided;
    model.desk = decided.value.events.reduce(evolveDesk, model.desk);
    changed();
    return ok({ id: decided.value.id });
  },
});
