import type { BrowserWindow } from './browser-window.ts';
import type { WebContents } from './web-contents.ts';

/** The open windows; in practice one. */
export const openWindows = new Map<number, BrowserWindow>();

export function currentPage(): WebContents | undefined {
  const [window] = openWindows.values();
  return window?.webContents;
}
