import { extensionsOf } from '../extensions.ts';
import type { CaseState, DueChange, Recommendation } from '../state.ts';

/** The day the date was last moved, by whatever moved it; null where it stands as first set. */
export function dateMovedOn(
  state: Pick<CaseState, 'facts'>,
  { recommendationId }: Pick<Recommendation, 'recommendationId'>,
): string | null {
  const extensions = extensionsOf(state, recommendationId);
  const dayOf = ({ by, stamp }: DueChange): string => {
    const granted =
      by.kind === 'extended'
        ? extensions.find(({ extensionId }) => extensionId === by.extensionId)?.decision?.on
        : undefined;
    return granted ?? stamp.at.slice(0, 10);
  };
  const moved = state.facts.dueChanges
    .filter((change) => change.recommendationId === recommendationId)
    .map(dayOf);
  const restored = extensions.flatMap(({ removed }) => (removed === null ? [] : [removed.on]));
  return [...moved, ...restored].toSorted().at(-1) ?? null;
}

/** The day the body could first know the date as it stands; null where the record does not say. */
export const dateSetOn = (state: CaseState, one: Recommendation): string | null =>
  dateMovedOn(state, one) ?? one.details.startsOn ?? state.details.decisionDate;
