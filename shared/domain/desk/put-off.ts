import type { OwnDesk, PutOff, Target } from './vocabulary.ts';

export const sameTarget = (a: Target, b: Target): boolean =>
  a.caseId === b.caseId && a.recommendationId === b.recommendationId;

/** What was put off of exactly this, and not woken; null where it was not. */
export const putOffOf = (desk: OwnDesk, target: Target): PutOff | null =>
  desk.putOff.find((one) => sameTarget(one.target, target)) ?? null;

/** Is it still out of sight on `today` (an ISO date)? On the day itself it is there again. */
export const isAsleep = ({ until }: PutOff, today: string): boolean => until > today;

/** Says of any action or case whether it is out of sight. */
export type Asleep = (target: Target) => PutOff | null;

const keyOf = ({ caseId, recommendationId }: Target): string => `${caseId} ${recommendationId}`;

/**
 * For many questions on one day: what is out of sight, by itself or with its whole case. `today` is an ISO date
 * where the person sits.
 */
export function asleepOn(desk: OwnDesk, today: string): Asleep {
  const asleep = new Map(
    desk.putOff.flatMap((one) => (isAsleep(one, today) ? [[keyOf(one.target), one] as const] : [])),
  );
  if (asleep.size === 0) return () => null;
  return (target) =>
    asleep.get(keyOf(target)) ??
    asleep.get(keyOf({ caseId: target.caseId, recommendationId: null })) ??
    null;
}
