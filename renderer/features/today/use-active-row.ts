import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isTyping } from '../../app/shortcuts.tsx';
import type { ActionRow } from '../../records/views.ts';
import type { Acting } from './acting.ts';
import { type Group, rowKey } from './groups.ts';

export type Placed = { readonly key: string; readonly group: Group; readonly row: ActionRow };

export const placedRows = (groups: readonly Group[]): readonly Placed[] =>
  groups.flatMap((group) => group.rows.map((row) => ({ key: rowKey(group, row), group, row })));

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** One row at a time is the one in hand. It stays in hand as the list changes; its neighbour follows it. */
export function useActiveRow(shown: readonly Placed[], acting: Acting) {
  const [key, setKey] = useState<string | null>(null);
  const lastAt = useRef(0);
  const openRef = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);

  const found = shown.findIndex((placed) => placed.key === key);
  const at = found >= 0 ? found : Math.min(lastAt.current, shown.length - 1);
  const active = shown[at] ?? null;
  useLayoutEffect(() => {
    lastAt.current = Math.max(0, at);
    if (!takesFocus.current) return;
    takesFocus.current = false;
    openRef.current?.focus();
    openRef.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const step = steps[event.key];
    const isOnRow = event.target instanceof Element && event.target.matches('.today-what');
    if (step !== undefined) {
      const goal = shown[Math.max(0, Math.min(shown.length - 1, step(at, shown.length - 1)))];
      takesFocus.current = true;
      setKey(goal?.key ?? null);
    } else if (active !== null && event.key === 'Enter' && isOnRow) acting.open(active.row);
    else if (active !== null && event.key.toLowerCase() === 'f') acting.file(active.row);
    else return;
    event.preventDefault();
  };
  return { active, choose: setKey, onKeyDown, openRef };
}
