import { utf8 } from '../../kernel/bytes.ts';

/** Octets in one encoded-word: 48 of base64 and its twelve of frame leave room for the field's name (RFC 2047: 75). */
const octetsInWord = 36;
/** RFC 5322 asks for lines of at most 78 characters, and what has an encoded-word of at most 76. */
const longestPlain = 60;

const isPlain = (words: string): boolean =>
  /^[\x20-\x7e]*$/.test(words) && !words.includes('=?') && words.length <= longestPlain;

/** In one line, so that nothing typed can begin a field of its own; unpaired surrogates become U+FFFD. */
const oneLine = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** Free words of a header field (RFC 5322 unstructured): as they are, else as encoded-words, one a line. */
export function headerWords(words: string): string {
  const line = oneLine(words);
  return isPlain(line) ? line : encodedWords(line);
}

/** A name before an address (RFC 5322 phrase): quoted where it is plain, else encoded. */
export function headerName(name: string): string {
  const line = oneLine(name);
  if (!isPlain(line)) return encodedWords(line);
  return `"${line.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Each word holds whole characters: a reader may show them one by one. */
function encodedWords(line: string): string {
  const words: string[] = [];
  let held = '';
  for (const character of line) {
    if (utf8(held + character).length > octetsInWord) {
      words.push(held);
      held = '';
    }
    held += character;
  }
  words.push(held);
  return words.map((word) => `=?UTF-8?B?${utf8(word).toBase64()}?=`).join('\r\n ');
}
