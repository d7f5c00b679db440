import { isOwed } from '../dates/facts.ts';
import { plainName } from '../plain-name.ts';
import type { CaseState } from '../state.ts';

/** A letter that named a date which is not the date now, of a recommendation still owed. */
export type OldDate = {
  readonly letterId: string;
  readonly recommendationId: string;
  readonly quoted: string | null;
  readonly now: string | null;
  /** A later letter to the same recipient names the date as it stands. */
  readonly isCorrected: boolean;
};

/** The letters that went out with a date that has since moved, in the order they went; none sent in error. */
export function lettersWithOldDate({ facts, recommendations }: CaseState): readonly OldDate[] {
  const letters = facts.letters.filter(({ error }) => error === null);
  const owed = new Map(
    recommendations.filter(isOwed).map((one) => [one.recommendationId, one.currentDue]),
  );
  return letters.flatMap(({ letterId, to, quoted }, at) =>
    quoted.flatMap(({ recommendationId, due }): readonly OldDate[] => {
      const now = owed.get(recommendationId);
      if (now === undefined || now === due) return [];
      const isCorrected = letters
        .slice(at + 1)
        .some(
          (later) =>
            plainName(later.to) === plainName(to) &&
            later.quoted.some(
              (one) => one.recommendationId === recommendationId && one.due === now,
            ),
        );
      return [{ letterId, recommendationId, quoted: due, now, isCorrected }];
    }),
  );
}

/** The letters that named this date for a recommendation; none sent in error. */
export const lettersQuoting = (
  { facts }: CaseState,
  recommendationId: string,
  date: string | null,
): readonly string[] =>
  facts.letters
    .filter(
      ({ error, quoted }) =>
        error === null &&
        quoted.some((one) => one.recommendationId === recommendationId && one.due === date),
    )
    .map(({ letterId }) => letterId);
