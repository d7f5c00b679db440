import { countPeriod } from '../../deadline/count.ts';
import type { IssuedDocument } from '../events/draft.ts';
import type { considerations } from '../events/escalation.ts';
import { barToComplainant } from '../letters.ts';
import { plainName } from '../plain-name.ts';
import { touchesComplainant } from '../touches.ts';
import { standOnDraft } from './answered.ts';
import { lacks, type MissingId, type Precondition, type Situation, shown } from './shown.ts';

/** What was issued says what was agreed; so does a decision the case came with, or the body's own comment. */
export function agreedInWriting(situation: Situation): Precondition {
  const { state } = situation;
  const issued = state.facts.issued.find(({ document }) => document !== 'discontinuance');
  if (issued !== undefined) return shown('document', issued.on, issued.issueId);
  const { decisionDate } = state.details;
  if (!state.isDraft && decisionDate !== null) return shown('decision', decisionDate);
  const stand = standOnDraft(situation);
  return stand?.answer === 'agree'
    ? shown('comment', stand.on, stand.commentId)
    : lacks('not-agreed');
}

type Consideration = (typeof considerations)[number];

const unconsidered: Readonly<Record<Consideration, MissingId>> = {
  reasons: 'reasons-not-considered',
  pattern: 'pattern-not-checked',
  proportionality: 'proportionality-not-considered',
};

export const considered =
  (kind: Consideration) =>
  ({ state, one }: Situation): Precondition => {
    const found = state.facts.considerations.findLast(
      (each) => each.kind === kind && each.recommendationIds.includes(one.recommendationId),
    );
    return found === undefined
      ? lacks(unconsidered[kind])
      : shown('consideration', found.on, found.considerationId);
  };

/** Needed only where it touches the complainant (R14); one who cannot be asked need not be. */
export function complainantAsked({ state, one }: Situation): Precondition {
  const view = state.facts.views.findLast(({ recommendationIds }) =>
    recommendationIds.includes(one.recommendationId),
  );
  if (view !== undefined) return shown('view', view.askedOn, view.viewId);
  if (!touchesComplainant(one, state)) return shown('not-needed', null);
  const bar = barToComplainant(state);
  return bar === null ? lacks('complainant-not-asked') : shown('wish', bar.on, bar.wishId);
}

const reports: ReadonlySet<IssuedDocument> = new Set([
  'final-report',
  'report',
  'further-report',
  'special-report',
]);

/** The body's time to reply by law has run out since it received the last report [S25][S31]. */
export function statutoryReplyPassed(situation: Situation): Precondition {
  const { state, one, procedure, calendar, today } = situation;
  if (procedure.statutoryReply === undefined) return lacks('no-statutory-reply');
  const report = state.facts.issued.findLast(({ document }) => reports.has(document));
  const receipt = state.facts.receipts.findLast(
    ({ body, issueId, on }) =>
      plainName(body) === plainName(one.details.body) &&
      (report === undefined || issueId === report.issueId || (issueId === null && on >= report.on)),
  );
  if (receipt === undefined) return lacks('receipt-unknown');
  const counted = countPeriod(procedure.statutoryReply.value, receipt.on, calendar);
  if (!counted.ok) return lacks('statutory-open');
  const last = counted.value.due;
  return last < today ? shown('receipt', receipt.on, receipt.issueId) : lacks('statutory-open');
}

/** A draft was offered to the complainant and to the body (R3); an own-initiative case has no complainant. */
export function commentsOffered({ state, one }: Situation): Precondition {
  const { drafts } = state.facts;
  const toBody = drafts.findLast(({ offered }) =>
    offered.some(
      ({ party, name }) => party === 'body' && plainName(name) === plainName(one.details.body),
    ),
  );
  const hasComplainant = state.details.route !== 'own-initiative';
  const toComplainant = drafts.some(({ offered }) =>
    offered.some(({ party }) => party === 'complainant'),
  );
  return toBody !== undefined && (toComplainant || !hasComplainant)
    ? shown('draft', toBody.on, toBody.draftId)
    : lacks('comments-not-offered');
}
