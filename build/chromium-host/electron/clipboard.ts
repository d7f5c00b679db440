import type { Clipboard } from 'electron';
import { only } from '../only.ts';
import { currentPage } from './windows.ts';

let last = '';

type Surface = Pick<Clipboard, 'writeText' | 'readText' | 'clear'>;

const surface: Surface = {
  async writeText(text) {
    last = text;
    currentPage()?.copy(text);
  },
  /** Only what this app itself has copied: a page may not look at the rest. */
  readText: async () => last,
  clear: () => surface.writeText(''),
};

export const clipboard = only('clipboard', surface);
