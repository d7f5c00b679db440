// biome-ignore-all lint/a11y/useSemanticElements: a grid whose cells take the focus and are changed in place
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of its cells
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells take the focus, not the rows
import { Check } from 'lucide-react';
import { memo } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { CellEditor, type Ending } from './cell-editor.tsx';
import { CellView, isEditable, Marks } from './cell-view.tsx';
import type { ColumnId, Place } from './columns.ts';
import type { Editable } from './edit.ts';
import type { Reading, SheetFacts } from './findings.ts';
import type { SheetRow } from './sheet.ts';

/** What a row tells the grid. One object for the life of the grid, so that rows need not be drawn anew. */
export type RowHears = {
  readonly go: (place: Place) => void;
  readonly edit: (place: Place) => void;
  readonly tick: (rowId: string) => void;
  readonly done: (rowId: string, field: Editable, typed: string, ending: Ending) => void;
  readonly cancel: () => void;
};

type LineProps = {
  readonly row: SheetRow;
  readonly index: number;
  readonly reading: Reading;
  readonly facts: SheetFacts;
  readonly columns: readonly ColumnId[];
  readonly tracks: string;
  /** The cell of this row the keyboard is on; null where it is on another row. */
  readonly active: ColumnId | null;
  readonly isEditing: boolean;
  readonly isTicked: boolean;
  readonly isRefused: boolean;
  readonly hears: RowHears;
};

/** One proposed recommendation. */
export const SheetLine = memo(function Line(props: LineProps) {
  const { row, index, columns, active, isTicked, isRefused } = props;
  return (
    <div
      role="row"
      className="split-row"
      aria-rowindex={index + 2}
      aria-selected={isTicked}
      data-active={active === null ? undefined : true}
      data-refused={isRefused || undefined}
      style={{ gridTemplateColumns: props.tracks }}
    >
      {columns.map((column, at) => (
        <Cell key={column} {...props} row={row} column={column} at={at} />
      ))}
    </div>
  );
});

function Cell(props: LineProps & { readonly column: ColumnId; readonly at: number }) {
  const { row, column, at, active, isEditing, hears } = props;
  const place = { rowId: row.id, column };
  const isActive = active === column;
  const isOpen = isActive && isEditing && isEditable(column);
  return (
    <div
      role="gridcell"
      className={`split-cell split-cell-${column}`}
      aria-colindex={at + 1}
      tabIndex={isActive ? 0 : -1}
      data-cell={`${row.id} ${column}`}
      data-editing={isOpen || undefined}
      onClick={(event) => {
        if (isOpen) return;
        hears.go(place);
        if (column === 'tick') hears.tick(row.id);
        else if (event.detail === 2 && isEditable(column)) hears.edit(place);
      }}
    >
      {isOpen && isEditable(column) ? (
        <CellEditor
          row={row}
          field={column}
          facts={props.facts}
          onDone={(typed, ending) => hears.done(row.id, column, typed, ending)}
          onCancel={hears.cancel}
        />
      ) : (
        <CellContent {...props} />
      )}
    </div>
  );
}

function CellContent(props: LineProps & { readonly column: ColumnId }) {
  const { row, column, reading, facts, isTicked, isRefused } = props;
  const { t } = useWords();
  if (column === 'tick')
    return (
      <span className="grid-pick-box" data-selected={isTicked || undefined}>
        {isTicked ? <Check aria-hidden /> : null}
        <span className="only-heard">{isTicked ? t('split.col.tick') : visible(row.number)}</span>
      </span>
    );
  if (column === 'marks')
    return <Marks row={row} reading={reading} facts={facts} isRefused={isRefused} />;
  return <CellView column={column} row={row} reading={reading} facts={facts} />;
}
