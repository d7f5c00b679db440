// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
import { Check } from 'lucide-react';
import type { CSSProperties, MouseEvent, Ref } from 'react';
import { useFileDrop } from '../drop.ts';
import type { Column } from './columns.ts';

type GridRowProps<Row, Sort extends string> = {
  readonly row: Row | undefined;
  readonly index: number;
  readonly columns: readonly Column<Row, Sort>[];
  readonly isActive: boolean;
  readonly isSelected: boolean | undefined;
  readonly style: CSSProperties;
  readonly rowRef: Ref<HTMLDivElement> | undefined;
  readonly onPress: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onDropFiles: ((files: File[]) => void) | undefined;
};

/** One line: uniform height, single lines with an ellipsis, the whole text on hover. */
export function GridRow<Row, Sort extends string>(props: GridRowProps<Row, Sort>) {
  const { row, columns, isSelected } = props;
  const { isOver, dropHandlers } = useFileDrop(row === undefined ? undefined : props.onDropFiles);
  return (
    <div
      role="row"
      className="grid-row"
      ref={props.rowRef}
      tabIndex={props.isActive ? 0 : -1}
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      data-active={props.isActive || undefined}
      data-over={isOver || undefined}
      style={props.style}
      onClick={props.onPress}
      onFocus={props.onFocus}
      {...dropHandlers}
    >
      {isSelected === undefined ? null : (
        <span
          role="gridcell"
          className="grid-cell grid-pick"
          onClick={(event) => {
            event.stopPropagation();
            props.onToggle();
          }}
        >
          <span className="grid-pick-box" data-selected={isSelected || undefined} aria-hidden>
            {isSelected ? <Check /> : null}
          </span>
        </span>
      )}
      {columns.map((column, at) => (
        <span
          key={column.id}
          role="gridcell"
          className={column.align === 'end' ? 'grid-cell grid-end' : 'grid-cell'}
          aria-colindex={at + 1}
          title={row === undefined ? undefined : column.title?.(row)}
        >
          {row === undefined ? <span className="grid-awaited" /> : column.cell(row)}
        </span>
      ))}
    </div>
  );
}
