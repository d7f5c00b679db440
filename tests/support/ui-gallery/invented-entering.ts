import type { RecordsApi } from '../../../renderer/records/api.ts';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { InventedCases } from './invented-cases.ts';

type Entering = Pick<
  RecordsApi,
  'commands' | 'openCaseWith' | 'earlierImprovements' | 'workingCalendar'
>;
type Made = { readonly caseId: string; readonly id: string };

/** Many orders at once over invented cases: all of them, or none. */
export function inventedEntering(
  cases: InventedCases,
  sync: (caseIds: Iterable<string>) => void,
): Entering {
  const allOrNone = <Answer>(work: () => Result<Answer>): Result<Answer> => {
    const before = [...cases.states];
    const answer = work();
    if (!answer.ok) {
      cases.states.clear();
      for (const [caseId, state] of before) cases.states.set(caseId, state);
    }
    sync(cases.states.keys());
    return answer;
  };
  const inTurn = (commands: readonly CaseCommand[]): Result<readonly Made[]> => {
    const made: Made[] = [];
    for (const [order, command] of commands.entries()) {
      const given = cases.give(command);
      if (!given.ok) return refuse(given.error.code, { ...given.error.detail, order });
      made.push(given.value);
    }
    return ok(made);
  };
  return {
    commands: async (commands) => allOrNone(() => inTurn(commands)),
    openCaseWith: async (open, added) =>
      allOrNone(() => {
        const opened = cases.give(open);
        if (!opened.ok) return opened;
        const { caseId } = opened.value;
        const done = inTurn(
          added.map((one) => ({ kind: 'addRecommendation' as const, caseId, ...one })),
        );
        return done.ok ? opened : done;
      }),
    earlierImprovements: async () => ok([]),
    workingCalendar: async (ref) => {
      const procedure = procedureOf(ref);
      return procedure === undefined
        ? refuse('procedure.unknown', { id: ref.id })
        : ok(bankHolidaysOf(procedure.nation.value));
    },
  };
}
