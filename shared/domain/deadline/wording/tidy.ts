/** The words with one space between them, straight quotes and hyphens, and no closing stop. */
export const tidy = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:-]+$/, '')
    .trim();
