import { procedureOf } from '../../procedure/own.ts';
import {
  type Assessment,
  type CaseState,
  type FourDates,
  type PartRecord,
  partsOf,
  type Recommendation,
} from '../state.ts';
import type { RecommendationState } from '../vocabulary.ts';

/** What the evidence and its assessments come to. */
export type Judgement = {
  readonly dates: FourDates;
  readonly waitingSince: string | null;
  readonly lastReceived: string | null;
  /** Met, and whether in time; null while something is still owed. */
  readonly met: RecommendationState | null;
  /** Where parts have dates of their own: the dates of those that are not met yet. */
  readonly unmet: readonly (string | null)[];
};

/** The whole, or one part of it, with the assessment that last judged it. */
type Unit = {
  readonly due: string | null;
  readonly isDated: boolean;
  readonly last: Assessment | null;
};

type Received = { readonly id: string; readonly on: string };

export function judged(state: CaseState, one: Recommendation): Judgement {
  const counting = one.assessments.slice(one.reopenedAfter);
  const received = receivedFor(state, one);
  const looked = new Set(one.assessments.flatMap((made) => made.evidenceIds));
  const waiting = received.filter(({ id }) => !looked.has(id));
  const units = unitsOf(state, one, counting);
  const isAllMet = units.every(({ last }) => last?.result === 'satisfied');
  const judging = isAllMet ? units.flatMap(({ last }) => (last === null ? [] : [last])) : [];
  return {
    dates: {
      actionDone:
        latest(doneDates(isAllMet ? judging : counting.slice(-1))) ?? one.dates.actionDone,
      evidenceReceived: received[0]?.on ?? null,
      evidenceComplete: latest(judging.flatMap((made) => completeOf(made, received))),
      satisfied: latest(judging.map(({ assessedOn }) => assessedOn)),
    },
    waitingSince: waiting[0]?.on ?? null,
    lastReceived: waiting.at(-1)?.on ?? null,
    met: isAllMet ? timeliness(state, units, received) : null,
    unmet: units.some(({ isDated }) => isDated)
      ? units.flatMap(({ last, due }) => (last?.result === 'satisfied' ? [] : [due]))
      : [],
  };
}

type MetState = 'satisfied-on-time' | 'satisfied-late' | 'satisfied-undated';
type By = 'original' | 'current';

/** Met, and whether in time, by the dates as first set or as they now stand; null where it is not met. */
export function metBy(state: CaseState, one: Recommendation, by: By): MetState | null {
  const units = unitsOf(state, one, one.assessments.slice(one.reopenedAfter), by);
  const isAllMet = units.every(({ last }) => last?.result === 'satisfied');
  return isAllMet ? timeliness(state, units, receivedFor(state, one)) : null;
}

/** What came in for it, oldest first: filed to it, or used to judge it. */
function receivedFor(state: CaseState, one: Recommendation): readonly Received[] {
  const mine = new Set([
    ...one.evidenceIds,
    ...one.assessments.flatMap((made) => made.evidenceIds),
  ]);
  return state.evidence
    .filter((item) => mine.has(item.evidenceId))
    .map((item) => ({ id: item.evidenceId, on: item.item.receivedOn }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function unitsOf(
  state: CaseState,
  one: Recommendation,
  counting: readonly Assessment[],
  by: By = 'current',
): readonly Unit[] {
  const parts = partsOf(state, one.recommendationId);
  const due = by === 'original' ? one.details.originalDue : one.currentDue;
  if (parts.length === 0) return [{ due, isDated: false, last: counting.at(-1) ?? null }];
  return parts.map((part) => ({
    due: (by === 'original' ? part.originalDue : part.due) ?? due,
    isDated: part.due !== undefined,
    last: judgementOf(part, counting),
  }));
}

/** The part split off as met was met by the judgement that found the whole partly met. */
export function judgementOf(
  { partId, why }: Pick<PartRecord, 'partId' | 'why'>,
  counting: readonly Assessment[],
): Assessment | null {
  const last = counting.findLast((made) => isAbout(made, partId)) ?? null;
  return why === 'met' && last?.result === 'partly' ? { ...last, result: 'satisfied' } : last;
}

const isAbout = ({ partIds }: Assessment, partId: string): boolean =>
  partIds === undefined || partIds.length === 0 || partIds.includes(partId);

const doneDates = (made: readonly Assessment[]): readonly string[] =>
  made.flatMap(({ actionDoneOn }) => (actionDoneOn === null ? [] : [actionDoneOn]));

const completeOf = (made: Assessment, received: readonly Received[]): readonly string[] =>
  received.filter(({ id }) => made.evidenceIds.includes(id)).map(({ on }) => on);

const latest = (dates: readonly string[]): string | null => dates.toSorted().at(-1) ?? null;

/**
 * On time by the date the procedure counts: evidence complete (PSOW: the timescale is for telling us
 * [S2][S4], R6) or the action itself (LGSCO: action after the deadline is late [S16]). Measured against
 * the date as it now stands; the original is kept beside it for the other figure (c5). What has parts is
 * on time where every part is.
 */
function timeliness(
  state: CaseState,
  units: readonly Unit[],
  received: readonly Received[],
): MetState {
  const fact = procedureOf(state.details.procedure)?.onTimeBy.value ?? 'evidenceComplete';
  const judgedUnits = units.flatMap(({ due, last }) => {
    if (last === null) return [];
    const complete = latest(completeOf(last, received));
    const counted = {
      actionDone: last.actionDoneOn ?? complete,
      evidenceReceived: completeOf(last, received)[0] ?? null,
      evidenceComplete: complete,
      satisfied: last.assessedOn,
    }[fact];
    return [{ due, counted }];
  });
  if (judgedUnits.some(({ due, counted }) => due === null || counted === null))
    return 'satisfied-undated';
  const isLate = judgedUnits.some(({ due, counted }) => (counted ?? '') > (due ?? ''));
  return isLate ? 'satisfied-late' : 'satisfied-on-time';
}
