import { words } from '../../../shared/words/index.ts';

export type WordId = keyof typeof words;

/** A sentence of the app as it stands in the catalogue; plain ones only, without values. */
export const say = (id: WordId, language: 'en' | 'cy' = 'en'): string => words[id][language];
