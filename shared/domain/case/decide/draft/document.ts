import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { WorkingCalendar } from '../../../calendar/working-days.ts';
import type { Procedure } from '../../../procedure/vocabulary.ts';
import type { CommandOf } from '../../commands.ts';
import { dueFactsOf } from '../../dates/facts.ts';
import {
  changedSinceDraft,
  isCommentedOn,
  notOffered,
  stillCommenting,
  unansweredComments,
} from '../../drafts.ts';
import { type DueAnswer, explainExpression } from '../../due.ts';
import type { IssuedDocument } from '../../events/draft.ts';
import type { CaseEvent } from '../../events.ts';
import { plainName } from '../../plain-name.ts';
import { type CaseState, hasEnded, type Recommendation } from '../../state.ts';
import { happenedSince } from '../days.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  procedureFor,
  reasonGiven,
} from '../deciders.ts';
import { bodyNamed } from '../open.ts';
import { occurrenceParts } from '../parts.ts';

type IssueDocument = CommandOf<'issueDocument'>;
type Received = IssueDocument['received'][number];

/** Papers that end the draft stage; a public report may itself be the decision. */
const deciding: ReadonlySet<IssuedDocument> = new Set([
  'decision',
  'settlement',
  'discontinuance',
  'final-report',
]);

/** A document is issued: the one that decides makes what was drafted owed; later reports are recorded. */
export function issueDocument(
  command: IssueDocument,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const stage = checkStage(command, state);
  if (!stage.ok) return stage;
  const earliest = state.facts.drafts.at(-1)?.on ?? null;
  const day = happenedSince(command.on, state.isDraft ? earliest : null, context);
  if (!day.ok) return day;
  const received = checkReceived(command, state, context);
  if (!received.ok) return received;
  const why = command.withoutComment === null ? ok(null) : reasonGiven(command.withoutComment);
  if (!why.ok) return why;
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  if (state.isDraft) {
    const heard = checkHeard(command, why.value, state, procedure.value);
    if (!heard.ok) return heard;
  }
  const issueId = context.newId();
  const owed = state.isDraft
    ? owedFrom(command, issueId, state, context, context.calendarOf(procedure.value))
    : ok([]);
  if (!owed.ok) return owed;
  const { document, on } = command;
  const body = { issueId, document, on, withoutComment: why.value };
  const receipts = received.value.map(
    (one): CaseEvent => ({ kind: 'receipt.recorded', body: { issueId, ...one } }),
  );
  return decided(issueId, { kind: 'document.issued', body }, ...owed.value, ...receipts);
}

function checkStage({ document }: IssueDocument, { isDraft, details }: CaseState): Result<null> {
  if (isDraft)
    return deciding.has(document) || document === 'report'
      ? ok(null)
      : refuse('document.needs-decision');
  if (!deciding.has(document)) return ok(null);
  const date = details.decisionDate;
  return refuse('draft.case-decided', date === null ? undefined : { date });
}

function checkReceived(
  { received, on }: IssueDocument,
  state: CaseState,
  context: DecideContext,
): Result<readonly Received[]> {
  const checked: Received[] = [];
  for (const one of received) {
    const body = bodyNamed(state, one.body);
    if (!body.ok) return body;
    const day = happenedSince(one.on, on, context);
    if (!day.ok) return day;
    checked.push({ body: body.value, on: one.on });
  }
  return ok(checked);
}

/** The parties had their say, and what they said was answered (R3, S10). */
function checkHeard(
  { document, on }: IssueDocument,
  withoutComment: string | null,
  state: CaseState,
  procedure: Procedure,
): Result<null> {
  const open = unansweredComments(state);
  if (open.length > 0) return refuse('comment.unanswered', { count: open.length });
  if (withoutComment !== null || !isCommentedOn(document, procedure)) return ok(null);
  const { complainant, bodies } = notOffered(state);
  if (complainant || bodies.length > 0)
    return refuse('draft.not-offered', {
      ...(complainant ? { complainant: 'yes' } : {}),
      ...(bodies.length > 0 ? { bodies: bodies.join(', ') } : {}),
    });
  const changed = changedSinceDraft(state);
  if (changed.length > 0)
    return refuse('draft.further-needed', {
      numbers: changed.map(({ details }) => details.number).join(', '),
    });
  const running = stillCommenting(state, on)[0];
  return running === undefined || running.commentsDue === null
    ? ok(null)
    : refuse('comment.period-running', { date: running.commentsDue });
}

/** Everything that was not dropped becomes owed, its date worked out from the decision, each of a series. */
function owedFrom(
  { on, received }: IssueDocument,
  issueId: string,
  state: CaseState,
  context: DecideContext,
  calendar: WorkingCalendar,
): Result<readonly CaseEvent[]> {
  const events: CaseEvent[] = [];
  for (const one of state.recommendations) {
    if (!one.isDraft || hasEnded(one.state)) continue;
    const due = dueAtIssue(one, on, received, state, calendar);
    if (!due.ok) return due;
    const { recommendationId, details } = one;
    const body = { recommendationId, issueId, due: due.value.due };
    const fresh = { recommendationId, details, start: due.value.explanation?.start ?? null };
    events.push(
      { kind: 'recommendation.issued', body },
      ...occurrenceParts(fresh, calendar, context),
    );
  }
  return ok(events);
}

function dueAtIssue(
  one: Recommendation,
  on: string,
  received: readonly Received[],
  state: CaseState,
  calendar: WorkingCalendar,
): Result<DueAnswer> {
  const receipt = received.find(({ body }) => plainName(body) === plainName(one.details.body));
  const known = dueFactsOf(state, one);
  const facts = { ...known, decisionDate: on, receipt: receipt?.on ?? known.receipt ?? null };
  const { deadline, startsOn } = one.details;
  return explainExpression(deadline, startsOn, facts, calendar);
}
