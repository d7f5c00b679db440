import { useCallback, useState } from 'react';
import type { Result } from '../../../shared/kernel/result.ts';
import { useOffice, useRevision } from '../../app/office.tsx';
import type { RecordsApi } from '../../records/api.ts';
import type { ListQuery, Slice } from '../../records/views.ts';
import type { LoadWindow, SortBy } from '../../ui/index.ts';
import { type Filters, queryOf } from './listing.ts';

type Ask<Row, Sort extends string> = (
  records: RecordsApi,
  query: ListQuery<Sort>,
) => Promise<Result<Slice<Row>>>;

export type Summary = Omit<Slice<unknown>, 'rows' | 'from'>;

const STEP = 2_000;

/** Windows of a list for the grid, and what all of it comes to. */
export function useList<Row, Sort extends string>(
  ask: Ask<Row, Sort>,
  filters: Filters,
  sort: SortBy<Sort>,
) {
  const { records } = useOffice();
  const revision = useRevision();
  const version = JSON.stringify({ filters, sort, revision });
  const [summary, setSummary] = useState<Summary | null>(null);
  const loadWindow: LoadWindow<Row> = useCallback(
    async (from, count) => {
      const answer = await ask(records, queryOf(filters, sort, from, count));
      if (answer.ok) {
        const { total, all, byStanding } = answer.value;
        setSummary({ total, all, byStanding });
      }
      return answer;
    },
    [records, ask, filters, sort],
  );
  /** Every row that matches, in steps so that no single answer is large. */
  const everyRow = useCallback(async (): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let from = 0; ; from += STEP) {
      const answer = await ask(records, queryOf(filters, sort, from, STEP));
      if (!answer.ok) return rows;
      rows.push(...answer.value.rows);
      if (from + STEP >= answer.value.total) return rows;
    }
  }, [records, ask, filters, sort]);
  return { version, loadWindow, everyRow, summary };
}
