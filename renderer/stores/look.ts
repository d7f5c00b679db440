import type { Route } from './route.ts';

export type KeptRow = { readonly id: string; readonly index: number };

/** How a screen was left: how far each part was scrolled, and which row of each list was in hand. */
export type Look = {
  readonly tops: readonly { readonly part: string; readonly nth: number; readonly top: number }[];
  readonly rows: ReadonlyMap<string, KeptRow>;
  /** What had been opened to be seen whole, by list. */
  readonly opened: ReadonlyMap<string, readonly string[]>;
  readonly isRowFocused: boolean;
};

/** By the very entry of the trail; gone with it, and written down nowhere. */
const looks = new WeakMap<Route, Look>();
const rows = new Map<string, KeptRow>();
const opened = new Map<string, readonly string[]>();

/** A list says which row is in hand. */
export const noteRow = (list: string, row: KeptRow): void => void rows.set(list, row);
/** A list says what of it stands open. */
export const noteOpened = (list: string, names: readonly string[]): void =>
  void opened.set(list, names);

export const lookOf = (route: Route): Look | null => looks.get(route) ?? null;

/** Remembers how the screen looks as it is left. */
export function keepLook(route: Route): void {
  if (typeof document === 'undefined') return;
  looks.set(route, {
    tops: topsNow(),
    rows: new Map(rows),
    opened: new Map(opened),
    isRowFocused: document.activeElement?.closest('[role=row], .today-row') != null,
  });
}

const parts = (): readonly Element[] => [
  ...(document.scrollingElement === null ? [] : [document.scrollingElement]),
  ...document.querySelectorAll('.shell-main, .shell-main *'),
];

function topsNow(): Look['tops'] {
  const seen = new Map<string, number>();
  return parts().flatMap((element) => {
    const part = element.getAttribute('class') ?? '';
    const nth = seen.get(part) ?? 0;
    seen.set(part, nth + 1);
    return element.scrollTop > 0 ? [{ part, nth, top: element.scrollTop }] : [];
  });
}

/** Scrolls each part to where it was; answers whether all of them are there already. */
export function showLook({ tops }: Look): boolean {
  if (tops.length === 0) return true;
  const all = Map.groupBy(parts(), (element) => element.getAttribute('class') ?? '');
  return tops
    .map(({ part, nth, top }) => {
      const element = all.get(part)?.[nth];
      if (element === undefined) return false;
      const isThere = Math.abs(element.scrollTop - top) <= 1;
      if (!isThere) element.scrollTop = top;
      return isThere;
    })
    .every((isThere) => isThere);
}
