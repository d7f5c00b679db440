import type { Words } from './word.ts';

export const firstRun = {} as const satisfies Words;
