import type { Shell } from 'electron';
import { only } from '../only.ts';
import { say } from '../settings.ts';

const NOT_HERE = 'This window cannot open other programs.';

type Surface = Pick<Shell, 'openPath' | 'showItemInFolder' | 'openExternal' | 'beep'>;

const surface: Surface = {
  /** As Electron does, answers with what went wrong. */
  openPath: async () => NOT_HERE,
  showItemInFolder: (path) => say(`${NOT_HERE} The file is at ${path}.`),
  openExternal: async () => {
    throw new Error(NOT_HERE);
  },
  beep: () => undefined,
};

export const shell = only('shell', surface);
