import { BrowserWindow, screen } from 'electron';
import { LEAST_SIZE, windowOptions } from './window-options.ts';
import { isOnScreen, type WindowPlace } from './window-place.ts';

export type OpenedWindow = {
  readonly window: BrowserWindow;
  /** Where it stands now, to be found there again. */
  readonly place: () => WindowPlace;
};

/** The one place a window is made. A remembered place off every display is forgotten. */
export function openWindow(parts: {
  readonly preload: string;
  readonly url: string;
  readonly place: WindowPlace | null;
}): OpenedWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = parts.place !== null && isOnScreen(parts.place, areas) ? parts.place : null;
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
