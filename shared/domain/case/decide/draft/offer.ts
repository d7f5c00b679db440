import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { CommandOf } from '../../commands.ts';
import type { Offer } from '../../events/draft.ts';
import { type CaseState, hasEnded, type Recommendation } from '../../state.ts';
import type { Route } from '../../vocabulary.ts';
import { happenedSince, notBefore } from '../days.ts';
import { type DecideContext, type Decision, decided, findRecommendations } from '../deciders.ts';
import { bodyNamed } from '../open.ts';
import { inDraft } from './stage.ts';

type IssueDraft = CommandOf<'issueDraft'>;

/** A draft goes to the parties for comment (R3), or terms are proposed to settle the complaint [S2]. */
export function issueDraft(
  command: IssueDraft,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const stage = inDraft(state);
  if (!stage.ok) return stage;
  const found = findRecommendations(state, command.recommendationIds);
  if (!found.ok) return found;
  const ended = found.value.find((one) => hasEnded(one.state));
  if (ended !== undefined) return refuse('recommendation.ended', { number: ended.details.number });
  const fits = checkKind(command, found.value, state);
  if (!fits.ok) return fits;
  const day = happenedSince(command.on, state.facts.drafts.at(-1)?.on ?? null, context);
  if (!day.ok) return day;
  const offered = checkOffers(command, state, context);
  if (!offered.ok) return offered;
  const draftId = context.newId();
  const body = {
    draftId,
    kind: command.draft,
    on: command.on,
    offered: [...offered.value],
    recommendationIds: found.value.map(({ recommendationId }) => recommendationId),
    changes: command.changes.trim(),
  };
  return decided(draftId, { kind: 'draft.issued', body });
}

/** Settled without a report: terms are proposed by call or email. */
const settling: ReadonlySet<Route> = new Set(['early-resolution', 'voluntary-settlement']);

function checkKind(
  { draft, changes }: IssueDraft,
  chosen: readonly Recommendation[],
  { facts, details }: CaseState,
): Result<null> {
  const drafts = facts.drafts.filter((one) => one.kind !== 'proposal');
  switch (draft) {
    case 'proposal':
      return settling.has(details.route) ? ok(null) : refuse('draft.no-proposal-on-route');
    case 'further-draft':
      if (drafts.length === 0) return refuse('draft.none-before');
      return changes.trim() === '' ? refuse('draft.changes-missing') : ok(null);
    case 'draft': {
      const seen = chosen.find(({ recommendationId }) =>
        drafts.some((one) => one.recommendationIds.includes(recommendationId)),
      );
      return seen === undefined
        ? ok(null)
        : refuse('draft.already-issued', { number: seen.details.number });
    }
  }
}

function checkOffers(
  { draft, on, offered }: IssueDraft,
  state: CaseState,
  context: DecideContext,
): Result<readonly Offer[]> {
  if (offered.length === 0) return refuse('draft.nobody-offered');
  const checked: Offer[] = [];
  for (const one of offered) {
    const fit = checkOffer(one, { kind: draft, on }, state, context);
    if (!fit.ok) return fit;
    checked.push(fit.value);
  }
  return ok(checked);
}

type Offered = { readonly kind: IssueDraft['draft']; readonly on: string };

function checkOffer(
  one: Offer,
  draft: Offered,
  state: CaseState,
  context: DecideContext,
): Result<Offer> {
  const name = one.party === 'body' ? bodyNamed(state, one.name) : ok(one.name.trim());
  if (!name.ok) return name;
  const day = happenedSince(one.on, draft.on, context);
  if (!day.ok) return day;
  // Only what is settled on the telephone or by email may go without a day to answer by.
  if (one.commentsDue === null)
    return draft.kind === 'proposal'
      ? ok({ ...one, name: name.value })
      : refuse('draft.comments-due-missing', { name: name.value });
  const due = notBefore(one.commentsDue, one.on);
  return due.ok ? ok({ ...one, name: name.value }) : due;
}

/** Offers a draft that is out to one more party, or gives a party longer. */
export function offerDraft(
  { draftId, offered }: CommandOf<'offerDraft'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const stage = inDraft(state);
  if (!stage.ok) return stage;
  const draft = state.facts.drafts.find((one) => one.draftId === draftId);
  if (draft === undefined) return refuse('draft.not-found');
  const fit = checkOffer(offered, draft, state, context);
  if (!fit.ok) return fit;
  return decided(draftId, { kind: 'draft.offered', body: { draftId, offered: fit.value } });
}
