import { judgementOf } from './settle/judged.ts';
import {
  type CaseState,
  type Extension,
  type PartRecord,
  partsOf,
  type Recommendation,
} from './state.ts';

/** The requests for more time about one recommendation, in the order they were recorded. */
export const extensionsOf = (
  { facts }: Pick<CaseState, 'facts'>,
  recommendationId: string,
): readonly Extension[] =>
  facts.extensions.filter((one) => one.recommendationIds.includes(recommendationId));

/** The request that waits for our decision; undefined where none does (c5). */
export const undecidedFor = (
  state: Pick<CaseState, 'facts'>,
  recommendationId: string,
): Extension | undefined =>
  extensionsOf(state, recommendationId).find(({ decision }) => decision === null);

/**
 * Was it asked for on or before the date as it stood then (R10)? Null where the request is not about this
 * recommendation, or it had no date.
 */
export function askedInTime(
  { askedOn, dueThen }: Pick<Extension, 'askedOn' | 'dueThen'>,
  recommendationId: string,
): boolean | null {
  const due = dueThen.find((one) => one.recommendationId === recommendationId)?.due ?? null;
  return due === null ? null : askedOn <= due;
}

/** Granted, and not taken back since. */
export const isInForce = ({ decision, removed }: Extension): boolean =>
  decision?.kind === 'granted' && removed === null;

/** Of what recurs: the earliest dated part that is not met yet; undefined where no part has a date. */
export function earliestUnmet(
  state: Pick<CaseState, 'facts'>,
  { recommendationId, assessments, reopenedAfter }: Recommendation,
): PartRecord | undefined {
  const counting = assessments.slice(reopenedAfter);
  const isMet = (part: PartRecord): boolean => judgementOf(part, counting)?.result === 'satisfied';
  return dated(partsOf(state, recommendationId)).find((part) => !isMet(part));
}

/** The parts with a date of their own, the earliest first. */
export const dated = (parts: readonly PartRecord[]): readonly PartRecord[] =>
  parts
    .filter(({ due }) => due !== undefined)
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
