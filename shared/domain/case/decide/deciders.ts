import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { WorkingCalendar } from '../../calendar/vocabulary.ts';
import type { Role } from '../../member/events.ts';
import { procedureOf } from '../../procedure/own.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { CaseCommandKind, CommandOf } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { plainName } from '../plain-name.ts';
import type { CaseState, Recommendation } from '../state.ts';

/** What a decision needs besides the command and the state. */
export type DecideContext = {
  /** ISO date where the person sits. */
  readonly today: string;
  /** `HH:MM` by the clock there; not given where only days count. */
  readonly time?: string;
  readonly newId: () => string;
  readonly actor: { readonly memberId: string; readonly roles: readonly Role[] };
  /** Does another case carry this reference (compared without case and spaces)? */
  readonly isReferenceTaken: (reference: string, exceptCaseId: string | null) => boolean;
  /** The bank-holiday list in force for the nation of a procedure, and the office's own closures. */
  readonly calendarOf: (procedure: Procedure) => WorkingCalendar;
  /** Fields of this case on which two people disagree: setting one again settles it. */
  readonly inConflict: ReadonlySet<string>;
};

/** The events that follow, and the id of what was made or changed. */
export type Decision = { readonly events: readonly CaseEvent[]; readonly id: string };

/** One function per kind of command about a case that is there. */
export type Deciders<Kind extends CaseCommandKind> = {
  readonly [Each in Kind]: (
    command: CommandOf<Each>,
    state: CaseState,
    context: DecideContext,
  ) => Result<Decision>;
};

export const decided = (id: string, ...events: readonly CaseEvent[]): Result<Decision> =>
  ok({ events, id });

export function findRecommendation(
  state: CaseState,
  recommendationId: string,
): Result<Recommendation> {
  const found = state.recommendations.find((one) => one.recommendationId === recommendationId);
  return found === undefined ? refuse('recommendation.not-found') : ok(found);
}

/** Every one of these, or a refusal: none named, or one that is not here. */
export function findRecommendations(
  state: CaseState,
  ids: readonly string[],
): Result<readonly Recommendation[]> {
  if (ids.length === 0) return refuse('recommendation.none-chosen');
  const found = state.recommendations.filter((one) => ids.includes(one.recommendationId));
  return found.length === new Set(ids).size ? ok(found) : refuse('recommendation.not-found');
}

/** A day on which something happened cannot lie ahead. */
export const happened = (date: string, { today }: DecideContext): Result<string> =>
  date > today ? refuse('date.in-future', { date }) : ok(date);

/** Words that must be given: a reason, a note, a name. */
export function given(words: string, missing: 'reason.missing' | 'words.missing'): Result<string> {
  const trimmed = words.trim();
  return trimmed === '' ? refuse(missing) : ok(trimmed);
}

export const reasonGiven = (words: string): Result<string> => given(words, 'reason.missing');

export function procedureFor({ details }: Pick<CaseState, 'details'>): Result<Procedure> {
  const found = procedureOf(details.procedure);
  return found === undefined
    ? refuse('procedure.unknown', { id: details.procedure.id })
    : ok(found);
}

/** Is this name one of the case's bodies (compared without case and outer spaces)? */
export const isBodyOf = ({ details }: CaseState, name: string): boolean =>
  details.bodies.some((body) => plainName(body) === plainName(name));
