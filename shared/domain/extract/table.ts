import type { RefusedRow } from './vocabulary.ts';

export type Delimiter = ',' | ';' | '\t';

/**
 * A row as the file gives it. `line` is the 1-based line of the file on which the row begins; in
 * JSON, the 1-based place of the item in the list. `cells` are as many as there are columns.
 */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** An extract in rows and columns, whatever it was written in. */
export type ExtractTable = {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Null where the file was not separated by a sign. */
  readonly delimiter: Delimiter | null;
  readonly unreadable: readonly RefusedRow[];
};
