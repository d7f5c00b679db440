import type { ReactNode } from 'react';
import type { LoadWindow } from './use-rows.ts';

export type Column<Row, Sort extends string> = {
  readonly id: string;
  readonly name: string;
  /** A CSS grid track: '9rem', 'minmax(12rem, 3fr)'. */
  readonly width: string;
  readonly sort?: Sort;
  readonly align?: 'start' | 'end';
  readonly cell: (row: Row) => ReactNode;
  /** The whole text, shown on hover where the line is cut short. */
  readonly title?: (row: Row) => string;
};

export type SortBy<Sort extends string> = { readonly by: Sort; readonly descending: boolean };

export type Selection = {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** Ctrl+A: every row of the list, also those never fetched. */
  readonly onAll: () => void;
};

export type DataGridProps<Row, Sort extends string> = {
  readonly label: string;
  readonly columns: readonly Column<Row, Sort>[];
  readonly rowId: (row: Row) => string;
  /** Fetches rows `from` to `from + count`; asked again as rows come into sight. */
  readonly loadWindow: LoadWindow<Row>;
  /** Names what is listed (query and revision): when it changes the rows are fetched anew. */
  readonly version: string;
  readonly sort?: SortBy<Sort>;
  readonly onSort?: (sort: SortBy<Sort>) => void;
  readonly selection?: Selection;
  readonly onOpen?: (row: Row) => void;
  /** The row that has the focus; null when it leaves the grid. */
  readonly onActive?: (row: Row | null) => void;
  readonly onDropFiles?: (row: Row, files: File[]) => void;
  /** What letting go on a row would do, in a sentence. */
  readonly dropSays?: (row: Row) => string;
  /** Stands where no row is. */
  readonly empty: ReactNode;
  /** In pixels; the same for every row. */
  readonly rowHeight?: number;
  /** Below this width the grid scrolls sideways; a CSS length. */
  readonly minWidth?: string;
};
