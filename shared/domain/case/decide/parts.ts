import type { WorkingCalendar } from '../../calendar/vocabulary.ts';
import { occurrenceOf, occurrencesOf } from '../../deadline/occurrences.ts';
import { procedureOf } from '../../procedure/own.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, partsOf, type Recommendation } from '../state.ts';
import type { RecommendationDetails } from '../vocabulary.ts';
import type { DecideContext } from './deciders.ts';

/** The most occurrences written out at once: monthly for five years. [P] */
const MOST_OCCURRENCES = 60;

type Fresh = {
  readonly recommendationId: string;
  readonly details: RecommendationDetails;
  /** The day its period runs from, where it is known. */
  readonly start: string | null;
};

/**
 * The parts a recommendation has from the start: each body's share where each must act, each occurrence of
 * what recurs. They stand under the one printed number, so no published count changes.
 */
export function initialParts(
  fresh: Fresh,
  calendar: WorkingCalendar,
  context: DecideContext,
): readonly CaseEvent[] {
  return [...sharesOf(fresh, context), ...occurrenceParts(fresh, calendar, context)];
}

export function sharesOf(
  { recommendationId, details }: Omit<Fresh, 'start'>,
  context: DecideContext,
): readonly CaseEvent[] {
  if (details.owedBy?.how !== 'each') return [];
  return [details.body, ...details.owedBy.others].map((body) => ({
    kind: 'part.added',
    body: {
      recommendationId,
      part: { ...wordsOf(details), partId: context.newId(), body },
      why: 'each-body',
    },
  }));
}

/** What recurs until a day or so many times is written out whole; what has no end, one at a time. */
export function occurrenceParts(
  { recommendationId, details, start }: Fresh,
  calendar: WorkingCalendar,
  context: DecideContext,
): readonly CaseEvent[] {
  const { deadline } = details;
  if (deadline.kind !== 'recurring') return [];
  const isEndless =
    deadline.times === undefined && deadline.until === undefined && deadline.during === undefined;
  const most = isEndless ? 1 : MOST_OCCURRENCES;
  const found = occurrencesOf(deadline, start, calendar, most);
  if (!found.ok) return [];
  return found.value.map(({ due }) => occurrence(recommendationId, details, due, context));
}

/** Of what recurs without end: the occurrence after the last, once all so far are met. */
export function occurrenceAfter(
  state: CaseState,
  one: Recommendation,
  context: DecideContext,
): readonly CaseEvent[] {
  const { deadline } = one.details;
  if (deadline.kind !== 'recurring') return [];
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) return [];
  const so = partsOf(state, one.recommendationId).filter(({ why }) => why === 'occurrence').length;
  const start = one.details.startsOn ?? state.details.decisionDate;
  const next = occurrenceOf(deadline, so + 1, start, context.calendarOf(procedure));
  if (!next.ok || next.value === null) return [];
  return [occurrence(one.recommendationId, one.details, next.value.due, context)];
}

const occurrence = (
  recommendationId: string,
  details: RecommendationDetails,
  due: string,
  context: DecideContext,
): CaseEvent => ({
  kind: 'part.added',
  body: {
    recommendationId,
    part: { ...wordsOf(details), partId: context.newId(), due },
    why: 'occurrence',
  },
});

const wordsOf = ({ text, evidenceWanted }: RecommendationDetails) => ({
  text,
  proofWanted: [...evidenceWanted],
});
