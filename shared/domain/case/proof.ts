import { evidenceSuggestion } from '../linter/evidence-suggestion.ts';
import { procedureOf } from '../procedure/own.ts';
import { judgementOf } from './settle/judged.ts';
import {
  type Assessment,
  type CaseState,
  type PartRecord,
  partsOf,
  type Recommendation,
} from './state.ts';

type Judged = { readonly part: PartRecord; readonly last: Pick<Assessment, 'result'> | null };

/**
 * What proof of a recommendation is still needed, item by item, in the language of the case (R7, R8): what was
 * set out for the parts that are not met yet, a part without any standing for itself; without parts, for the
 * whole. Where nothing was set out, what its categories usually ask for (c6); empty where that is nothing.
 */
export function proofStillNeeded(
  state: Pick<CaseState, 'details' | 'facts'>,
  one: Recommendation,
): readonly string[] {
  const counting = one.assessments.slice(one.reopenedAfter);
  const parts = partsOf(state, one.recommendationId).map((part) => ({
    part,
    last: judgementOf(part, counting),
  }));
  return proofOf(state, one, parts);
}

/** The same, where how each part was last judged is known. */
export function proofOf(
  { details: { procedure, language } }: Pick<CaseState, 'details'>,
  { details }: Pick<Recommendation, 'details'>,
  parts: readonly Judged[],
): readonly string[] {
  const setOut =
    parts.length === 0
      ? details.evidenceWanted
      : parts
          .filter(({ last }) => last?.result !== 'satisfied')
          .flatMap(({ part: { proofWanted, text } }) =>
            proofWanted.length === 0 ? [text] : proofWanted,
          );
  if (setOut.length > 0) return [...new Set(setOut)];
  return evidenceSuggestion(details.categories, procedureOf(procedure)?.categories ?? []).map(
    (usual) => usual[language],
  );
}
