import { visible } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { ActionRow, CaseView, RecommendationView } from '../../records/views.ts';
import type { NamedTarget } from '../../stores/filing.ts';

type Row = Pick<ActionRow, 'caseId' | 'recommendationId' | 'number' | 'body' | 'reference'>;

const named = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part.trim() !== '')
    .map(visible)
    .join(', ');

/** "R2, Glanafon Health Board, P26-0443-X". */
export const targetOfRow = (row: Row): NamedTarget => ({
  caseId: row.caseId,
  recommendationIds: [row.recommendationId],
  name: named(row.number, row.body, row.reference),
});

export const targetOf = (view: CaseView, one: RecommendationView): NamedTarget =>
  targetOfRow({
    caseId: view.caseId,
    recommendationId: one.recommendationId,
    number: one.details.number,
    body: one.details.body,
    reference: view.details.reference,
  });

/** A part of the sufficiency sheet: the files are pinned to it. */
export const targetOfPart = (
  view: CaseView,
  one: RecommendationView,
  part: { readonly partId: string; readonly text: string },
): NamedTarget => ({
  ...targetOf(view, one),
  partId: part.partId,
  name: named(`${one.details.number}: ${part.text}`, view.details.reference),
});

type Case = { readonly caseId: string; readonly reference: string };

export const targetOfCase = (
  { caseId, reference }: Case,
  { t }: Pick<Wording, 't'>,
): NamedTarget => ({
  caseId,
  recommendationIds: [],
  name: t('filing.whole-case', { reference: visible(reference) }),
});

/** Several recommendations of a case at once; none of them is the case as a whole. */
export function targetOfSome(
  view: CaseView,
  ids: readonly string[],
  wording: Pick<Wording, 't' | 'list'>,
): NamedTarget {
  const { caseId, details } = view;
  const some = view.recommendations.filter((one) => ids.includes(one.recommendationId));
  const [only] = some;
  if (only === undefined) return targetOfCase({ caseId, reference: details.reference }, wording);
  if (some.length === 1) return targetOf(view, only);
  return {
    caseId,
    recommendationIds: some.map((one) => one.recommendationId),
    name: named(wording.list(some.map((one) => one.details.number)), details.reference),
  };
}
