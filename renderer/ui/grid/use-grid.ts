import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { DataGridProps } from './columns.ts';
import { toggled } from './keys.ts';
import { useActive } from './use-active.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRows } from './use-rows.ts';

const ownsItsClick = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, label') !== null;

/** Everything the grid knows and does, apart from how it looks. */
export function useGrid<Row, Sort extends string>(props: DataGridProps<Row, Sort>) {
  const { rowId, selection, onOpen, onActive, rowHeight = 44 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRows(props.loadWindow, props.version);
  const total = rows.total ?? 0;
  const { active, goTo, hasFocus, activeRef } = useActive(rows, rowId, total);

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (active >= total || seen.includes(active)) return seen;
      return [...seen, active].sort((a, b) => a - b);
    },
  });
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  const { want, rowAt } = rows;
  useEffect(() => want(first - 20, last + 40), [first, last, want]);

  const activeRow = rowAt(active);
  const activeId = activeRow === undefined ? null : rowId(activeRow);
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (activeRow === undefined || activeId === told.current) return;
    told.current = activeId;
    onActive?.(activeRow);
  }, [activeRow, activeId, onActive]);

  const onKeyDown = useGridKeys({
    active,
    total,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    rowAt,
    rowId,
    selection,
    onOpen,
    goTo: (index) => {
      hasFocus.current = true;
      goTo(index);
      virtual.scrollToIndex(index, { align: 'auto' });
    },
  });

  const picked = (event: MouseEvent, to: number, row: Row, held: ReadonlySet<string>) => {
    if (!event.shiftKey) return toggled(held, rowId(row));
    const ids = new Set(held);
    for (let at = Math.min(active, to); at <= Math.max(active, to); at += 1) {
      const between = rowAt(at);
      if (between !== undefined) ids.add(rowId(between));
    }
    return ids;
  };
  const press = (index: number, row: Row | undefined) => (event: MouseEvent) => {
    if (ownsItsClick(event.target)) return;
    const isPick = event.ctrlKey || event.metaKey || event.shiftKey;
    if (row !== undefined && selection && isPick) {
      selection.onChange(picked(event, index, row, selection.selected));
    }
    goTo(index);
    if (row !== undefined && !isPick) onOpen?.(row);
  };

  return { scroller, rows, total, active, goTo, hasFocus, activeRef, virtual, onKeyDown, press };
}

export type Grid<Row, Sort extends string> = ReturnType<typeof useGrid<Row, Sort>>;
