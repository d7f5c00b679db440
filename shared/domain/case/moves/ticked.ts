import type { DateMove } from './preview.ts';

/** Of the dates that would move: those ticked, to be moved, and the others, to be kept as they are. */
export function tickedAndKept(
  moves: readonly DateMove[],
  isTicked: (recommendationId: string) => boolean,
) {
  const isIn = ({ recommendationId }: DateMove) => isTicked(recommendationId);
  return {
    moves: moves
      .filter(isIn)
      .map(({ recommendationId, from, to }) => ({ recommendationId, from, due: to })),
    keeps: moves
      .filter((move) => !isIn(move))
      .map(({ recommendationId, to }) => ({ recommendationId, would: to })),
  };
}
