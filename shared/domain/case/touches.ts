import { procedureOf } from '../procedure/own.ts';
import type { CaseState, Recommendation } from './state.ts';

/** Does the action touch the complainant (R14)? As recorded, else what its kind answers (R1). */
export function touchesComplainant(
  { details }: Pick<Recommendation, 'details'>,
  state: Pick<CaseState, 'details'>,
): boolean {
  if (details.touchesComplainant !== undefined) return details.touchesComplainant;
  const kinds = procedureOf(state.details.procedure)?.kinds ?? [];
  return kinds.some(({ id, answers }) => id === details.kind && answers === 'injustice');
}
