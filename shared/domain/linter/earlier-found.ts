import { plainName } from '../case/plain-name.ts';
import type { DraftRecommendation, EarlierImprovement, Found, LintFacts } from './vocabulary.ts';
import { usualEmbeddingMonths } from './vocabulary.ts';

function isSameFault(draft: DraftRecommendation, earlier: EarlierImprovement): boolean {
  if (draft.theme !== undefined && earlier.theme !== undefined)
    return draft.theme === earlier.theme;
  return earlier.categories.some((category) => draft.categories.includes(category));
}

/** Whether an improvement has had its time: it ended, and the months since have run. */
function isEmbedded({ endedOn }: EarlierImprovement, onDate: string, months: number): boolean {
  if (endedOn === null) return false;
  const from = Temporal.PlainDate.from(endedOn).add({ months });
  return Temporal.PlainDate.compare(from, onDate) <= 0;
}

/**
 * Earlier improvements asked of the same body for the same fault. Before another is asked, the office
 * looks at them: too recent to have embedded, and they are referred to; long ago and the fault is
 * back, and they are thought about again [S12]. One of them is enough to be shown of each sort: the
 * latest decided.
 */
export function earlierFound(draft: DraftRecommendation, facts: LintFacts): readonly Found[] {
  const { decidedOn, embeddingMonths: months = usualEmbeddingMonths } = facts;
  const kind = facts.kinds.find(({ id }) => id === draft.kind);
  if (decidedOn === null || kind?.answers === 'injustice' || kind?.answers === 'neither') return [];
  const alike = facts.earlier
    .filter(
      (earlier) =>
        plainName(earlier.body) === plainName(draft.body ?? '') && isSameFault(draft, earlier),
    )
    .toSorted((one, other) => (other.decidedOn ?? '').localeCompare(one.decidedOn ?? ''));
  const recent = alike.filter((earlier) => !isEmbedded(earlier, decidedOn, months));
  const embedded = alike.filter((earlier) => isEmbedded(earlier, decidedOn, months));
  const found = (code: Found['code'], [latest]: readonly EarlierImprovement[], count: number) =>
    latest === undefined
      ? []
      : [
          {
            code,
            where: 'text' as const,
            detail: {
              reference: latest.reference,
              number: latest.number,
              body: latest.body,
              count,
            },
          },
        ];
  return [
    ...found('earlier-too-recent', recent, recent.length),
    ...found('earlier-recurring', embedded, embedded.length),
  ];
}
