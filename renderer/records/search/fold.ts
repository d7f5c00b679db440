/** A word of a text: as it is compared, and where it stands in the text. */
export type Word = { readonly word: string; readonly from: number; readonly to: number };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const isAscii = /^[\x00-\x7f]*$/;

/** Without case, accents or apostrophes: "Tŷ’r Ŵyl" and "tyr wyl" are one. Most text has none to take off. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = isAscii.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return plain.replaceAll(/['’]/g, '');
}

const word = /[\p{Letter}\p{Number}](?:[\p{Letter}\p{Number}\p{Mark}]|['’](?=\p{Letter}))*/gu;
const asciiWord = /[a-z0-9]+(?:'[a-z][a-z0-9]*)*/g;

/** The words of a text, folded: for the index, where places do not matter. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) {
    const found = lower.match(asciiWord) ?? [];
    return lower.includes("'") ? found.map((one) => one.replaceAll("'", '')) : found;
  }
  return Array.from(text.matchAll(word), ([one]) => fold(one));
}

/** The words of a text with where each stands, to be marked. */
export const placedWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), (match) => ({
    word: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));

/** A reference with nothing but its letters and figures: "P25-0143/X" and "p25 0143 x" are one. */
export const joined = (text: string): string => wordsOf(text).join('');
