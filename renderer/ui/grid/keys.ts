export type GridMove = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';

const moves: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'first',
  End: 'last',
};

export const moveOfKey = (key: string): GridMove | undefined => moves[key];

/** Where a move leads from a row; never outside the list. */
export function moved(from: number, move: GridMove, total: number, page: number): number {
  const goals: Readonly<Record<GridMove, number>> = {
    up: from - 1,
    down: from + 1,
    'page-up': from - page,
    'page-down': from + page,
    first: 0,
    last: total - 1,
  };
  return Math.max(0, Math.min(total - 1, goals[move]));
}

/** A selection with one row put in or taken out. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
