import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { todayKeys } from '../../app/keys.ts';
import { isDialogOpen, isTyping } from '../../app/shortcuts.tsx';
import type { TodayRow } from '../../records/today-views.ts';
import { lookOf, noteRow } from '../../stores/look.ts';
import { useTrail } from '../../stores/route.ts';
import { keyOf } from '../../ui/keys.ts';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  down: (at) => at + 1,
  up: (at) => at - 1,
  first: () => 0,
  last: (_, last) => last,
};

/** Heard wherever the focus is on the page; the others belong to the row that has it. */
type RowKey = Exclude<keyof typeof todayKeys, 'up' | 'down' | 'first' | 'last'>;
export type HearKey = (key: RowKey, row: TodayRow) => void;

const isRowKey = (key: string): key is RowKey => !(key in steps);

/** What the list of Today is called where its row in hand is kept. */
export const LIST = 'today';

const focusRow = (key: string | null): void => {
  const row = key === null ? null : document.getElementById(rowId(key));
  row?.focus();
  row?.closest('li')?.scrollIntoView({ block: 'nearest' });
};

export const rowId = (key: string): string => `row ${key}`.replaceAll(' ', '-');

/**
 * One row at a time is the one in hand. It stays in hand as the list changes, and where it leaves, what comes
 * after it takes its place, with the focus if that was there.
 */
export function useActiveRow(shown: readonly TodayRow[], hear: HearKey) {
  const [kept] = useState(() => lookOf(useTrail.getState().route));
  const [key, setKey] = useState<string | null>(kept?.rows.get(LIST)?.id ?? null);
  const lastAt = useRef(0);
  const focused = useRef<Element | null>(null);
  const takesFocus = useRef(
    kept?.isRowFocused === true && document.activeElement === document.body,
  );

  const found = shown.findIndex((row) => row.key === key);
  const at = found >= 0 ? found : Math.min(lastAt.current, shown.length - 1);
  const active = shown[at] ?? null;
  useLayoutEffect(() => {
    lastAt.current = Math.max(0, at);
    if (active !== null) noteRow(LIST, { id: active.key, index: at });
    // What had the focus is gone with its row: the browser leaves it on the page as a whole.
    const isLost =
      focused.current?.isConnected === false && document.activeElement === document.body;
    if (!takesFocus.current && !isLost) return;
    takesFocus.current = false;
    focused.current = null;
    if (active === null) document.getElementById('page-title')?.focus();
    else focusRow(active.key);
  });

  const goTo = (row: TodayRow | undefined) => {
    takesFocus.current = true;
    setKey(row?.key ?? null);
  };
  /** The one after `row`, or before it where it is the last. A dialog first gives the focus back where it was. */
  const goPast = (row: TodayRow) => {
    const here = shown.findIndex((one) => one.key === row.key);
    const after = shown[here + 1] ?? shown[here - 1];
    setKey(after?.key ?? null);
    waitForDialogs(() => focusRow(after?.key ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const pressed = keyOf(todayKeys, event);
    if (pressed === undefined || !(event.target instanceof Element)) return;
    const step = steps[pressed];
    if (step !== undefined)
      goTo(shown[Math.max(0, Math.min(shown.length - 1, step(at, shown.length - 1)))]);
    else if (active !== null && isRowKey(pressed) && isHeardAt(event.target, pressed))
      hear(pressed, active);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    focused.current = target;
  };
  return { active, choose: setKey, goTo, goPast, list: { onKeyDown, onFocus } };
}

/** A button of the row keeps its own Enter. */
const isHeardAt = (target: Element, key: RowKey): boolean =>
  key === 'open' ? target.matches('.today-what') : target.closest('.today-row') !== null;

/** Back to the row, where the dialogs that were left had nothing of their own to give the focus back to. */
export const focusBack = ({ key }: TodayRow): void =>
  waitForDialogs(() => {
    const { activeElement: at } = document;
    if (at === null || at === document.body || at.id === 'page-title') focusRow(key);
  });

const patience = 60;

/** Once no dialog holds the page, and it has given the focus back. */
function waitForDialogs(then: () => void, frames = patience): void {
  requestAnimationFrame(() => {
    if (isDialogOpen() && frames > 0) waitForDialogs(then, frames - 1);
    else requestAnimationFrame(() => requestAnimationFrame(then));
  });
}
