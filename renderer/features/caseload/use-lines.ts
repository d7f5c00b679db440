import { useCallback, useState } from 'react';
import type { List, ListView } from '../../../shared/domain/desk/vocabulary.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useOffice, useRevision } from '../../app/office.tsx';
import type { RecordsApi } from '../../records/api.ts';
import type { Heading, Lines } from '../../records/list-views.ts';
import type { LoadWindow } from '../../ui/index.ts';
import { useListing } from './listing.ts';

export type Summary = Omit<Lines<unknown>, 'rows' | 'from'>;

export type Window = {
  readonly closed: readonly string[];
  readonly from: number;
  readonly count: number;
};

/** Asks the records for a window of a view. */
export type AskLines<Row> = (
  records: RecordsApi,
  view: ListView,
  window: Window,
) => Promise<Result<Lines<Row>>>;

/** Windows of a list for the grid, and what all of it comes to. */
export function useLines<Row>(list: List, ask: AskLines<Row>) {
  const { records } = useOffice();
  const revision = useRevision();
  const view = useListing(({ views }) => views[list]);
  const closed = useListing((listing) => listing.closed[list]);
  const { filters, sort, group } = view;
  const version = JSON.stringify({ filters, sort, group, closed, revision });
  const [summary, setSummary] = useState<Summary | null>(null);
  const loadWindow: LoadWindow<Row | Heading> = useCallback(
    async (from, count) => {
      const answer = await ask(records, view, { closed, from, count });
      if (answer.ok) {
        const { rows: _rows, from: _from, ...told } = answer.value;
        setSummary(told);
      }
      return answer;
    },
    [records, ask, view, closed],
  );
  return { view, closed, version, loadWindow, summary };
}
