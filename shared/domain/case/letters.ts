import type { LetterKind } from './events/letters.ts';
import { undecidedFor } from './extensions.ts';
import { mustKnowBefore } from './persons.ts';
import { plainName } from './plain-name.ts';
import {
  type CaseState,
  hasEnded,
  isCounted,
  type Letter,
  type PersonRecord,
  type Recommendation,
} from './state.ts';
import type { Party } from './vocabulary.ts';
import { postWaitingSince } from './waiting.ts';

/** What was sent about a recommendation, in the order it was recorded, without what was sent in error. */
export const lettersAbout = (
  { facts }: Pick<CaseState, 'facts'>,
  recommendationId: string,
): readonly Letter[] =>
  facts.letters.filter(
    (letter) => letter.error === null && letter.recommendationIds.includes(recommendationId),
  );

/** Does the letter name the date as it stands now? One that named another date is about that date. */
export const namesDate = (
  { quoted }: Pick<Letter, 'quoted'>,
  { recommendationId, currentDue }: Recommendation,
): boolean =>
  currentDue !== null &&
  quoted.some((one) => one.recommendationId === recommendationId && one.due === currentDue);

/** The chases for the date as it stands (c4), in the order they were recorded. */
export const chasesOf = (state: Pick<CaseState, 'facts'>, one: Recommendation): readonly Letter[] =>
  lettersAbout(state, one.recommendationId).filter(
    (letter) => letter.kind === 'chase' && namesDate(letter, one),
  );

/** Letters that only ever go to one of the parties (R26). */
export const onlyPartyOf: Readonly<Partial<Record<LetterKind, Party>>> = {
  reminder: 'body',
  chase: 'body',
  'still-needed': 'body',
  'chief-executive': 'body',
  'view-asked': 'complainant',
  'delay-explained': 'complainant',
};

/** Each body that was asked for something, by itself or with others. */
export const bodiesAsked = (
  recommendations: readonly Pick<Recommendation, 'state' | 'details'>[],
): readonly string[] => [
  ...new Set(
    recommendations
      .filter(({ state }) => isCounted(state))
      .flatMap(({ details }) => [details.body, ...(details.owedBy?.others ?? [])]),
  ),
];

/** Does this body owe it: by itself, jointly, or its own share of it? */
export const isOwedBy = ({ details }: Recommendation, body: string): boolean =>
  [details.body, ...(details.owedBy?.others ?? [])].some(
    (name) => plainName(name) === plainName(body),
  );

/** Owed, and its date lies before this day. Whether we may chase for it is another matter. */
export const isPastDue = (one: Recommendation, on: string): boolean =>
  !hasEnded(one.state) && !one.isDraft && one.currentDue !== null && one.currentDue < on;

/** What one chase to a body lists: all it owes that is overdue, but not what waits for us (c5, h6). */
export const toChase = (state: CaseState, body: string, on: string): readonly Recommendation[] =>
  state.recommendations.filter(
    (one) =>
      isOwedBy(one, body) &&
      isPastDue(one, on) &&
      postWaitingSince(state, one) === null &&
      undecidedFor(state, one.recommendationId) === undefined,
  );

export type Bar = {
  readonly wish: 'has-died' | 'no-contact' | 'cannot-be-traced';
  readonly wishId: string;
  readonly on: string;
};

/**
 * Why nobody may write to a person (R14); null where nothing speaks against it. A name that is nobody's
 * stands for the complainant.
 */
export function barTo({ facts }: Pick<CaseState, 'facts'>, name: string): Bar | null {
  const named = facts.persons.filter(({ person }) => plainName(person.name) === plainName(name));
  const meant =
    named.length > 0 ? named : facts.persons.filter(({ person }) => person.role === 'complainant');
  return meant.map(barOf).find((bar) => bar !== null) ?? null;
}

/** Why the complainant cannot be asked; null where they can. */
export const barToComplainant = ({ facts }: Pick<CaseState, 'facts'>): Bar | null =>
  facts.persons
    .filter(({ person }) => person.role === 'complainant')
    .map(barOf)
    .find((bar) => bar !== null) ?? null;

function barOf(record: PersonRecord): Bar | null {
  for (const known of mustKnowBefore(record)) {
    if (
      known.kind !== 'has-died' &&
      known.kind !== 'no-contact' &&
      known.kind !== 'cannot-be-traced'
    )
      continue;
    const { kind, on } = known;
    const heard = record.wishes.findLast((one) => one.wish === kind && one.on === on);
    return { wish: kind, wishId: heard?.wishId ?? record.personId, on };
  }
  return null;
}
