import type { KeyboardEvent } from 'react';
import { keyOf } from '../keys.ts';
import type { Selection } from './columns.ts';
import { gridKeys, moved, moveOf, toggled } from './keys.ts';

type GridKeys<Row> = {
  readonly active: number;
  readonly total: number;
  readonly page: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowId: (row: Row) => string;
  readonly selection: Selection | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly goTo: (index: number) => void;
};

/** Arrows, Home, End and pages move; Enter opens; Space selects; Shift extends; Ctrl+A selects all. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  const toggle = (index: number) => {
    const row = grid.rowAt(index);
    if (row === undefined || grid.selection === undefined) return;
    grid.selection.onChange(toggled(grid.selection.selected, grid.rowId(row)));
  };
  const extend = (index: number) => {
    if (grid.selection === undefined) return;
    const ids = [grid.active, index].flatMap((at) => {
      const row = grid.rowAt(at);
      return row === undefined ? [] : [grid.rowId(row)];
    });
    grid.selection.onChange(new Set([...grid.selection.selected, ...ids]));
  };
  const move = (event: KeyboardEvent): boolean => {
    const pressed = moveOf(event);
    if (pressed === undefined) return false;
    const goal = moved(grid.active, pressed.move, grid.total, grid.page);
    if (pressed.isExtending) extend(goal);
    grid.goTo(goal);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const row = grid.rowAt(grid.active);
    const key = keyOf(gridKeys, event);
    if (key === 'open' && row !== undefined && grid.onOpen) grid.onOpen(row);
    else if (key === 'tick' && grid.selection) toggle(grid.active);
    else if (key === 'all' && grid.selection) grid.selection.onAll();
    else if (key === 'none' && grid.selection && grid.selection.selected.size > 0)
      grid.selection.onChange(new Set());
    else return false;
    return true;
  };
  return (event: KeyboardEvent) => {
    if (event.altKey || grid.total === 0) return;
    const isOnRow = event.target instanceof Element && event.target.matches('[role=row]');
    if (!isOnRow) return;
    if (move(event) || act(event)) event.preventDefault();
  };
}
