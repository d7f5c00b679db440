import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { type DataGridProps, type Heading, isHeading, lineIdOf } from './columns.ts';
import type { RowHears } from './grid-row.tsx';
import { useActive } from './use-active.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRows } from './use-rows.ts';

const ownsItsClick = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, label') !== null;

/** Everything the grid knows and does, apart from how it looks. */
export function useGrid<Row, Sort extends string, Of extends Heading>(
  props: DataGridProps<Row, Sort, Of>,
) {
  const { rowId, selection, groups, rowHeight = 44 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRows<Row | Of>(props.loadWindow, props.version);
  const total = rows.total ?? 0;
  const lineId = useCallback((line: Row | Of) => lineIdOf(rowId)(line), [rowId]);
  const { active, goTo, hasFocus, activeRef } = useActive(rows, lineId, total, props.label);

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

  const onKeyDown = useGridKeys<Row, Of>({
    active,
    total,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    rowAt,
    rowId,
    selection,
    onOpen: props.onOpen,
    onToggle: groups?.onToggle,
    goTo: (index) => {
      hasFocus.current = true;
      goTo(index);
      virtual.scrollToIndex(index, { align: 'auto' });
    },
  });

  const hears = useHears(props, { rowAt, active, goTo, hasFocus });

  return { scroller, rows, total, active, hasFocus, activeRef, virtual, onKeyDown, hears };
}

type Hand<Line> = {
  readonly rowAt: (index: number) => Line | undefined;
  readonly active: number;
  readonly goTo: (index: number) => void;
  readonly hasFocus: RefObject<boolean>;
};

/** What rows tell: pressed, ticked, entered, given files. */
function useHears<Row, Sort extends string, Of extends Heading>(
  props: DataGridProps<Row, Sort, Of>,
  { rowAt, active, goTo, hasFocus }: Hand<Row | Of>,
): RowHears {
  const { rowId, selection, onOpen, onActive, onDropFiles, dropSays, groups } = props;
  const realRow = (index: number): Row | undefined => {
    const line = rowAt(index);
    return line === undefined || isHeading(line) ? undefined : line;
  };
  const press = (index: number, event: MouseEvent) => {
    if (ownsItsClick(event.target)) return;
    const line = rowAt(index);
    goTo(index);
    if (line === undefined) return;
    if (isHeading(line)) groups?.onToggle(line);
    else if (selection && event.shiftKey) selection.onRange(active, index);
    else if (selection && (event.ctrlKey || event.metaKey)) selection.onToggle(rowId(line));
    else onOpen?.(line);
  };
  return useSteady({
    press,
    toggle: (index, isRange) => {
      const row = realRow(index);
      if (row !== undefined && isRange) selection?.onRange(active, index);
      else if (row !== undefined) selection?.onToggle(rowId(row));
      goTo(index);
    },
    focus: (index) => {
      hasFocus.current = true;
      if (index !== active) goTo(index);
      const row = realRow(index);
      if (row !== undefined) onActive?.(row);
    },
    drop: (index, files) => {
      const row = realRow(index);
      if (row !== undefined) onDropFiles?.(row, files);
    },
    dropSays: (index) => {
      const row = realRow(index);
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
      toggle: (index, isRange) => held.current.toggle(index, isRange),
      focus: (index) => held.current.focus(index),
      drop: (index, files) => held.current.drop(index, files),
      dropSays: (index) => held.current.dropSays(index),
    }),
    [],
  );
}

export type Grid<Row, Of extends Heading> = ReturnType<typeof useGrid<Row, string, Of>>;
