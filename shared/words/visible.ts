const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The code point of a character as it is usually written: U+202E. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A name from outside in one line with nothing hidden: each character that cannot be seen, or that
 * would turn its neighbours round (controls, zero widths, bidirectional overrides), is written as its code.
 */
export const visible = (name: string): string =>
  name.replaceAll(unseen, (character) => `⟨${codeOf(character)}⟩`);

/** Sentences from outside in one line: line ends and tabs are only white space there. */
export const visibleText = (text: string): string => visible(text.replaceAll(/\s+/g, ' '));
