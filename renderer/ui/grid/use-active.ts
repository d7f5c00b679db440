import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lookOf, noteRow } from '../../stores/look.ts';
import { useTrail } from '../../stores/route.ts';
import type { Rows } from './use-rows.ts';

/**
 * The row the keyboard is on. It is followed by id when the list is sorted or changes, and takes the
 * focus back when its element was rebuilt.
 */
export function useActive<Row>(
  rows: Rows<Row>,
  rowId: (row: Row) => string,
  total: number,
  list: string,
) {
  const [kept] = useState(() => lookOf(useTrail.getState().route));
  const row = kept?.rows.get(list);
  const [active, setActive] = useState(row?.index ?? 0);
  const activeId = useRef<string | null>(row?.id ?? null);
  const hasFocus = useRef(kept?.isRowFocused === true && row !== undefined);
  const activeRef = useRef<HTMLDivElement>(null);
  const { rowAt, find } = rows;

  const goTo = useCallback(
    (index: number) => {
      const row = rowAt(index);
      activeId.current = row === undefined ? null : rowId(row);
      setActive(index);
    },
    [rowAt, rowId],
  );

  useEffect(() => {
    if (total === 0) return;
    setActive((index) => {
      const row = rowAt(index);
      if (activeId.current === null) {
        activeId.current = row === undefined ? null : rowId(row);
        return index;
      }
      if (row !== undefined && rowId(row) === activeId.current) return index;
      const followed = find((candidate) => rowId(candidate) === activeId.current);
      return followed ?? Math.max(0, Math.min(index, total - 1));
    });
  }, [rowAt, find, rowId, total]);

  useEffect(() => {
    if (activeId.current !== null) noteRow(list, { id: activeId.current, index: active });
  });

  useLayoutEffect(() => {
    const element = activeRef.current;
    const held = document.activeElement;
    const isLoose = held === null || held === document.body || held.matches('[role=row]');
    if (hasFocus.current && element !== null && held !== element && isLoose) {
      element.focus({ preventScroll: true });
    }
  });

  return { active, goTo, hasFocus, activeRef };
}
