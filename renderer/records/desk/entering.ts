import { improvementsAlike } from '../../../shared/domain/case/improvements.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { ok, refuse } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { calendarsOf } from '../model/calendars.ts';
import type { Desk } from './desk.ts';
import { inTurn, writeAct } from './undoing.ts';
import { timeHere } from './writing.ts';

type Entering = Pick<
  RecordsApi,
  'commands' | 'openCaseWith' | 'earlierImprovements' | 'workingCalendar'
>;

/** Many orders in one write, and what a person wants to know while they write them. */
export function enteringApi(desk: Pick<Desk, 'store' | 'around' | 'acts'>): Entering {
  return {
    commands: (commands) =>
      writeAct(desk, commands, (proposal) =>
        inTurn(proposal, commands, timeHere(desk.around.clock)),
      ),
    openCaseWith: (open, added) =>
      writeAct(desk, null, (proposal) => {
        const opened = proposal.decide(open);
        if (!opened.ok) return opened;
        const { caseId } = opened.value;
        const orders = added.map((each) => ({
          kind: 'addRecommendation' as const,
          caseId,
          ...each,
        }));
        const done = inTurn(proposal, orders, timeHere(desk.around.clock));
        return done.ok ? opened : done;
      }),
    earlierImprovements: async ({ exceptCaseId, ...wanted }) => {
      await desk.store.whenWhole;
      return ok(
        [...desk.store.model.cases.values()]
          .filter(({ caseId }) => caseId !== exceptCaseId)
          .flatMap((record) => improvementsAlike(record.state, wanted)),
      );
    },
    workingCalendar: async (ref) => {
      const procedure = procedureOf(ref);
      if (procedure === undefined) return refuse('procedure.unknown', { id: ref.id });
      return ok(calendarsOf(desk.store.model.office)(procedure));
    },
  };
}
