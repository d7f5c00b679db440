import type { Words } from './word.ts';

export const today = {} as const satisfies Words;
