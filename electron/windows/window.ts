import { BrowserWindow, screen } from 'electron';
import { LEAST_SIZE, windowOptions } from './window-options.ts';
import { openingPlace, type WindowPlace } from './window-place.ts';

export type OpenedWindow = {
  readonly window: BrowserWindow;
  /** Where it stands now, to be found there again. */
  readonly place: () => WindowPlace;
};

/** The one place a window is made: where it was left, or as it was left where that display is gone. */
export function openWindow(parts: {
  readonly preload: string;
  readonly url: string;
  readonly place: WindowPlace | null;
}): OpenedWindow {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  const areas = [first, ...others].map(({ workArea }) => workArea);
  const place = parts.place === null ? null : openingPlace(parts.place, areas);
  const window = new BrowserWindow(windowOptions(parts.preload, place));
  if (place?.isMaximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(parts.url);
  return {
    window,
    place: () => {
      const { x, y, width, height } = window.getNormalBounds();
      return {
        x,
        y,
        width: Math.max(LEAST_SIZE.minWidth, width),
        height: Math.max(LEAST_SIZE.minHeight, height),
        isMaximised: window.isMaximized(),
      };
    },
  };
}
