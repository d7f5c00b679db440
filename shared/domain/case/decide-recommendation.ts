import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { CaseCommand, NewRecommendation } from './commands.ts';
import type { DecideContext, Decision } from './decide.ts';
import { dueFor } from './due.ts';
import type { CaseState } from './state.ts';
import type { RecommendationDetails } from './vocabulary.ts';

type Command<Kind extends CaseCommand['kind']> = Extract<CaseCommand, { kind: Kind }>;

export function addRecommendation(
  { recommendation, origin }: Command<'addRecommendation'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const checked = checkWords(recommendation);
  if (!checked.ok) return checked;
  if (
    state.recommendations.some((other) => sameNumber(other.details.number, recommendation.number))
  )
    return refuse('recommendation.number-taken', { number: recommendation.number });
  const due = dueFor(recommendation.dueWords, recommendation.startsOn, state.details);
  if (!due.ok) return due;
  const recommendationId = context.newId();
  const details: RecommendationDetails = {
    ...recommendation,
    deadline: due.value.expression,
    originalDue: due.value.due,
  };
  return ok({
    events: [{ kind: 'recommendation.added', body: { recommendationId, details, origin } }],
    id: recommendationId,
  });
}

/**
 * Corrects what is recorded. New words for the date, or a new start, move the date as it now stands;
 * the original is never overwritten (c5).
 */
export function reviseRecommendation(
  { recommendationId, set, origin }: Command<'reviseRecommendation'>,
  state: CaseState,
): Result<Decision> {
  const found = state.recommendations.find((one) => one.recommendationId === recommendationId);
  if (found === undefined) return refuse('recommendation.not-found');
  const whole = { ...found.details, ...set };
  const checked = checkWords(whole);
  if (!checked.ok) return checked;
  const isTaken = state.recommendations.some(
    (other) => other !== found && sameNumber(other.details.number, whole.number),
  );
  if (isTaken) return refuse('recommendation.number-taken', { number: whole.number });
  if (set.dueWords === undefined && set.startsOn === undefined)
    return revised(found.recommendationId, { set, origin });
  const due = dueFor(whole.dueWords, whole.startsOn, state.details);
  if (!due.ok) return due;
  const moved = { ...set, deadline: due.value.expression };
  return revised(found.recommendationId, { set: moved, origin, currentDue: due.value.due });
}

type Revision = {
  readonly set: Partial<Omit<RecommendationDetails, 'originalDue'>>;
  readonly origin: Command<'reviseRecommendation'>['origin'];
  readonly currentDue?: string | null;
};

const revised = (recommendationId: string, revision: Revision): Result<Decision> =>
  ok({
    events: [{ kind: 'recommendation.revised', body: { recommendationId, ...revision } }],
    id: recommendationId,
  });

function checkWords(
  recommendation: Pick<NewRecommendation, 'number' | 'text' | 'body'>,
): Result<null> {
  if (recommendation.number.trim() === '') return refuse('extract.number-missing');
  if (recommendation.text.trim() === '') return refuse('recommendation.text-missing');
  return recommendation.body.trim() === '' ? refuse('case.body-missing') : ok(null);
}

const sameNumber = (a: string, b: string): boolean =>
  a.trim().toUpperCase() === b.trim().toUpperCase();
