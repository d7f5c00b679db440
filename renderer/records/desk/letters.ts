import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { refuse } from '../../../shared/kernel/result.ts';
import { composeLetter } from '../../../shared/letters/compose.ts';
import type { RecordsApi } from '../api.ts';
import { calendarsOf } from '../model/calendars.ts';
import type { Desk } from './desk.ts';

/** Texts composed from a case as it stands; nothing is recorded. */
export const lettersApi = (desk: Desk): Pick<RecordsApi, 'composeLetter'> => ({
  composeLetter: async (caseId, ask) => {
    await desk.store.whenWhole;
    const { model, identity } = desk.store;
    const state = model.cases.get(caseId)?.state;
    if (state === undefined) return refuse('case.not-found');
    const procedure = procedureOf(state.details.procedure);
    if (procedure === undefined)
      return refuse('procedure.unknown', { id: state.details.procedure.id });
    return composeLetter(ask, {
      state,
      procedure,
      calendar: calendarsOf(model.office)(procedure),
      today: desk.around.clock.today(),
      writer: model.members.get(identity.memberId)?.name ?? '',
    });
  },
});
