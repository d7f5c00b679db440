import { suggestMapping } from '../../../../../shared/domain/extract/suggest.ts';
import type { ExtractTable } from '../../../../../shared/domain/extract/table.ts';
import { office } from './take-in.ts';

/** The suggested columns by name: what a person would read. */
export function suggested(table: ExtractTable, id = 'psow') {
  const { columns } = suggestMapping(table, office(id));
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) =>
      column === null ? [] : [[field, table.columns[column]]],
    ),
  );
}
