import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { DataGridProps } from './columns.ts';
import type { RowHears } from './grid-row.tsx';
import { toggled } from './keys.ts';
import { useActive } from './use-active.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRows } from './use-rows.ts';

const ownsItsClick = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, label') !== null;

/** Everything the grid knows and does, apart from how it looks. */
export function useGrid<Row, Sort extends string>(props: DataGridProps<Row, Sort>) {
  const { rowId, selection, rowHeight = 44 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRows(props.loadWindow, props.version);
  const total = rows.total ?? 0;
  const { active, goTo, hasFocus, activeRef } = useActive(rows, rowId, total);

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // Rows beyond the edge are there already: a scroll need not wait for the next ones.
    useFlushSync: false,
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

  const onKeyDown = useGridKeys({
    active,
    total,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    rowAt,
    rowId,
    selection,
    onOpen: props.onOpen,
    goTo: (index) => {
      hasFocus.current = true;
      goTo(index);
      virtual.scrollToIndex(index, { align: 'auto' });
    },
  });

  const hears = useHears(props, { rowAt, active, goTo, hasFocus });

  return { scroller, rows, total, active, hasFocus, activeRef, virtual, onKeyDown, hears };
}

type Hand<Row> = {
  readonly rowAt: (index: number) => Row | undefined;
  readonly active: number;
  readonly goTo: (index: number) => void;
  readonly hasFocus: RefObject<boolean>;
};

/** What rows tell: pressed, ticked, entered, given files. */
function useHears<Row, Sort extends string>(
  { rowId, selection, onOpen, onActive, onDropFiles, dropSays }: DataGridProps<Row, Sort>,
  { rowAt, active, goTo, hasFocus }: Hand<Row>,
): RowHears {
  const picked = (event: MouseEvent, to: number, row: Row, held: ReadonlySet<string>) => {
    if (!event.shiftKey) return toggled(held, rowId(row));
    const ids = new Set(held);
    for (let at = Math.min(active, to); at <= Math.max(active, to); at += 1) {
      const between = rowAt(at);
      if (between !== undefined) ids.add(rowId(between));
    }
    return ids;
  };
  const press = (index: number, event: MouseEvent) => {
    if (ownsItsClick(event.target)) return;
    const row = rowAt(index);
    const isPick = event.ctrlKey || event.metaKey || event.shiftKey;
    if (row !== undefined && selection && isPick) {
      selection.onChange(picked(event, index, row, selection.selected));
    }
    goTo(index);
    if (row !== undefined && !isPick) onOpen?.(row);
  };
  return useSteady({
    press,
    toggle: (index) => {
      goTo(index);
      const row = rowAt(index);
      if (row !== undefined) selection?.onChange(toggled(selection.selected, rowId(row)));
    },
    focus: (index) => {
      hasFocus.current = true;
      if (index !== active) goTo(index);
      const row = rowAt(index);
      if (row !== undefined) onActive?.(row);
    },
    drop: (index, files) => {
      const row = rowAt(index);
      if (row !== undefined) onDropFiles?.(row, files);
    },
    dropSays: (index) => {
      const row = rowAt(index);
      return row === undefined ? '' : (dropSays?.(row) ?? '');
    },
  });
}

/** The same object on every drawing, whose functions are always the latest. */
function useSteady(latest: RowHears): RowHears {
  const held = useRef(latest);
  held.current = latest;
  return useMemo(
    () => ({
      press: (index, event) => held.current.press(index, event),
      toggle: (index) => held.current.toggle(index),
      focus: (index) => held.current.focus(index),
      drop: (index, files) => held.current.drop(index, files),
      dropSays: (index) => held.current.dropSays(index),
    }),
    [],
  );
}

export type Grid<Row, Sort extends string> = ReturnType<typeof useGrid<Row, Sort>>;
