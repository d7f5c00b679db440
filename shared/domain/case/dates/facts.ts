import type { DueFacts } from '../due.ts';
import type { IssuedDocument } from '../events/draft.ts';
import { plainName } from '../plain-name.ts';
import { type CaseState, hasEnded, type Recommendation } from '../state.ts';

/** Papers that ask for something; what the office issues because it was not done starts no period anew. */
const asking: ReadonlySet<IssuedDocument> = new Set([
  'decision',
  'settlement',
  'discontinuance',
  'final-report',
  'report',
]);

/** The day a body received what asks it to act, as last recorded; null where nobody knows. */
export function receiptOf({ facts }: CaseState, body: string): string | null {
  const found = facts.receipts.findLast(
    (one) => plainName(one.body) === plainName(body) && isOfDecision(facts, one.issueId),
  );
  return found?.on ?? null;
}

/** A receipt that names no document is of the decision. */
export function isOfDecision(
  { issued }: Pick<CaseState['facts'], 'issued'>,
  issueId: string | null,
): boolean {
  const document = issued.find((one) => one.issueId === issueId)?.document;
  return issueId === null || (document !== undefined && asking.has(document));
}

/** The day the event a recommendation waited for happened, as last recorded. */
export const triggerOf = ({ facts }: CaseState, recommendationId: string): string | null =>
  facts.triggers.findLast((one) => one.recommendationId === recommendationId)?.on ?? null;

/** What a recommendation's date is worked out from, as the case knows it. */
export const dueFactsOf = (
  state: CaseState,
  { recommendationId, details }: Recommendation,
): DueFacts => ({
  procedure: state.details.procedure,
  decisionDate: state.details.decisionDate,
  complaintClosed: state.complaintClosed,
  receipt: receiptOf(state, details.body),
  event: triggerOf(state, recommendationId),
});

/** Owed and not ended: drafted ones owe nothing yet. */
export const isOwed = ({ state, isDraft }: Recommendation): boolean => !isDraft && !hasEnded(state);

/** The day a recommendation ended or was met, or null while it is open. */
export function endedOn(
  { facts }: Pick<CaseState, 'facts'>,
  one: Pick<Recommendation, 'recommendationId' | 'state' | 'dates'>,
): string | null {
  if (!hasEnded(one.state)) return null;
  const ending = facts.endings.findLast(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  return ending?.on ?? one.dates.satisfied;
}
