import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal, Result } from '../../../shared/kernel/result.ts';

export type RowWindow<Row> = { readonly total: number; readonly rows: readonly Row[] };
export type LoadWindow<Row> = (from: number, count: number) => Promise<Result<RowWindow<Row>>>;

export const pageSize = 100;

type Held<Row> = {
  readonly version: string;
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly Row[]>;
  readonly refusal: Refusal | null;
};

export type Rows<Row> = {
  /** null until the first window is there. */
  readonly total: number | null;
  readonly refusal: Refusal | null;
  readonly rowAt: (index: number) => Row | undefined;
  /** Where, among the rows fetched so far, the first match is. */
  readonly find: (matches: (row: Row) => boolean) => number | null;
  /** Asks for the windows that cover these rows, unless they are there or on their way. */
  readonly want: (first: number, last: number) => void;
};

/**
 * Rows fetched in windows as they come into sight. When `version` changes, rows of the version before
 * stay in sight until those that replace them arrive.
 */
export function useRows<Row>(load: LoadWindow<Row>, version: string): Rows<Row> {
  const [held, setHeld] = useState<Held<Row>>({
    version,
    total: null,
    pages: new Map(),
    refusal: null,
  });
  const latest = useRef({ load, version });
  latest.current = { load, version };
  const asked = useRef({ version, pages: new Set<number>() });
  const wanted = useRef({ first: 0, last: pageSize - 1 });

  const fetchPages = useCallback((first: number, last: number) => {
    const { load: ask, version: current } = latest.current;
    if (asked.current.version !== current) asked.current = { version: current, pages: new Set() };
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
      if (asked.current.pages.has(page)) continue;
      asked.current.pages.add(page);
      void ask(page * pageSize, pageSize).then((result) => {
        if (latest.current.version !== current) return;
        if (!result.ok) asked.current.pages.delete(page);
        setHeld((before) => take(before, current, page, result));
      });
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version asks again for what is in sight
  useEffect(() => {
    fetchPages(wanted.current.first, wanted.current.last);
  }, [version, fetchPages]);

  return {
    total: held.total,
    refusal: held.refusal,
    rowAt: useCallback(
      (index: number) => held.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
      [held],
    ),
    find: useCallback(
      (matches: (row: Row) => boolean) => {
        for (const [page, some] of held.pages) {
          const at = some.findIndex(matches);
          if (at >= 0) return page * pageSize + at;
        }
        return null;
      },
      [held],
    ),
    want: useCallback(
      (first: number, last: number) => {
        wanted.current = { first: Math.max(0, first), last: Math.max(0, last) };
        fetchPages(wanted.current.first, wanted.current.last);
      },
      [fetchPages],
    ),
  };
}

function take<Row>(
  before: Held<Row>,
  version: string,
  page: number,
  result: Result<RowWindow<Row>>,
): Held<Row> {
  if (!result.ok) return { ...before, refusal: result.error };
  const pages = new Map(before.version === version ? before.pages : []);
  pages.set(page, result.value.rows);
  return { version, total: result.value.total, pages, refusal: null };
}
