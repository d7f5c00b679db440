import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { CaseCommand } from './commands.ts';
import { assessEvidence, closeComplaint, closeRecommendations } from './decide-outcome.ts';
import { addRecommendation, reviseRecommendation } from './decide-recommendation.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

/** What a decision needs besides the command and the state. */
export type DecideContext = {
  /** ISO date where the person sits. */
  readonly today: string;
  readonly newId: () => string;
  /** Does another case carry this reference (compared without case and spaces)? */
  readonly isReferenceTaken: (reference: string, exceptCaseId: string | null) => boolean;
};

/** The events that follow, and the id of what was made or changed. */
export type Decision = { readonly events: readonly CaseEvent[]; readonly id: string };

/**
 * command + state → events, or a coded refusal that changes nothing. Pure: time, ids and what is
 * known of other cases come in the context. `state` is null for `openCase`.
 */
export function decide(
  command: CaseCommand,
  state: CaseState | null,
  context: DecideContext,
): Result<Decision> {
  if (command.kind === 'openCase') return openCase(command, context);
  if (state === null) return refuse('case.not-found');
  switch (command.kind) {
    case 'correctCase':
      return correctCase(command, state, context);
    case 'addRecommendation':
      return addRecommendation(command, state, context);
    case 'reviseRecommendation':
      return reviseRecommendation(command, state);
    case 'assessEvidence':
      return assessEvidence(command, state, context);
    case 'closeComplaint':
      return closeComplaint(command, state, context);
    case 'closeRecommendations':
      return closeRecommendations(command, state, context);
  }
}

type Command<Kind extends CaseCommand['kind']> = Extract<CaseCommand, { kind: Kind }>;

function openCase(command: Command<'openCase'>, context: DecideContext): Result<Decision> {
  const checked = checkDetails(command.details, null, context);
  if (!checked.ok) return checked;
  const caseId = context.newId();
  let state: CaseState = {
    caseId,
    details: command.details,
    origin: command.origin,
    recommendations: [],
    evidence: [],
    complaintClosed: command.details.complaintClosed,
    recommendationsClosed: null,
  };
  const events: CaseEvent[] = [
    { kind: 'case.opened', body: { details: command.details, origin: command.origin } },
  ];
  for (const recommendation of command.recommendations) {
    const added = addRecommendation(
      { kind: 'addRecommendation', caseId, recommendation, origin: command.origin },
      state,
      context,
    );
    if (!added.ok) return added;
    events.push(...added.value.events);
    state = { ...state, recommendations: [...state.recommendations, ...stubs(added.value.events)] };
  }
  return ok({ events, id: caseId });
}

/** Just enough of the recommendations so far for the next one's number to be checked. */
function stubs(events: readonly CaseEvent[]): CaseState['recommendations'] {
  return events.flatMap((event) =>
    event.kind === 'recommendation.added'
      ? [
          {
            recommendationId: event.body.recommendationId,
            details: event.body.details,
            currentDue: event.body.details.originalDue,
            state: 'open' as const,
            dates: {
              actionDone: null,
              evidenceReceived: null,
              evidenceComplete: null,
              satisfied: null,
            },
            evidenceIds: [],
            assessments: [],
            waitingSince: null,
            lastExtract: null,
            origin: event.body.origin,
          },
        ]
      : [],
  );
}

function correctCase(
  command: Command<'correctCase'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const checked = checkDetails({ ...state.details, ...command.set }, state.caseId, context);
  if (!checked.ok) return checked;
  const body = { set: command.set, origin: { kind: 'typed' } as const };
  return ok({ events: [{ kind: 'case.corrected', body }], id: state.caseId });
}

function checkDetails(
  details: CaseState['details'],
  caseId: string | null,
  context: DecideContext,
): Result<null> {
  if (details.reference.trim() === '') return refuse('case.reference-missing');
  if (details.title.trim() === '') return refuse('case.title-missing');
  if (details.bodies.length === 0 || details.bodies.some((name) => name.trim() === ''))
    return refuse('case.body-missing');
  for (const date of [details.decisionDate, details.complaintClosed?.on ?? null])
    if (date !== null && date > context.today) return refuse('case.decision-in-future', { date });
  if (context.isReferenceTaken(details.reference, caseId))
    return refuse('case.reference-taken', { reference: details.reference });
  return ok(null);
}
