import { evidenceSuggestion } from '../linter/evidence-suggestion.ts';
import { procedureOf } from '../procedure/own.ts';
import { judgementOf } from './settle/judged.ts';
import { type CaseState, partsOf, type Recommendation } from './state.ts';

/**
 * What proof of a recommendation is still needed, item by item, in the language of the case (R7, R8): what was set
 * out for the parts that are not met yet, a part without any standing for itself; without parts, for the
 * whole. Where nothing was set out, what its categories usually ask for (c6); empty where that is nothing.
 */
export function proofStillNeeded(
  state: Pick<CaseState, 'details' | 'facts'>,
  one: Recommendation,
): readonly string[] {
  const parts = partsOf(state, one.recommendationId);
  const counting = one.assessments.slice(one.reopenedAfter);
  const unmet = parts.filter((part) => judgementOf(part, counting)?.result !== 'satisfied');
  const setOut =
    parts.length === 0
      ? one.details.evidenceWanted
      : unmet.flatMap(({ proofWanted, text }) => (proofWanted.length === 0 ? [text] : proofWanted));
  const wanted = setOut.length > 0 ? setOut : usual(state, one);
  return [...new Set(wanted)];
}

const usual = (
  { details: { procedure, language } }: Pick<CaseState, 'details'>,
  { details: { categories } }: Recommendation,
): readonly string[] =>
  evidenceSuggestion(categories, procedureOf(procedure)?.categories ?? []).map(
    (wording) => wording[language],
  );
