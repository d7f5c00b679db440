import { utf8 } from '../../kernel/bytes.ts';

/** RFC 2045: an encoded line has at most 76 characters, the soft break's "=" among them. */
const longestLine = 76;

/** A text as quoted-printable UTF-8, its lines ended by CRLF however they were ended before (RFC 2045 §6.7). */
export const quotedPrintable = (text: string): string =>
  text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map(encodedLine)
    .join('\r\n');

function encodedLine(line: string): string {
  const lines: string[] = [];
  let held = '';
  const characters = [...line];
  const last = characters.length - 1;
  for (const [at, character] of characters.entries()) {
    const plain = encoded(character, at === last);
    const isFull = held.length + plain.length > longestLine - 1;
    if (isFull) lines.push(`${held}=`);
    const before = isFull ? '' : held;
    held = before + (before === '' ? atBeginning(plain) : plain);
  }
  return [...lines, held].join('\r\n');
}

/** A character whole, never broken between its octets; white space that ends a line would be lost on the way. */
function encoded(character: string, isLast: boolean): string {
  const isSpace = character === ' ' || character === '\t';
  const isPlain = isSpace ? !isLast : /^[\x21-\x3c\x3e-\x7e]$/.test(character);
  return isPlain ? character : octets(character);
}

/** A dot alone ends a message under way, and some places write ">" before "From ". */
const atBeginning = (plain: string): string =>
  plain === '.' || plain === 'F' ? octets(plain) : plain;

const octets = (character: string): string =>
  Array.from(
    utf8(character),
    (octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
