import type { WorkingCalendar } from '../../calendar/vocabulary.ts';
import type { DeadlineExpression } from '../../deadline/expression.ts';
import { occurrencesOf } from '../../deadline/occurrences.ts';
import { followsEvent } from '../../deadline/reach.ts';
import { procedureOf } from '../../procedure/own.ts';
import { triggerOf } from '../dates/facts.ts';
import type { CaseEvent } from '../events.ts';
import { judgementOf } from '../settle/judged.ts';
import { type CaseState, type PartRecord, partsOf, type Recommendation } from '../state.ts';
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
  fresh: Fresh,
  calendar: WorkingCalendar,
  context: DecideContext,
): readonly CaseEvent[] {
  const { recommendationId, details } = fresh;
  return owedAfter(details, '', seriesOf(fresh, calendar)).map((due) =>
    occurrence(recommendationId, details, due, context),
  );
}

/**
 * The words changed, or the day a series counts from: what was met stays, what was still owed gives way to what
 * the words now ask for. Where they name no series and something was met, one part stands for the rest.
 *
 * @param fresh with the details as they now are.
 */
export function occurrencesAnew(
  state: CaseState,
  one: Recommendation,
  fresh: Fresh,
  calendar: WorkingCalendar,
  context: DecideContext,
): readonly CaseEvent[] {
  const { recommendationId, details } = fresh;
  const reason = details.dueWords.trim() || details.text;
  const before = state.facts.parts.filter(
    (part) => part.recommendationId === recommendationId && part.why === 'occurrence',
  );
  const met = before.filter((part) => part.withdrawn === null && isMetPart(one, part));
  const left = before.filter((part) => !met.includes(part) && isInPlay(part, context));
  const withdrawn = left.map(
    ({ partId }): CaseEvent => ({
      kind: 'part.withdrawn',
      body: { recommendationId, partId, reason },
    }),
  );
  const series = seriesOf(fresh, calendar);
  const owed: readonly (string | null)[] =
    series.length === 0 && met.length > 0 ? [null] : owedAfter(details, lastOf(met), series);
  return [...withdrawn, ...owed.map((due) => occurrence(recommendationId, details, due, context))];
}

/** It stands; or two people disagree whether it does, which the new words settle. */
const isInPlay = (
  { recommendationId, partId, withdrawn }: PartRecord,
  { inConflict }: DecideContext,
): boolean => withdrawn === null || inConflict.has(`${recommendationId}.part ${partId}`);

const isMetPart = ({ assessments, reopenedAfter }: Recommendation, part: PartRecord): boolean =>
  judgementOf(part, assessments.slice(reopenedAfter))?.result === 'satisfied';

/** The latest day first set for any of these; before every day where none has one. */
const lastOf = (parts: readonly PartRecord[]): string =>
  parts
    .map(({ originalDue }) => originalDue ?? '')
    .toSorted()
    .at(-1) ?? '';

function seriesOf(
  { details: { deadline }, start }: Fresh,
  calendar: WorkingCalendar,
  most = MOST_OCCURRENCES,
): readonly string[] {
  if (deadline.kind !== 'recurring') return [];
  const found = occurrencesOf(deadline, start, calendar, most);
  return found.ok ? found.value.map(({ due }) => due) : [];
}

function owedAfter(
  { deadline }: RecommendationDetails,
  last: string,
  series: readonly string[],
): readonly string[] {
  const owed = series.filter((due) => due > last);
  return isEndless(deadline) ? owed.slice(0, 1) : owed;
}

const isEndless = (deadline: DeadlineExpression): boolean =>
  deadline.kind === 'recurring' &&
  deadline.times === undefined &&
  deadline.until === undefined &&
  deadline.during === undefined;

/** Of what recurs without end: the occurrence after the last, once all so far are met. */
export function occurrenceAfter(
  state: CaseState,
  one: Recommendation,
  context: DecideContext,
): readonly CaseEvent[] {
  const { recommendationId, details } = one;
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined || !isEndless(details.deadline)) return [];
  const so = partsOf(state, recommendationId).filter(({ why }) => why === 'occurrence');
  const calendar = context.calendarOf(procedure);
  const fresh = { recommendationId, details, start: startOf(state, one) };
  const series = seriesOf(fresh, calendar, MOST_OCCURRENCES + so.length);
  const next = owedAfter(details, lastOf(so), series);
  return next.map((due) => occurrence(recommendationId, details, due, context));
}

/** The day a series counts from: that of the event it waited for, or a day of the record. */
function startOf(state: CaseState, one: Recommendation): string | null {
  const { deadline, startsOn } = one.details;
  if (followsEvent(deadline)) return triggerOf(state, one.recommendationId);
  return startsOn ?? state.details.decisionDate;
}

const occurrence = (
  recommendationId: string,
  details: RecommendationDetails,
  due: string | null,
  context: DecideContext,
): CaseEvent => ({
  kind: 'part.added',
  body: {
    recommendationId,
    part: { ...wordsOf(details), partId: context.newId(), ...(due === null ? {} : { due }) },
    why: 'occurrence',
  },
});

const wordsOf = ({ text, evidenceWanted }: RecommendationDetails) => ({
  text,
  proofWanted: [...evidenceWanted],
});
