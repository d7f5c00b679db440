import type { BothLanguages } from '../calendar/vocabulary.ts';

type EvidenceOfCategory<Words> = {
  readonly id: string;
  readonly evidence: { readonly enough: readonly Words[] };
};

/**
 * The proof an office usually asks for, by what a recommendation is (c6 [S2][P]); each
 * wording once, in the order of the categories given. Categories the list does not hold add nothing.
 *
 * @param known the procedure's categories; a wording keeps the source it has there.
 */
export function evidenceSuggestion<Words extends BothLanguages>(
  categories: readonly string[],
  known: readonly EvidenceOfCategory<Words>[],
): readonly Words[] {
  const wordings = categories.flatMap(
    (category) => known.find(({ id }) => id === category)?.evidence.enough ?? [],
  );
  return wordings.filter(({ en }, at) => wordings.findIndex((wording) => wording.en === en) === at);
}
