import type { KeyboardEvent } from 'react';
import { keyOf } from '../keys.ts';
import { type Heading, isHeading, type Line, lineIdOf, type Selection } from './columns.ts';
import { gridKeys, moved, moveOf } from './keys.ts';

type GridKeys<Row, Of extends Heading> = {
  readonly active: number;
  readonly total: number;
  readonly page: number;
  readonly rowAt: (index: number) => Row | Of | undefined;
  readonly rowId: (row: Row) => string;
  readonly selection: Selection | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onToggle: ((heading: Of) => void) | undefined;
  readonly goTo: (index: number) => void;
};

/**
 * Arrows, Home, End and pages move; Enter opens; Space selects; Shift extends; Ctrl+A selects all. On the heading of
 * a group Enter, Space, Left and Right open and close it; Left leads from a row to its heading.
 */
export function useGridKeys<Row, Of extends Heading>(grid: GridKeys<Row, Of>) {
  const { selection, rowAt, active, rowId } = grid;
  const extend = (goal: number) => {
    const ids = [active, goal].flatMap((at) => {
      const line = rowAt(at);
      return line === undefined || isHeading(line) ? [] : [rowId(line)];
    });
    if (Math.abs(goal - active) > 1) selection?.onRange(active, goal);
    else selection?.onAdd(ids);
  };
  const move = (event: KeyboardEvent): boolean => {
    const pressed = moveOf(event);
    if (pressed === undefined) return false;
    const goal = moved(active, pressed.move, grid.total, grid.page);
    if (pressed.isExtending) extend(goal);
    grid.goTo(goal);
    return true;
  };
  const onHeading = (key: string | undefined, heading: Of): boolean => {
    const isToggle =
      key === 'open' ||
      key === 'tick' ||
      (key === 'close-group' && heading.isOpen) ||
      (key === 'open-group' && !heading.isOpen);
    if (isToggle) grid.onToggle?.(heading);
    return isToggle;
  };
  const onRow = (key: string | undefined, row: Row): boolean => {
    if (key === 'open' && grid.onOpen) grid.onOpen(row);
    else if (key === 'tick' && selection) selection.onToggle(lineIdOf(rowId)(row));
    else if (key === 'close-group' && grid.onToggle) goToHeading(grid);
    else return false;
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const key = keyOf(gridKeys, event);
    if (key === 'all' && selection) selection.onAll();
    else if (key === 'none' && selection && selection.count > 0) selection.onNone();
    else {
      const line = rowAt(active);
      if (line === undefined) return false;
      return isHeading(line) ? onHeading(key, line) : onRow(key, line);
    }
    return true;
  };
  return (event: KeyboardEvent) => {
    if (event.altKey || grid.total === 0) return;
    const isOnRow = event.target instanceof Element && event.target.matches('[role=row]');
    if (!isOnRow) return;
    if (move(event) || act(event)) event.preventDefault();
  };
}

/** To the heading above, as far as the lines between were fetched. */
function goToHeading<Row, Of extends Heading>({ active, rowAt, goTo }: GridKeys<Row, Of>): void {
  for (let at = active - 1; at >= 0; at -= 1) {
    const line: Line<Row> | undefined = rowAt(at);
    if (line === undefined) return;
    if (isHeading(line)) {
      goTo(at);
      return;
    }
  }
}
