// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: a table cannot hold rows that are fetched in windows; the grid hears the keys and its rows take the focus
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../../i18n/index.ts';
import type { Column, SortBy } from './columns.ts';

/** Names of the columns; those that sort are buttons. */
export function GridHead<Row, Sort extends string>({
  columns,
  sort,
  onSort,
  canSelect,
  tracks,
}: {
  readonly columns: readonly Column<Row, Sort>[];
  readonly sort: SortBy<Sort> | undefined;
  readonly onSort: ((sort: SortBy<Sort>) => void) | undefined;
  readonly canSelect: boolean;
  readonly tracks: string;
}) {
  const { t } = useWords();
  const first = canSelect ? 2 : 1;
  return (
    <div
      role="row"
      className="grid-row grid-head"
      aria-rowindex={1}
      style={{ gridTemplateColumns: tracks }}
    >
      {canSelect ? (
        <span role="columnheader" className="grid-cell" tabIndex={-1} aria-colindex={1}>
          <span className="only-heard">{t('ui.grid.selected')}</span>
        </span>
      ) : null}
      {columns.map((column, at) => {
        const by = column.sort;
        const isSorted = by !== undefined && sort?.by === by;
        const Arrow = sort?.descending ? ArrowDown : ArrowUp;
        const order = sort?.descending ? 'descending' : 'ascending';
        return (
          <span
            key={column.id}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={at + first}
            aria-sort={isSorted ? order : undefined}
            className={column.align === 'end' ? 'grid-cell grid-end' : 'grid-cell'}
          >
            {by === undefined || onSort === undefined ? (
              column.name
            ) : (
              <button
                type="button"
                className="grid-sort"
                onClick={() => onSort({ by, descending: isSorted ? !sort.descending : false })}
              >
                {column.name}
                {isSorted ? <Arrow aria-hidden className="icon" /> : null}
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}
