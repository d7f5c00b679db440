import type { Standing } from '../../../../shared/domain/case/vocabulary.ts';
import type { Totals } from '../../list-views.ts';
import type { ActionRow } from '../../views.ts';

export const noStandings = (): Record<Standing, number> => ({
  overdue: 0,
  'due-today': 0,
  'due-soon': 0,
  'waiting-for-us': 0,
  'decision-awaited': 0,
  'on-track': 0,
  'awaiting-event': 0,
  'no-date': 0,
  'in-draft': 0,
  ended: 0,
});

/** What these actions come to together. */
export function totalsOf(actions: readonly ActionRow[]): Totals {
  const byStanding = noStandings();
  const cases = new Set<string>();
  const late: number[] = [];
  let [owed, received, unknownSums] = [0, 0, 0];
  for (const { caseId, standing, money, lateDays } of actions) {
    byStanding[standing] += 1;
    cases.add(caseId);
    if (lateDays !== null) late.push(lateDays);
    if (money === null) continue;
    owed += money.owed;
    received += money.received;
    if (!money.isKnown) unknownSums += 1;
  }
  return {
    actions: actions.length,
    cases: cases.size,
    byStanding,
    owed,
    received,
    unknownSums,
    late: late.length,
    medianLate: median(late),
  };
}

/** The middle one; half-way between the two in the middle where their number is even. */
export function median(numbers: readonly number[]): number | null {
  const sorted = Float64Array.from(numbers).sort();
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1], sorted[half]];
  if (above === undefined) return null;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}
