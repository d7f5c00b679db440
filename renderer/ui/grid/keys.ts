import { type KeyTable, keyOf, type Pressed } from '../keys.ts';

export type GridMove = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';

/** What a grid hears on a row. */
export const gridKeys = {
  up: { chords: ['ArrowUp'], words: 'keys.move' },
  down: { chords: ['ArrowDown'], words: 'keys.move' },
  'page-up': { chords: ['PageUp'], words: 'keys.page' },
  'page-down': { chords: ['PageDown'], words: 'keys.page' },
  first: { chords: ['Home'], words: 'keys.ends' },
  last: { chords: ['End'], words: 'keys.ends' },
  'close-group': { chords: ['ArrowLeft'], words: 'keys.group' },
  'open-group': { chords: ['ArrowRight'], words: 'keys.group' },
  open: { chords: ['Enter'], words: 'keys.open' },
  tick: { chords: [' '], words: 'keys.select' },
  all: { chords: ['Mod+A'], words: 'keys.select' },
  'extend-up': { chords: ['Shift+ArrowUp'], words: 'keys.extend' },
  'extend-down': { chords: ['Shift+ArrowDown'], words: 'keys.extend' },
  none: { chords: ['Escape'], words: 'keys.select-none' },
} as const satisfies KeyTable;

const extended = { 'extend-up': 'up', 'extend-down': 'down' } as const;
const moves: ReadonlySet<string> = new Set<GridMove>([
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
]);
const isMove = (id: string): id is GridMove => moves.has(id);

/** The move that was pressed, and whether the selection grows with it. */
export function moveOf(event: Pressed): { move: GridMove; isExtending: boolean } | undefined {
  const id = keyOf(gridKeys, event);
  if (id === undefined) return undefined;
  if (id === 'extend-up' || id === 'extend-down') return { move: extended[id], isExtending: true };
  return isMove(id) ? { move: id, isExtending: false } : undefined;
}

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
