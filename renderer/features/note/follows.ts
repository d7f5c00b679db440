import type { CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { WordId } from '../../../shared/words/index.ts';
import type { Typed } from '../../app/acts/index.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { namesIn, partyOf, type TypedNote } from './note-form.ts';

/** What may follow from what was said, in the order it is offered. */
export const followKinds = [
  'askExtension',
  'receiveReply',
  'recordWish',
  'recordPayment',
  'receiveReturn',
  'recordUndertaking',
  'recordComment',
] as const satisfies readonly CaseCommandKind[];
export type FollowKind = (typeof followKinds)[number];

export const isFollowKind = (kind: string): kind is FollowKind =>
  followKinds.some((each) => each === kind);

/** One of them: with the act it is, or why it cannot be now. */
export type Follow =
  | { readonly kind: FollowKind; readonly offer: Offer; readonly why: null }
  | { readonly kind: FollowKind; readonly offer: null; readonly why: WordId };

/** Each with its offer where the case allows it now; else with the reason. */
export const followsOf = (view: CaseView, note: TypedNote): readonly Follow[] =>
  followKinds.map((kind) => {
    const offer = offerFor(kind, view, note);
    return offer === undefined
      ? { kind, offer: null, why: whyNot(kind, view) }
      : { kind, offer, why: null };
  });

function offerFor(kind: FollowKind, view: CaseView, note: TypedNote): Offer | undefined {
  const some = view.offers.filter(({ act }) => act === kind);
  switch (kind) {
    case 'recordWish': {
      const personId = note.personIds[0] ?? soleComplainant(view);
      return some.find(({ itemId }) => itemId === personId);
    }
    case 'recordPayment': {
      const about = some.filter(({ recommendationId }) =>
        note.recommendationIds.some((id) => id === recommendationId),
      );
      return about[0] ?? (some.length === 1 ? some[0] : undefined);
    }
    default:
      return some.find(({ recommendationId }) => recommendationId === null);
  }
}

function soleComplainant({ facts }: CaseView): string | undefined {
  const [only, ...others] = facts.persons.filter(({ person }) => person.role === 'complainant');
  return others.length === 0 ? only?.personId : undefined;
}

function whyNot(kind: FollowKind, view: CaseView): WordId {
  const isAsked = view.facts.extensions.some(({ decision }) => decision === null);
  if (kind === 'askExtension' && isAsked) return 'note.why-not.asked';
  if (kind === 'recordWish' && view.facts.persons.length === 0) return 'note.why-not.nobody';
  return `note.why-not.${kind}`;
}

/** What its form begins with, taken from the note as it stands. */
export function prefilled(
  kind: FollowKind,
  note: TypedNote,
  view: CaseView,
  wording: Pick<Wording, 't' | 'day' | 'list'>,
): Typed {
  const who = wording.list(namesIn(note, view));
  const on = note.on;
  const says = note.says.trim();
  const source = wording.t(`note.source.${note.how}`, {
    who: who === '' ? 'none' : who,
    day: on === null ? 'none' : wording.day(on, 'day'),
  });
  switch (kind) {
    case 'askExtension':
      return {
        ...about(note, view),
        askedOn: on,
        askedBy: spokenBy(note, view, who),
        reason: says,
      };
    case 'receiveReply':
      return {
        ...about(note, view),
        ...answered(note, view),
        from: spokenBy(note, view, who),
        on,
        says,
      };
    case 'recordWish':
      return { on, source };
    case 'recordPayment':
      return { on, note: says === '' ? source : `${source}: ${says}` };
    case 'receiveReturn':
      return { ...(who === '' ? {} : { from: who }), on, how: 'call', says };
    case 'recordUndertaking':
      return { ...bodyOf(note, view), text: says, on };
    case 'recordComment':
      return { on, says, ...commentFrom(note, view) };
  }
}

/** The actions the note is about that are still open: what has ended is asked no more. */
function about(note: TypedNote, view: CaseView): Typed {
  const open = view.recommendations.filter(({ hasEnded, isDraft }) => !hasEnded && !isDraft);
  const ids = open
    .map(({ recommendationId }) => recommendationId)
    .filter((id) => note.recommendationIds.includes(id));
  return ids.length === 0 ? {} : { recommendationIds: ids };
}

/** A contact speaks for their body, which is named with them. */
function spokenBy(note: TypedNote, view: CaseView, who: string): string {
  const [body] = bodiesOf(note, view);
  if (body === undefined) return who;
  return who === '' || who === body ? body : `${who}, ${body}`;
}

const bodiesOf = ({ contactIds }: TypedNote, { facts }: CaseView): readonly string[] => [
  ...new Set(
    facts.bodyContacts
      .filter(({ contactId }) => contactIds.includes(contactId))
      .map(({ contact }) => contact.body),
  ),
];

const bodyOf = (note: TypedNote, view: CaseView): Typed => {
  const [body] = bodiesOf(note, view);
  return body === undefined ? {} : { body };
};

/** The latest letter about what was spoken of: an answer on the telephone is an answer to it. */
function answered(note: TypedNote, view: CaseView): Typed {
  const letter = view.facts.letters.findLast(
    ({ error, party, recommendationIds }) =>
      error === null &&
      party === 'body' &&
      (note.recommendationIds.length === 0 ||
        recommendationIds.some((id) => note.recommendationIds.includes(id))),
  );
  return letter === undefined ? {} : { letterId: letter.letterId };
}

/** Whoever speaks is one of those the draft was offered to, where their side is known. */
function commentFrom(note: TypedNote, view: CaseView): Typed {
  const offered = view.facts.drafts.at(-1)?.offered ?? [];
  const party = partyOf(note);
  const [body] = bodiesOf(note, view);
  const at = offered.findIndex(
    (one) => one.party === party && (body === undefined || party !== 'body' || one.name === body),
  );
  const one = note.recommendationIds.length === 1 ? note.recommendationIds[0] : undefined;
  return {
    ...(at < 0 ? {} : { from: String(at) }),
    ...(one === undefined ? {} : { recommendationId: one }),
  };
}
