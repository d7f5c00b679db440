import { Loading } from '../progress.tsx';
import { Refusal } from '../refusal.tsx';
import type { DataGridProps } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { type Grid, useGrid } from './use-grid.ts';
import './grid.css';

/** A list of any length: only what is in sight exists, and the focused row always does. */
export function DataGrid<Row, Sort extends string>(props: DataGridProps<Row, Sort>) {
  const grid = useGrid(props);
  const { columns, selection } = props;
  if (grid.rows.refusal) return <Refusal refusal={grid.rows.refusal} />;
  if (grid.rows.total === null) return <Loading />;
  if (grid.total === 0) return props.empty;
  const tracks = `${selection ? '2.4rem ' : ''}${columns.map((column) => column.width).join(' ')}`;
  return (
    <div className="grid-scroller" ref={grid.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot hold rows that are fetched in windows */}
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={grid.total + 1}
        aria-multiselectable={selection ? true : undefined}
        className="grid"
        style={{ minWidth: props.minWidth }}
        onKeyDown={grid.onKeyDown}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          grid.hasFocus.current = false;
          props.onActive?.(null);
        }}
      >
        <GridHead
          columns={columns}
          sort={props.sort}
          onSort={props.onSort}
          canSelect={selection !== undefined}
          tracks={tracks}
        />
        <GridBody props={props} grid={grid} tracks={tracks} />
      </div>
    </div>
  );
}

function GridBody<Row, Sort extends string>({
  props,
  grid,
  tracks,
}: {
  readonly props: DataGridProps<Row, Sort>;
  readonly grid: Grid<Row, Sort>;
  readonly tracks: string;
}) {
  const { rowId, selection } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by hand
    <div role="rowgroup" className="grid-body" style={{ height: grid.virtual.getTotalSize() }}>
      {grid.virtual.getVirtualItems().map((item) => {
        const row = grid.rows.rowAt(item.index);
        const isSelected = row !== undefined && selection?.selected.has(rowId(row));
        return (
          <GridRow
            key={item.key}
            row={row}
            index={item.index}
            columns={props.columns}
            tracks={tracks}
            height={item.size}
            start={item.start}
            isActive={item.index === grid.active}
            isSelected={selection === undefined ? undefined : isSelected === true}
            takesFiles={props.onDropFiles !== undefined}
            activeRef={grid.activeRef}
            hears={grid.hears}
          />
        );
      })}
    </div>
  );
}
