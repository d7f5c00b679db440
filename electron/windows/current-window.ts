import { setTimeout as pause } from 'node:timers/promises';
import type { WindowPlace } from './window-place.ts';

/** As much of a window as is needed to keep exactly one. */
export type KeptWindow = {
  readonly isDestroyed: () => boolean;
  readonly isMinimized: () => boolean;
  readonly restore: () => void;
  readonly show: () => void;
  readonly focus: () => void;
  readonly destroy: () => void;
  readonly once: {
    (event: 'ready-to-show', hear: () => void): unknown;
    (event: 'closed', hear: () => void): unknown;
  };
  readonly on: {
    (event: 'resize', hear: () => void): unknown;
    (event: 'move', hear: () => void): unknown;
  };
};

export type Opened<Window> = {
  readonly window: Window;
  readonly place: () => WindowPlace;
};

export type CurrentWindowDeps<Window> = {
  readonly open: (place: WindowPlace | null) => Opened<Window>;
  readonly rememberedPlace: WindowPlace | null;
  readonly rememberPlace: (place: WindowPlace) => void;
  /** The person closed it; not told when a lock replaced it. */
  readonly closed: () => void;
};

/** The one window of the app: whoever is not it is a stranger. */
export type CurrentWindow<Window> = {
  readonly window: () => Window | null;
  readonly open: () => void;
  /** Opens it, or brings it to the front. */
  readonly show: () => void;
  /** A fresh window in a fresh process, then the end of the old one and of all it held in memory. */
  readonly replace: () => Promise<void>;
};

const longestWaitMs = 1_000;
const settleMs = 400;

export function createCurrentWindow<Window extends KeptWindow>(
  deps: CurrentWindowDeps<Window>,
): CurrentWindow<Window> {
  let current: Opened<Window> | null = null;
  let place = deps.rememberedPlace;
  let settling: NodeJS.Timeout | undefined;

  const watchPlace = (opened: Opened<Window>): void => {
    const moved = (): void => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        if (opened.window.isDestroyed()) return;
        place = opened.place();
        deps.rememberPlace(place);
      }, settleMs);
    };
    opened.window.on('resize', moved);
    opened.window.on('move', moved);
  };

  const open = (): Opened<Window> => {
    const opened = deps.open(place);
    current = opened;
    watchPlace(opened);
    opened.window.once('closed', () => {
      if (current !== opened) return;
      current = null;
      deps.closed();
    });
    return opened;
  };

  const live = (): Opened<Window> | null =>
    current === null || current.window.isDestroyed() ? null : current;

  return {
    window: () => live()?.window ?? null,
    open: () => void (live() ?? open()),
    show: () => {
      const { window } = live() ?? open();
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    replace: async () => {
      const old = live();
      const { window } = open();
      const shown = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
      // What the old one holds must not wait for a slow disk to draw the new one.
      await Promise.race([shown, pause(longestWaitMs)]);
      if (old !== null && !old.window.isDestroyed()) old.window.destroy();
    },
  };
}
