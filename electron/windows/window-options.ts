import type { BrowserWindowConstructorOptions } from 'electron';
import type { OpeningPlace } from './window-place.ts';

export const DEFAULT_SIZE = { width: 1440, height: 900 } as const;
export const LEAST_SIZE = { minWidth: 960, minHeight: 640 } as const;

/** How every window is made: sandboxed, isolated, without Node, behind our preload. */
export const windowOptions = (
  preload: string,
  place: OpeningPlace | null,
): BrowserWindowConstructorOptions => ({
  ...DEFAULT_SIZE,
  ...LEAST_SIZE,
  ...(place === null ? {} : { width: place.width, height: place.height, ...place.corner }),
  show: false,
  title: 'Redress',
  backgroundColor: '#faf9f6',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  },
});
