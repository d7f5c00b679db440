import type { KeyboardEvent } from 'react';
import type { Selection } from './columns.ts';
import { moved, moveOfKey, toggled } from './keys.ts';

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
    const step = moveOfKey(event.key);
    if (step === undefined) return false;
    const goal = moved(grid.active, step, grid.total, grid.page);
    if (event.shiftKey) extend(goal);
    grid.goTo(goal);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const row = grid.rowAt(grid.active);
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && row !== undefined && grid.onOpen) grid.onOpen(row);
    else if (event.key === ' ' && grid.selection) toggle(grid.active);
    else if (event.key.toLowerCase() === 'a' && isCommand && grid.selection) grid.selection.onAll();
    else if (event.key === 'Escape' && grid.selection && grid.selection.selected.size > 0)
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
