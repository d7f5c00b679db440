// biome-ignore-all lint/a11y/useSemanticElements: a grid whose cells take the focus and are changed in place
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells take the focus, not the rows
import { useWords } from '../../../i18n/index.ts';
import { type ColumnId, tracksOf } from './columns.ts';
import type { Reading, SheetFacts } from './findings.ts';
import type { SheetRow } from './sheet.ts';
import { SheetLine } from './sheet-row.tsx';
import type { CellsDesk } from './use-cells.ts';
import './sheet.css';

/** The proposed rows; every cell is reached, changed and ticked from the keyboard. */
export function SheetGrid({
  rows,
  columns,
  cells,
  facts,
  readingFor,
  ticked,
  refusedId,
}: {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly ColumnId[];
  readonly cells: CellsDesk;
  readonly facts: SheetFacts;
  readonly readingFor: (row: SheetRow) => Reading;
  readonly ticked: ReadonlySet<string>;
  readonly refusedId: string | null;
}) {
  const { t } = useWords();
  const tracks = tracksOf(columns);
  const { place } = cells;
  return (
    <div className="split-scroller" ref={cells.box}>
      <div
        role="grid"
        className="split-grid"
        aria-label={t('split.grid')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        onKeyDown={cells.onKeyDown}
      >
        <div
          role="row"
          className="split-head"
          aria-rowindex={1}
          style={{ gridTemplateColumns: tracks }}
        >
          {columns.map((column, at) => (
            <span
              key={column}
              role="columnheader"
              aria-colindex={at + 1}
              className={`split-cell split-cell-${column}`}
            >
              <span className={column === 'tick' ? 'only-heard' : undefined}>
                {t(`split.col.${column}`)}
              </span>
            </span>
          ))}
        </div>
        {rows.map((row, index) => {
          const active = place?.rowId === row.id ? place.column : null;
          return (
            <SheetLine
              key={row.id}
              row={row}
              index={index}
              reading={readingFor(row)}
              facts={facts}
              columns={columns}
              tracks={tracks}
              active={active}
              isEditing={active !== null && cells.isEditing}
              isTicked={ticked.has(row.id)}
              isRefused={row.id === refusedId}
              hears={cells.hears}
            />
          );
        })}
      </div>
    </div>
  );
}
