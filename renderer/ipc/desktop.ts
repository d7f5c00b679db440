import type { Desktop } from '../../shared/contracts/index.ts';

declare global {
  interface Window {
    readonly desktop: Desktop<File>;
  }
}

/** The main process, as the preload offers it. */
export const desktop: Desktop<File> = window.desktop;
