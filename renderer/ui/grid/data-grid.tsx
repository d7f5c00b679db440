import { Loading } from '../progress.tsx';
import { Refusal } from '../refusal.tsx';
import { type DataGridProps, type Heading, isHeading } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { GridHeading } from './grid-heading.tsx';
import { GridRow } from './grid-row.tsx';
import { type Grid, useGrid } from './use-grid.ts';
import './grid.css';

/** A list of any length: only what is in sight exists, and the focused row always does. */
export function DataGrid<Row, Sort extends string, Of extends Heading = Heading>(
  props: DataGridProps<Row, Sort, Of>,
) {
  const grid = useGrid(props);
  const { columns, selection, groups } = props;
  if (grid.rows.refusal) return <Refusal refusal={grid.rows.refusal} />;
  if (grid.rows.total === null) return <Loading />;
  if (grid.total === 0) return props.empty;
  const tracks = `${selection ? '2.4rem ' : ''}${columns.map((column) => column.width).join(' ')}`;
  return (
    <div className="grid-scroller" ref={grid.scroller}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is a grid, or a tree of groups */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above */}
      <div
        role={groups ? 'treegrid' : 'grid'}
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

function GridBody<Row, Sort extends string, Of extends Heading>({
  props,
  grid,
  tracks,
}: {
  readonly props: DataGridProps<Row, Sort, Of>;
  readonly grid: Grid<Row, Of>;
  readonly tracks: string;
}) {
  const { rowId, selection, groups } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by hand
    <div role="rowgroup" className="grid-body" style={{ height: grid.virtual.getTotalSize() }}>
      {grid.virtual.getVirtualItems().map((item) => {
        const line = grid.rows.rowAt(item.index);
        const placed = {
          index: item.index,
          height: item.size,
          start: item.start,
          isActive: item.index === grid.active,
          activeRef: grid.activeRef,
          hears: grid.hears,
        };
        if (isHeading(line)) {
          return (
            <GridHeading key={item.key} {...placed} isOpen={line.isOpen}>
              {groups?.show(line)}
            </GridHeading>
          );
        }
        const isSelected = line !== undefined && selection?.isSelected(rowId(line));
        return (
          <GridRow
            key={item.key}
            {...placed}
            row={line}
            columns={props.columns}
            tracks={tracks}
            level={groups ? 2 : undefined}
            isSelected={selection === undefined ? undefined : isSelected === true}
            takesFiles={props.onDropFiles !== undefined}
          />
        );
      })}
    </div>
  );
}
