import type { Circumstances } from '../case/circumstances.ts';
import type { PersonDetails } from '../case/events/parties.ts';
import { isInForce, undecidedFor } from '../case/extensions.ts';
import { workingDayFrom } from '../case/ladder/days.ts';
import { plainName } from '../case/plain-name.ts';
import {
  type CaseState,
  hasEnded,
  isCounted,
  isEnding,
  isMet,
  partsOf,
  type Recommendation,
} from '../case/state.ts';
import type { Ending } from '../case/vocabulary.ts';
import { postWaitingSince } from '../case/waiting.ts';
import { bindingWords } from '../procedure/binding.ts';
import { namesSomebodyElse, payeesOf } from './others.ts';

/** Who is on the line. */
export type Caller = Pick<PersonDetails, 'role' | 'name' | 'pseudonym'>;

/** What we hold of an action: nothing, something we look at, a part, all of it, or an end that was decided. */
export type Held =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'looking'; readonly on: string }
  | { readonly kind: 'partly' | 'not-enough'; readonly on: string }
  | { readonly kind: 'met'; readonly on: string | null }
  | { readonly kind: 'ended'; readonly ending: Ending };

/** What happens next, as far as a caller may know it; null where it is over. */
export type Coming =
  /** We look at what came in, by a day where one can be worked out. */
  | { readonly kind: 'we-look'; readonly on: string | null }
  /** The body asked for more time and has no answer yet. */
  | { readonly kind: 'we-decide' }
  /** It is owed, by a day still to come. */
  | { readonly kind: 'body-by'; readonly on: string }
  /** Its day has passed. */
  | { readonly kind: 'we-ask' }
  /** Something else comes first; or no day is set. */
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'undated' };

/** One action as it may be told to a person of the case. */
export type Sayable = {
  readonly recommendationId: string;
  readonly number: string;
  readonly body: string;
  /** As the decision words it. */
  readonly text: string;
  /** An order may be called one; what does not bind was recommended, and perhaps agreed. */
  readonly asked: 'order' | 'agreed' | 'recommended';
  readonly due: string | null;
  /** The day moved: the body was given more time. */
  readonly isExtended: boolean;
  readonly held: Held;
  readonly coming: Coming | null;
};

/** What may be said, and of how many actions nothing may, because they are somebody else's. */
export type Tellable = { readonly lines: readonly Sayable[]; readonly withheld: number };

/**
 * What may be said to a person of the case on the telephone: of each issued action what was asked of whom, by when, what
 * we hold of it and what happens next (R26). Of an action whose words or payee name another person of the case,
 * nothing; to somebody who is only paid, nothing but what is paid to them. What a draft proposes is not told.
 */
export function tellable(state: CaseState, caller: Caller, circumstances: Circumstances): Tellable {
  const issued = state.recommendations.filter((one) => isCounted(one.state) && !one.isDraft);
  const some = issued.filter((one) => isTheirs(state, one, caller));
  return {
    lines: some.map((one) => sayable(state, one, circumstances)),
    withheld: issued.length - some.length,
  };
}

function isTheirs(state: CaseState, one: Recommendation, caller: Caller): boolean {
  if (caller.role === 'payee')
    return (
      payeesOf(state, one).some((name) => isNamed(caller, name)) &&
      !namesSomebodyElse(state, one, caller)
    );
  return !namesSomebodyElse(state, one, caller);
}

const isNamed = ({ name, pseudonym }: Caller, other: string): boolean =>
  [name, pseudonym].some((each) => each !== '' && plainName(each) === plainName(other));

function sayable(state: CaseState, one: Recommendation, circumstances: Circumstances): Sayable {
  const { details, recommendationId, currentDue } = one;
  return {
    recommendationId,
    number: details.number,
    body: details.body,
    text: details.text,
    asked: askedHow(state, one, circumstances),
    due: currentDue,
    isExtended: state.facts.extensions.some(
      (each) => each.recommendationIds.includes(recommendationId) && isInForce(each),
    ),
    held: heldOf(state, one),
    coming: hasEnded(one.state) ? null : comingOf(state, one, circumstances),
  };
}

const settled: ReadonlySet<string> = new Set(['early-resolution', 'voluntary-settlement']);

/** A settlement is agreed; so is what is called an agreed action, and what the body itself said it agrees to. */
function askedHow(
  { details: { route }, facts }: CaseState,
  { details, recommendationId }: Recommendation,
  { procedure }: Pick<Circumstances, 'procedure'>,
): Sayable['asked'] {
  if (details.instrument !== undefined && bindingWords(procedure, details.instrument))
    return 'order';
  const said = facts.comments.findLast(
    (one) =>
      one.party === 'body' &&
      plainName(one.name) === plainName(details.body) &&
      (one.recommendationId ?? recommendationId) === recommendationId,
  );
  const isAgreed =
    said === undefined
      ? settled.has(route) || details.instrument === 'agreed-action'
      : said.answer === 'agree';
  return isAgreed ? 'agreed' : 'recommended';
}

function heldOf(state: CaseState, one: Recommendation): Held {
  if (isMet(one.state)) return { kind: 'met', on: one.dates.satisfied };
  if (isEnding(one.state)) return { kind: 'ended', ending: one.state };
  const since = postWaitingSince(state, one);
  if (since !== null) return { kind: 'looking', on: since };
  const last = one.assessments.slice(one.reopenedAfter).at(-1);
  if (last === undefined) return { kind: 'nothing' };
  const isPart = last.result === 'partly' || partsOf(state, one.recommendationId).length > 0;
  const isSome = isPart && last.result !== 'not-satisfied';
  return { kind: isSome ? 'partly' : 'not-enough', on: last.assessedOn };
}

function comingOf(
  state: CaseState,
  one: Recommendation,
  { procedure, calendar, today }: Circumstances,
): Coming {
  if (postWaitingSince(state, one) !== null) {
    const within = procedure.considerWithinWorkingDays.value;
    const by =
      one.lastReceived === null ? null : workingDayFrom(one.lastReceived, within, calendar);
    return { kind: 'we-look', on: by !== null && by >= today ? by : null };
  }
  if (undecidedFor(state, one.recommendationId) !== undefined) return { kind: 'we-decide' };
  const { currentDue, details } = one;
  if (currentDue !== null)
    return currentDue < today ? { kind: 'we-ask' } : { kind: 'body-by', on: currentDue };
  return details.deadline.kind === 'event'
    ? { kind: 'event', event: details.deadline.event }
    : { kind: 'undated' };
}
