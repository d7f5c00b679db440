import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { CaseCommand } from './commands.ts';
import type { DecideContext, Decision } from './decide.ts';
import { type CaseState, evidenceFor, hasEnded } from './state.ts';

type Command<Kind extends CaseCommand['kind']> = Extract<CaseCommand, { kind: Kind }>;

/**
 * The office judges the evidence (R17), for each action by itself, never on a bare statement (R7):
 * at least one filed item, and a reason.
 */
export function assessEvidence(
  command: Command<'assessEvidence'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const found = state.recommendations.find(
    (one) => one.recommendationId === command.recommendationId,
  );
  if (found === undefined) return refuse('recommendation.not-found');
  if (hasEnded(found.state))
    return refuse('recommendation.ended', { number: found.details.number });
  if (command.evidenceIds.length === 0) return refuse('evidence.nothing-to-assess');
  const usable = evidenceFor(found, state.evidence);
  if (command.evidenceIds.some((id) => !usable.includes(id))) return refuse('evidence.not-found');
  if (command.reason.trim() === '') return refuse('assessment.reason-missing');
  const latest =
    state.evidence
      .filter((item) => command.evidenceIds.includes(item.evidenceId))
      .map((item) => item.item.receivedOn)
      .sort()
      .at(-1) ?? context.today;
  if (latest > context.today) return refuse('assessment.date-before-evidence', { date: latest });
  const { actionDoneOn } = command;
  if (actionDoneOn !== null && actionDoneOn > context.today)
    return refuse('case.decision-in-future', { date: actionDoneOn });
  const assessmentId = context.newId();
  const body = {
    assessmentId,
    recommendationId: command.recommendationId,
    evidenceIds: [...command.evidenceIds],
    result: command.result,
    reason: command.reason.trim(),
    assessedOn: context.today,
    actionDoneOn,
  };
  return ok({ events: [{ kind: 'evidence.assessed', body }], id: assessmentId });
}

/** The complaint closes at decision or settlement; the recommendations stay open (domain.md 0). */
export function closeComplaint(
  { closing }: Command<'closeComplaint'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  if (state.complaintClosed !== null)
    return refuse('closing.complaint-already-closed', { date: state.complaintClosed.on });
  if (closing.on > context.today) return refuse('case.decision-in-future', { date: closing.on });
  return ok({ events: [{ kind: 'complaint.closed', body: closing }], id: state.caseId });
}

/** The recommendations close when every one has ended and the parties were told (R13). */
export function closeRecommendations(
  { on, told }: Command<'closeRecommendations'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  if (state.recommendationsClosed !== null)
    return refuse('closing.already-closed', { date: state.recommendationsClosed.on });
  const open = state.recommendations.filter((one) => !hasEnded(one.state));
  if (state.recommendations.length === 0 || open.length > 0)
    return refuse('closing.not-all-ended', { open: open.length });
  if (on > context.today) return refuse('case.decision-in-future', { date: on });
  const isToldBoth =
    told.some((one) => one.party === 'complainant') && told.some((one) => one.party === 'body');
  if (!isToldBoth || told.some((one) => one.on > context.today))
    return refuse('closing.told-date-missing');
  const body = { on, told: [...told] };
  return ok({ events: [{ kind: 'recommendations.closed', body }], id: state.caseId });
}
