/** Without case or accents: "ŵyl" is found by "wyl". Most text has none to take off. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  return isAscii.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const isAscii = /^[\x00-\x7f]*$/;

/** The words somebody looks for; all must occur. */
export const needles = (text: string): readonly string[] =>
  plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
