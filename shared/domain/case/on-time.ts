import { procedureOf } from '../procedure/own.ts';
import type { DatedFact } from '../procedure/vocabulary.ts';
import { metBy } from './settle/judged.ts';
import {
  type CaseState,
  type FourDates,
  hasEnded,
  isInDraft,
  isMet,
  type Recommendation,
} from './state.ts';

/**
 * Whether something was done in time: `not-yet` while it still may be, `undated` where there is no date to hold it
 * against, `not-judged` where it ended without being met or nothing is owed.
 */
export const onTimeAnswers = ['yes', 'no', 'not-yet', 'undated', 'not-judged'] as const;
export type OnTime = (typeof onTimeAnswers)[number];

/** The fact the procedure counts (c3.1): evidence complete where it says nothing. */
export const countedFact = ({ details }: Pick<CaseState, 'details'>): DatedFact =>
  procedureOf(details.procedure)?.onTimeBy.value ?? 'evidenceComplete';

/** The ISO day that decides whether it was in time; null while that fact has no day. */
export function countedDay(fact: DatedFact, dates: FourDates): string | null {
  return fact === 'actionDone' ? (dates.actionDone ?? dates.evidenceComplete) : dates[fact];
}

/**
 * On time by the date as first set or as it now stands (c5), by the fact the procedure counts. `today` is an ISO
 * date. What waits for us and came in time is not late yet: the next step is ours (h6).
 */
export function onTime(
  state: CaseState,
  one: Recommendation,
  by: 'original' | 'current',
  today: string,
): OnTime {
  if (isMet(one.state)) return ofMet[metBy(state, one, by) ?? 'satisfied-undated'];
  if (one.state === 'not-complied') return 'no';
  if (hasEnded(one.state) || isInDraft(one.state)) return 'not-judged';
  const due = by === 'original' ? one.details.originalDue : one.currentDue;
  if (due === null) return 'undated';
  const cameInTime = one.waitingSince !== null && one.waitingSince <= due;
  return due < today && !cameInTime ? 'no' : 'not-yet';
}

const ofMet = {
  'satisfied-on-time': 'yes',
  'satisfied-late': 'no',
  'satisfied-undated': 'undated',
} as const;

/** The ISO day it ended and, where somebody decided that it ends, why; null while it is open. */
export function endedOn(
  { facts }: Pick<CaseState, 'facts'>,
  { recommendationId, state, dates }: Recommendation,
): { readonly on: string | null; readonly reason: string } | null {
  if (!hasEnded(state)) return null;
  if (isMet(state)) return { on: dates.satisfied, reason: '' };
  const isOfThis = (fact: { readonly recommendationId: string }) =>
    fact.recommendationId === recommendationId;
  const fact =
    state === 'entered-in-error'
      ? facts.errors.findLast(isOfThis)
      : facts.endings.findLast(isOfThis);
  return { on: fact?.on ?? null, reason: fact?.reason ?? '' };
}
