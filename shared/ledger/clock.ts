/**
 * Hybrid logical clock: wall time in UTC with milliseconds, then a counter that orders entries of one
 * millisecond and entries written while the wall clock runs behind what was already seen.
 * Text form `2026-11-22T09:00:00.000Z-0007` sorts as it orders.
 */
export type HybridTime = string;

const split = (time: HybridTime): readonly [string, number] => [
  time.slice(0, 24),
  Number.parseInt(time.slice(25), 10),
];

export const isHybridTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-\d{4,}$/.test(text);

export const wallTime = (time: HybridTime): string => split(time)[0];

/** The next time after everything seen, at `now` (ISO instant with milliseconds) or later. */
export function tick(latest: HybridTime | null, now: string): HybridTime {
  if (latest === null) return `${now}-0000`;
  const [wall, count] = split(latest);
  return now > wall ? `${now}-0000` : `${wall}-${String(count + 1).padStart(4, '0')}`;
}

export const later = (a: HybridTime | null, b: HybridTime): HybridTime =>
  a === null || compareTimes(a, b) < 0 ? b : a;

export function compareTimes(a: HybridTime, b: HybridTime): number {
  const [wallA, countA] = split(a);
  const [wallB, countB] = split(b);
  if (wallA !== wallB) return wallA < wallB ? -1 : 1;
  return countA - countB;
}
