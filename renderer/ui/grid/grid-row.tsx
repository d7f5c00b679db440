// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
import { Check } from 'lucide-react';
import { type MouseEvent, memo, type RefObject } from 'react';
import { useFileDrop } from '../drop.ts';
import type { Column } from './columns.ts';

/** What a row tells the grid. One object for the life of the grid, so that rows need not be drawn anew. */
export type RowHears = {
  readonly press: (index: number, event: MouseEvent) => void;
  /** Shift takes the rows between in as well. */
  readonly toggle: (index: number, isRange: boolean) => void;
  readonly focus: (index: number) => void;
  readonly drop: (index: number, files: File[]) => void;
  readonly dropSays: (index: number) => string;
};

type GridRowProps<Row, Sort extends string> = {
  readonly row: Row | undefined;
  readonly index: number;
  readonly columns: readonly Column<Row, Sort>[];
  readonly tracks: string;
  readonly height: number;
  readonly start: number;
  readonly isActive: boolean;
  /** In a tree of groups. */
  readonly level: number | undefined;
  readonly isSelected: boolean | undefined;
  readonly takesFiles: boolean;
  readonly activeRef: RefObject<HTMLDivElement | null>;
  readonly hears: RowHears;
};

/** One line: uniform height, single lines with an ellipsis, the whole text on hover. */
function Line<Row, Sort extends string>(props: GridRowProps<Row, Sort>) {
  const { row, index, columns, isSelected, hears } = props;
  const takesFiles = props.takesFiles && row !== undefined;
  const { isOver, dropHandlers } = useFileDrop(
    takesFiles ? (files) => hears.drop(index, files) : undefined,
    () => hears.dropSays(index),
  );
  return (
    <div
      role="row"
      className="grid-row"
      ref={props.isActive ? props.activeRef : undefined}
      tabIndex={props.isActive ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={props.level}
      aria-selected={isSelected}
      data-active={props.isActive || undefined}
      data-over={isOver || undefined}
      style={{
        gridTemplateColumns: props.tracks,
        height: props.height,
        transform: `translateY(${props.start}px)`,
      }}
      onClick={(event) => hears.press(index, event)}
      onFocus={() => hears.focus(index)}
      {...dropHandlers}
    >
      {isSelected === undefined ? null : (
        <PickCell isSelected={isSelected} onToggle={(isRange) => hears.toggle(index, isRange)} />
      )}
      {columns.map((column, at) => (
        <span
          key={column.id}
          role="gridcell"
          className={column.align === 'end' ? 'grid-cell grid-end' : 'grid-cell'}
          aria-colindex={at + (isSelected === undefined ? 1 : 2)}
          title={row === undefined ? undefined : column.title?.(row)}
        >
          {row === undefined ? <span className="grid-awaited" /> : column.cell(row)}
        </span>
      ))}
    </div>
  );
}

function PickCell({
  isSelected,
  onToggle,
}: {
  readonly isSelected: boolean;
  readonly onToggle: (isRange: boolean) => void;
}) {
  return (
    <span
      role="gridcell"
      className="grid-cell grid-pick"
      aria-colindex={1}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(event.shiftKey);
      }}
    >
      <span className="grid-pick-box" data-selected={isSelected || undefined} aria-hidden>
        {isSelected ? <Check /> : null}
      </span>
    </span>
  );
}

// memo forgets that a component is generic; the cast gives it back what it was.
export const GridRow = memo(Line) as typeof Line;
