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

/** A line that heads the rows after it, which are there while it is open. */
export type Heading = { readonly headingId: string; readonly isOpen: boolean };
export type Line<Row> = Row | Heading;

export const isHeading = (line: unknown): line is Heading =>
  typeof line === 'object' && line !== null && 'headingId' in line && 'isOpen' in line;

/** How lines are told apart: a heading never has the id of a row. */
export const lineIdOf =
  <Row>(rowId: (row: Row) => string) =>
  (line: Line<Row>): string =>
    isHeading(line) ? `heading ${line.headingId}` : rowId(line);

export type Selection = {
  readonly isSelected: (id: string) => boolean;
  readonly count: number;
  readonly onToggle: (id: string) => void;
  readonly onAdd: (ids: readonly string[]) => void;
  /** Shift: every row among these lines, also those never fetched. */
  readonly onRange: (from: number, to: number) => void;
  /** Ctrl+A: every row of the list, also those never fetched. */
  readonly onAll: () => void;
  readonly onNone: () => void;
};

/** How headings of groups look and open. With them the grid is a tree of two levels. */
export type Groups<Of extends Heading> = {
  readonly show: (heading: Of) => ReactNode;
  readonly onToggle: (heading: Of) => void;
};

export type DataGridProps<Row, Sort extends string, Of extends Heading = Heading> = {
  readonly label: string;
  readonly columns: readonly Column<Row, Sort>[];
  readonly rowId: (row: Row) => string;
  /** Fetches lines `from` to `from + count`; asked again as they come into sight. */
  readonly loadWindow: LoadWindow<Row | Of>;
  /** Names what is listed (query and revision): when it changes the rows are fetched anew. */
  readonly version: string;
  readonly groups?: Groups<Of>;
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
