/** Words that stand by themselves begin with a capital; inside a sentence they do not. */
export const capital = (words: string): string =>
  words === '' ? words : `${words.charAt(0).toLocaleUpperCase('cy')}${words.slice(1)}`;

/** Words that begin with a capital, to go inside a sentence. */
export const small = (words: string): string =>
  words === '' ? words : `${words.charAt(0).toLocaleLowerCase('cy')}${words.slice(1)}`;
