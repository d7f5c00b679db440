import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { splitKeys } from '../../../app/keys.ts';
import { useWords } from '../../../i18n/index.ts';
import { announce } from '../../../stores/tell.ts';
import { keyOf } from '../../../ui/keys.ts';
import type { Ending } from './cell-editor.tsx';
import { isEditable } from './cell-view.tsx';
import { type ColumnId, moved, type Place } from './columns.ts';
import { type Editable, isManyField, splitAt, withField, withFieldOfMany } from './edit.ts';
import type { SheetRow } from './sheet.ts';
import type { RowHears } from './sheet-row.tsx';

type Rows = readonly SheetRow[];
type Cells = {
  readonly rows: Rows;
  readonly columns: readonly ColumnId[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly setRows: (make: (rows: Rows) => Rows) => void;
  /** The usual evidence of a row is asked for. */
  readonly onUsual: (row: SheetRow) => void;
  readonly onUndo: () => void;
  readonly onRemove: (rowId: string) => void;
};

/** The cell the keyboard is on, whether it is being changed, and every key of the list. */
export function useCells(cells: Cells) {
  const [held, setPlace] = useState<Place | null>(null);
  const [isEditing, setEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const focus = useFocus(box);
  const first = cells.rows[0];
  const isThere = held !== null && cells.rows.some(({ id }) => id === held.rowId);
  const place: Place | null = isThere
    ? held
    : first === undefined
      ? null
      : { rowId: first.id, column: 'number' };

  const go = useCallback(
    (to: Place) => {
      setPlace(to);
      setEditing(false);
      focus(to);
    },
    [focus],
  );
  const done = useDone(cells, go, setEditing);
  const hears = useSteady({
    go,
    edit: (to) => {
      setPlace(to);
      setEditing(true);
    },
    tick: (rowId) => cells.onTick(toggled(cells.ticked, rowId)),
    done,
    cancel: () => {
      if (place !== null) go(place);
    },
  });
  const onKeyDown = useKeys({ ...cells, place, isEditing, hears });
  return { box, place, isEditing, hears, onKeyDown, go };
}

/** Puts the focus on a cell once it is drawn. */
function useFocus(box: RefObject<HTMLDivElement | null>) {
  const wanted = useRef<Place | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn puts the focus once
  useLayoutEffect(() => {
    const place = wanted.current;
    wanted.current = null;
    if (place === null) return;
    const cell = box.current?.querySelector(`[data-cell="${place.rowId} ${place.column}"]`);
    if (!(cell instanceof HTMLElement)) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [turn, box]);
  return useCallback((place: Place) => {
    wanted.current = place;
    setTurn((count) => count + 1);
  }, []);
}

const toggled = (ticked: ReadonlySet<string>, rowId: string): ReadonlySet<string> => {
  const next = new Set(ticked);
  if (!next.delete(rowId)) next.add(rowId);
  return next;
};

const keyOfEnding = { down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' } as const;

/** Keeps what was typed and moves on. */
function useDone(cells: Cells, go: (place: Place) => void, setEditing: (is: boolean) => void) {
  const { t } = useWords();
  return (rowId: string, field: Editable, typed: string, ending: Ending) => {
    const { rows, columns, ticked } = cells;
    const here: Place = { rowId, column: field };
    if (ending.kind === 'many' && isManyField(field) && ticked.size > 0) {
      const ids = new Set([...ticked, rowId]);
      cells.setRows((some) => withFieldOfMany(some, ids, field, typed));
      announce(t('split.many-done', { field: t(`split.col.${field}`), count: ids.size }));
    } else
      cells.setRows((some) => {
        const changed = some.map((row) => (row.id === rowId ? withField(row, field, typed) : row));
        return ending.kind === 'part' ? splitAt(changed, rowId, ending.at) : changed;
      });
    if (ending.kind === 'part') announce(t('split.parted'));
    if (ending.kind === 'stay') {
      setEditing(false);
      return;
    }
    const key = ending.kind === 'many' || ending.kind === 'part' ? null : keyOfEnding[ending.kind];
    const ids = rows.map(({ id }) => id);
    go((key === null ? undefined : moved(here, key, false, ids, columns)) ?? here);
  };
}

type Keyed = Cells & {
  readonly place: Place | null;
  readonly isEditing: boolean;
  readonly hears: RowHears;
};

function useKeys(cells: Keyed) {
  const { t } = useWords();
  const { place, rows, columns, hears, ticked } = cells;
  const move = (event: KeyboardEvent, here: Place): boolean => {
    const ids = rows.map(({ id }) => id);
    const to = moved(here, event.key, event.ctrlKey || event.metaKey, ids, columns);
    if (to === undefined) return false;
    if (event.shiftKey) cells.onTick(new Set([...ticked, here.rowId, to.rowId]));
    hears.go(to);
    return true;
  };
  const tickRow = (rowId: string) => {
    hears.tick(rowId);
    const count = ticked.has(rowId) ? ticked.size - 1 : ticked.size + 1;
    announce(t('split.many', { count }));
  };
  const enter = (here: Place) => {
    if (isEditable(here.column)) hears.edit(here);
    else if (here.column === 'tick') tickRow(here.rowId);
  };
  const acts: Readonly<Record<Exclude<keyof typeof splitKeys, 'part'>, (here: Place) => void>> = {
    edit: enter,
    tick: ({ rowId }) => tickRow(rowId),
    all: () => cells.onTick(new Set(rows.map(({ id }) => id))),
    none: () => cells.onTick(new Set()),
    usual: ({ rowId }) => {
      const row = rows.find(({ id }) => id === rowId);
      if (row !== undefined) cells.onUsual(row);
    },
    remove: ({ rowId }) => cells.onRemove(rowId),
    undo: () => cells.onUndo(),
  };
  const act = (event: KeyboardEvent, here: Place): boolean => {
    const key = keyOf(splitKeys, event);
    // 'part' is heard in the cell being changed.
    if (key === undefined || key === 'part' || (key === 'none' && ticked.size === 0)) return false;
    acts[key](here);
    return true;
  };
  return (event: KeyboardEvent) => {
    if (place === null || cells.isEditing) return;
    if (!move(event, place) && !act(event, place)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The same object on every drawing, whose functions are always the latest. */
function useSteady(latest: RowHears): RowHears {
  const held = useRef(latest);
  held.current = latest;
  return useMemo(
    () => ({
      go: (place) => held.current.go(place),
      edit: (place) => held.current.edit(place),
      tick: (rowId) => held.current.tick(rowId),
      done: (rowId, field, typed, ending) => held.current.done(rowId, field, typed, ending),
      cancel: () => held.current.cancel(),
    }),
    [],
  );
}

export type CellsDesk = ReturnType<typeof useCells>;
