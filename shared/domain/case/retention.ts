import type { Procedure } from '../procedure/vocabulary.ts';
import { isDelayed } from './dates.ts';
import { type CaseState, hasEnded, isCounted } from './state.ts';

/** Why a case's documents may not be destroyed yet (d4 [S9][S24]). */
export const retentionHolds = ['delayed-remedy', 'compliance-open', 'return-undecided'] as const;
export type RetentionHold = (typeof retentionHolds)[number];

/**
 * What keeps a case's documents past their time on a day (ISO date): compliance still open, marked as a
 * delayed remedy once it is so long outstanding that the flag stops destruction [S9], and a complainant
 * who came back and has no decision yet (R18).
 */
export function holdsOn(
  state: CaseState,
  today: string,
  procedure: Procedure,
): readonly RetentionHold[] {
  const isOpen = state.recommendations.some((one) => isCounted(one.state) && !hasEnded(one.state));
  return [
    ...(isOpen && isDelayed(state, today, procedure) ? (['delayed-remedy'] as const) : []),
    ...(isOpen ? (['compliance-open'] as const) : []),
    ...(state.facts.returns.some(({ decision }) => decision === null)
      ? (['return-undecided'] as const)
      : []),
  ];
}

/** The last day something of substance happened; a report's "satisfied" date counts as one [S24]. */
export function lastSubstantiveOn({
  details,
  facts,
  recommendations,
  ...state
}: CaseState): string | null {
  const days = [
    details.decisionDate,
    state.recommendationsClosed?.on ?? null,
    ...recommendations.flatMap(({ dates }) => [dates.evidenceReceived, dates.satisfied]),
    ...facts.endings.map(({ on }) => on),
    ...facts.issued.map(({ on }) => on),
    ...facts.escalations.map(({ on }) => on),
    ...facts.returns.map(({ decision }) => decision?.on ?? null),
    ...facts.impactChecks.map(({ on }) => on),
  ];
  return days.reduce(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}

/**
 * The first day a case's documents may be destroyed: the procedure's months after the last substantive
 * action (d4). Null while anything holds them, or where nothing is dated.
 */
export function destroyableFrom(
  state: CaseState,
  today: string,
  procedure: Procedure,
): string | null {
  const last = lastSubstantiveOn(state);
  if (last === null || holdsOn(state, today, procedure).length > 0) return null;
  const months = procedure.retentionMonths.value;
  return Temporal.PlainDate.from(last).add({ months }).toString();
}
