import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import {
  type CaseState,
  hasEnded,
  isInDraft,
  type Recommendation,
} from '../../../shared/domain/case/state.ts';
import type { EarlierImprovement } from '../../../shared/domain/linter/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { calendarsOf } from '../model/calendars.ts';
import type { CaseRecord } from '../model/model.ts';
import type { Desk } from './desk.ts';
import { type Proposal, writeProposal } from './writing.ts';

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
    commands: (commands) => write((proposal) => inTurn(proposal, commands)),
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
        const done = inTurn(proposal, orders);
        return done.ok ? opened : done;
      }),
    earlierImprovements: async ({ body, categories, theme, exceptCaseId }) => {
      await desk.store.whenWhole;
      const wanted = { body: plain(body), categories: new Set(categories), theme };
      return ok(
        [...desk.store.model.cases.values()]
          .filter(({ caseId }) => caseId !== exceptCaseId)
          .flatMap((record) => improvementsOf(record, wanted)),
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
function inTurn(proposal: Proposal, commands: readonly CaseCommand[]): Result<readonly Made[]> {
  const made: Made[] = [];
  for (const [order, command] of commands.entries()) {
    const answer = proposal.decide(command);
    if (!answer.ok) {
      const { code, detail = {} } = answer.error;
      return refuse(code, { ...detail, order });
    }
    made.push(answer.value);
  }
  return ok(made);
}

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

type Wanted = {
  readonly body: string;
  readonly categories: ReadonlySet<string>;
  readonly theme: string | undefined;
};

/** Those asked of the body to mend its processes, for the same theme or of a same category [S12]. */
function improvementsOf({ state }: CaseRecord, wanted: Wanted): readonly EarlierImprovement[] {
  const { reference, decisionDate, procedure } = state.details;
  const kinds = procedureOf(procedure)?.kinds ?? [];
  return state.recommendations.flatMap((one): readonly EarlierImprovement[] => {
    const { number, body, theme, categories, kind } = one.details;
    const answers = kinds.find(({ id }) => id === kind)?.answers;
    const isImprovement = answers === 'processes' || answers === 'either';
    const isAlike =
      (theme !== undefined && theme === wanted.theme) ||
      categories.some((category) => wanted.categories.has(category));
    if (!isImprovement || !isAlike || plain(body) !== wanted.body) return [];
    if (isInDraft(one.state) || one.state === 'entered-in-error') return [];
    return [
      {
        reference,
        number,
        body,
        ...(theme === undefined ? {} : { theme }),
        categories,
        decidedOn: decisionDate,
        endedOn: endedOn(state, one),
      },
    ];
  });
}

/** The day it was met, or it was decided to end it otherwise; null while it is open. */
function endedOn(
  { facts }: Pick<CaseState, 'facts'>,
  { recommendationId, state, dates, assessments }: Recommendation,
): string | null {
  if (!hasEnded(state)) return null;
  const ending = facts.endings.findLast((one) => one.recommendationId === recommendationId);
  return ending?.on ?? dates.satisfied ?? assessments.at(-1)?.assessedOn ?? null;
}
