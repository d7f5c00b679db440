import type { WorkingCalendar } from '../calendar/working-days.ts';
import { countPeriod } from '../deadline/count.ts';
import type { CommentedPaper, Procedure } from '../procedure/vocabulary.ts';
import { bodyCalendar } from './due.ts';
import type { IssuedDocument, Offer } from './events/draft.ts';
import { plainName } from './plain-name.ts';
import { type CaseState, type Comment, hasEnded, type Recommendation } from './state.ts';
import type { Party } from './vocabulary.ts';

type Draft = CaseState['facts']['drafts'][number];

/**
 * When a party was last offered comment on a draft; a later offer gives it longer. The complainant is one
 * party, whoever writes for them; a body goes by its name, which may be left out where only one was asked.
 */
export function offerTo(draft: Draft, party: Party, name: string): Offer | null {
  const ofParty = draft.offered.filter((one) => one.party === party);
  const names = new Set(ofParty.map((one) => plainName(one.name)));
  const isUnnamed = name.trim() === '' && names.size === 1;
  const found = ofParty.findLast(
    (one) => party === 'complainant' || isUnnamed || plainName(one.name) === plainName(name),
  );
  return found ?? null;
}

/** The day the procedure proposes to comment by, for a party offered a draft on a day; null beyond the calendar. */
export function proposedCommentsDue(
  on: string,
  procedure: Procedure,
  calendar: WorkingCalendar,
): string | null {
  const by = countPeriod(procedure.commentPeriod.value, on, bodyCalendar(procedure, calendar));
  return by.ok ? by.value.due : null;
}

/** What a party has said to a draft. */
export const commentsOf = (
  { facts }: Pick<CaseState, 'facts'>,
  draftId: string,
  { party, name }: Pick<Offer, 'party' | 'name'>,
): readonly Comment[] =>
  facts.comments.filter(
    (one) =>
      one.draftId === draftId &&
      one.party === party &&
      (party === 'complainant' ||
        one.name.trim() === '' ||
        plainName(one.name) === plainName(name)),
  );

/**
 * The comments the office still owes an answer: it must show that it considered them [S10]. Agreement and
 * silence need none, nor does what was said of a recommendation that has been dropped.
 */
export function unansweredComments(
  state: Pick<CaseState, 'facts'> & {
    readonly recommendations: readonly Pick<Recommendation, 'recommendationId' | 'state'>[];
  },
): readonly Comment[] {
  const ended = new Set(
    state.recommendations.flatMap((one) => (hasEnded(one.state) ? [one.recommendationId] : [])),
  );
  return state.facts.comments.filter(
    ({ ours, answer, recommendationId }) =>
      ours === null &&
      answer !== 'agree' &&
      answer !== 'no-reply' &&
      !(recommendationId !== null && ended.has(recommendationId)),
  );
}

/** The fields of a recommendation the parties are asked about: what is to be done, by whom and by when (R3). */
const substantial: ReadonlySet<string> = new Set([
  'text',
  'body',
  'owedBy',
  'signatory',
  'money',
  'dueWords',
  'startsOn',
]);

/**
 * The drafted recommendations that are no longer as the parties last saw them: changed in substance since
 * the last draft they were in, or added after the drafts had gone out.
 */
export function changedSinceDraft(state: CaseState): readonly Recommendation[] {
  if (state.facts.drafts.length === 0) return [];
  return state.recommendations.filter(
    (one) => one.isDraft && !hasEnded(one.state) && isChanged(state, one.recommendationId),
  );
}

function isChanged({ facts }: CaseState, recommendationId: string): boolean {
  const last = facts.drafts.findLast((draft) => draft.recommendationIds.includes(recommendationId));
  if (last === undefined) return true;
  return facts.redrafts.some(
    (one) =>
      one.recommendationId === recommendationId &&
      one.after === last.draftId &&
      one.fields.some((field) => substantial.has(field)),
  );
}

/** R3: the recommendations changed substantially, so the parties should see them again. */
export const needsFurtherDraft = (state: CaseState): boolean => changedSinceDraft(state).length > 0;

export type NotOffered = { readonly complainant: boolean; readonly bodies: readonly string[] };

/** On the office's own initiative nobody need have complained: then there is no complainant to write to. */
export const hasNoComplainant = ({
  details,
  facts,
}: Pick<CaseState, 'details' | 'facts'>): boolean =>
  details.route === 'own-initiative' &&
  details.complainant === null &&
  !facts.persons.some(({ person }) => person.role === 'complainant');

/** The parties that have not been offered comment on any draft. */
export function notOffered(state: CaseState): NotOffered {
  const { facts, details } = state;
  const offers = facts.drafts.flatMap((draft) => draft.offered);
  const asked = new Set(
    offers.flatMap(({ party, name }) => (party === 'body' ? [plainName(name)] : [])),
  );
  return {
    complainant: !hasNoComplainant(state) && !offers.some(({ party }) => party === 'complainant'),
    bodies: details.bodies.filter((body) => !asked.has(plainName(body))),
  };
}

/** Was the party sent a later draft? Its time to comment on this one is then over. */
export const isSuperseded = (
  { drafts }: Pick<CaseState['facts'], 'drafts'>,
  draft: Draft,
  { party, name }: Pick<Offer, 'party' | 'name'>,
): boolean =>
  drafts.slice(drafts.indexOf(draft) + 1).some((later) => offerTo(later, party, name) !== null);

/** A party whose time to comment on its last draft still runs on a day, and who has said nothing to it. */
export const stillCommenting = (state: CaseState, today: string): readonly Offer[] =>
  state.facts.drafts.flatMap((draft) =>
    currentOffers(draft).filter(
      (one) =>
        one.commentsDue !== null &&
        one.commentsDue >= today &&
        !isSuperseded(state.facts, draft, one) &&
        commentsOf(state, draft.draftId, one).length === 0,
    ),
  );

/** Each party's last offer of a draft. */
export const currentOffers = (draft: Draft): readonly Offer[] =>
  draft.offered.filter((one) => offerTo(draft, one.party, one.name) === one);

const papers: Readonly<Partial<Record<IssuedDocument, CommentedPaper>>> = {
  decision: 'decision',
  discontinuance: 'discontinuance',
  'final-report': 'final-report',
  // Where a public report is itself the decision, its draft is commented on like a final report's [S20].
  report: 'final-report',
};

/** Whether the parties are offered comment before this document goes (R3), by the procedure. */
export function isCommentedOn(document: IssuedDocument, procedure: Procedure): boolean {
  const paper = papers[document];
  return paper !== undefined && procedure.draftOffersComment.value.includes(paper);
}

/**
 * An action done before the decision (R5): `agreed` where the caseworker had agreed to it, `unasked` where
 * nobody had. Recorded either way, never an error. Null where it was not done early.
 */
export function doneEarly(
  state: Pick<CaseState, 'facts' | 'details'> & {
    readonly recommendations: readonly Pick<Recommendation, 'recommendationId' | 'dates'>[];
  },
  recommendationId: string,
): 'agreed' | 'unasked' | null {
  const found = state.recommendations.find((one) => one.recommendationId === recommendationId);
  const done = found?.dates.actionDone ?? null;
  const decision = state.details.decisionDate;
  if (done === null || (decision !== null && done >= decision)) return null;
  const isAgreed = state.facts.earlyActions.some(
    (one) => one.recommendationId === recommendationId,
  );
  return isAgreed ? 'agreed' : 'unasked';
}

/** Whether the date was tested with those who must do it (R3, S16), as last answered; null where nobody asked. */
export const dateTestOf = ({ facts }: Pick<CaseState, 'facts'>, recommendationId: string) =>
  facts.dateTests.findLast((one) => one.recommendationId === recommendationId) ?? null;
