import { countPeriod } from '../../deadline/count.ts';
import { commentsOf, currentOffers, isSuperseded } from '../drafts.ts';
import { bodyCalendar } from '../due.ts';
import type { IssuedDocument } from '../events/draft.ts';
import { plainName } from '../plain-name.ts';
import { type CaseState, hasEnded } from '../state.ts';
import { delayedFrom } from './delay.ts';
import { isOwed } from './facts.ts';
import { isOwedByBody } from './recommendations.ts';
import type { CaseDate, Reckoning } from './vocabulary.ts';

/** The days of the case itself: comments, replies, undertakings, and when what is owed counts as delayed. */
export const datesOfCase = (reckoning: Reckoning): readonly CaseDate[] => [
  ...comments(reckoning.state),
  ...statutoryReplies(reckoning),
  ...replies(reckoning.state),
  ...undertakings(reckoning.state),
  ...delay(reckoning),
];

/** Each party's day to comment by; over once it has commented, was sent a later draft, or the case is decided. */
function comments(state: CaseState): readonly CaseDate[] {
  return state.facts.drafts.flatMap((draft) =>
    currentOffers(draft).flatMap((offer): readonly CaseDate[] => {
      if (offer.commentsDue === null) return [];
      const isOver =
        !state.isDraft ||
        isSuperseded(state.facts, draft, offer) ||
        commentsOf(state, draft.draftId, offer).length > 0;
      const about = draft.draftId;
      const on = offer.commentsDue;
      return [{ kind: 'comments-due', on, recommendationId: null, isOver, about, who: offer.name }];
    }),
  );
}

/** Papers the law has the body answer: reports, not decisions or settlements [S25][S31]. */
const reports: ReadonlySet<IssuedDocument> = new Set(['final-report', 'report', 'further-report']);

function statutoryReplies({ state, procedure, calendar }: Reckoning): readonly CaseDate[] {
  const period = procedure.statutoryReply?.value;
  if (period === undefined) return [];
  const { facts, recommendations, caseId } = state;
  return facts.receipts.flatMap((receipt, at): readonly CaseDate[] => {
    const { body, issueId } = receipt;
    const isBody = (name: string) => plainName(name) === plainName(body);
    const isCorrected = facts.receipts
      .slice(at + 1)
      .some((later) => later.issueId === issueId && isBody(later.body));
    if (isCorrected || !isOfReport(state, issueId)) return [];
    const by = countPeriod(period, receipt.on, bodyCalendar(procedure, calendar));
    if (!by.ok) return [];
    const isAnswered = facts.replies.some(({ from, on }) => isBody(from) && on >= receipt.on);
    return [
      {
        kind: 'statutory-reply',
        on: by.value.due,
        recommendationId: null,
        isOver: isAnswered || !isOwedByBody(recommendations, isBody),
        about: issueId ?? caseId,
        who: body,
      },
    ];
  });
}

/** A receipt that names no document is of what decided the case: a report, unless it was settled. */
function isOfReport({ facts, details }: CaseState, issueId: string | null): boolean {
  if (issueId === null)
    return details.route !== 'early-resolution' && details.route !== 'voluntary-settlement';
  const document = facts.issued.find((one) => one.issueId === issueId)?.document;
  return document !== undefined && reports.has(document);
}

function replies({ facts, recommendations }: CaseState): readonly CaseDate[] {
  const ended = new Set(
    recommendations.flatMap((one) => (hasEnded(one.state) ? [one.recommendationId] : [])),
  );
  return facts.letters.flatMap((letter): readonly CaseDate[] => {
    const { letterId, replyBy, recommendationIds, to } = letter;
    if (letter.error !== null || replyBy === null) return [];
    const isAnswered = facts.replies.some((reply) => reply.letterId === letterId);
    const [only, ...others] = recommendationIds;
    return [
      {
        kind: 'reply-by',
        on: replyBy,
        recommendationId: others.length === 0 ? (only ?? null) : null,
        isOver: isAnswered || recommendationIds.every((id) => ended.has(id)),
        about: letterId,
        who: to,
      },
    ];
  });
}

function undertakings({ facts }: CaseState): readonly CaseDate[] {
  return facts.undertakings.flatMap((one): readonly CaseDate[] => {
    const last = one.followed.at(-1);
    const on = last === undefined ? one.reviewOn : last.reviewOn;
    if (on === null) return [];
    const isOver = one.followed.some(({ isDone }) => isDone);
    const about = one.undertakingId;
    return [
      { kind: 'undertaking-review', on, recommendationId: null, isOver, about, who: one.body },
    ];
  });
}

function delay({ state, procedure }: Reckoning): readonly CaseDate[] {
  const on = delayedFrom(state, procedure);
  if (on === null) return [];
  const isOver = !state.recommendations.some(isOwed);
  const about = state.caseId;
  return [{ kind: 'delayed-from', on, recommendationId: null, isOver, about, who: '' }];
}
