import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { improvementsAlike } from '../../../shared/domain/case/improvements.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { calendarsOf } from '../model/calendars.ts';
import type { Desk } from './desk.ts';
import { type Proposal, timeHere, writeProposal } from './writing.ts';

type Entering = Pick<
  RecordsApi,
  'commands' | 'openCaseWith' | 'earlierImprovements' | 'workingCalendar'
>;

type Made = { readonly caseId: string; readonly id: string };

/** Many orders in one write, and what a person wants to know while they write them. */
export function enteringApi(desk: Pick<Desk, 'store' | 'around'>): Entering {
  const write = <Answer>(propose: (proposal: Proposal) => Result<Answer>) =>
    writeProposal(desk.store, desk.around.clock.today(), async (proposal) => propose(proposal));
  return {
    commands: (commands) =>
      write((proposal) => inTurn(proposal, commands, timeHere(desk.around.clock))),
    openCaseWith: (open, added) =>
      write((proposal) => {
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

/** Each order on what the ones before leave. A refusal names the place of the order that was refused. */
function inTurn(
  proposal: Proposal,
  commands: readonly CaseCommand[],
  time: string,
): Result<readonly Made[]> {
  const made: Made[] = [];
  for (const [order, command] of commands.entries()) {
    const answer = proposal.decide(command, { time });
    if (!answer.ok) {
      const { code, detail = {} } = answer.error;
      return refuse(code, { ...detail, order });
    }
    made.push(answer.value);
  }
  return ok(made);
}
