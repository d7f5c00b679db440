import type { Words } from './word.ts';

export const lock = {} as const satisfies Words;
