import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { todayKeys } from '../../app/keys.ts';
import { isTyping } from '../../app/shortcuts.tsx';
import type { ActionRow } from '../../records/views.ts';
import { keyOf } from '../../ui/keys.ts';
import type { Acting } from './acting.ts';
import { type Group, rowKey } from './groups.ts';

export type Placed = { readonly key: string; readonly group: Group; readonly row: ActionRow };

export const placedRows = (groups: readonly Group[]): readonly Placed[] =>
  groups.flatMap((group) => group.rows.map((row) => ({ key: rowKey(group, row), group, row })));

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  down: (at) => at + 1,
  up: (at) => at - 1,
  first: () => 0,
  last: (_, last) => last,
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
    const key = isTyping(event.target) ? undefined : keyOf(todayKeys, event);
    if (key === undefined) return;
    const step = steps[key];
    const isOnRow = event.target instanceof Element && event.target.matches('.today-what');
    if (step !== undefined) {
      const goal = shown[Math.max(0, Math.min(shown.length - 1, step(at, shown.length - 1)))];
      takesFocus.current = true;
      setKey(goal?.key ?? null);
    } else if (active !== null && key === 'open' && isOnRow) acting.open(active.row);
    else if (active !== null && key === 'file') acting.file(active.row);
    else return;
    event.preventDefault();
  };
  return { active, choose: setKey, onKeyDown, openRef };
}
