import { fromUtf8 } from '../../kernel/bytes.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { ExtractReading } from './vocabulary.ts';

export type DecodedExtract = {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: ExtractReading['encoding'];
};

const utf8Mark = [0xef, 0xbb, 0xbf];
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** The bytes that stand for no character in Windows-1252: such a file is in some other encoding. */
const unusedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Bytes of an extract → its text: UTF-8 where they are strictly so, otherwise Windows-1252, which is
 * what spreadsheets write where they do not write UTF-8.
 *
 * @returns refused `extract.encoding` for UTF-16, for a NUL byte, for a file marked UTF-8 that is
 * not, and for bytes that are no character in either encoding.
 */
export function decodeExtract(bytes: Uint8Array): Result<DecodedExtract> {
  if (utf16Marks.some((mark) => startsWith(bytes, mark)) || bytes.includes(0))
    return refuse('extract.encoding');
  const isMarked = startsWith(bytes, utf8Mark);
  const text = strictUtf8(isMarked ? bytes.subarray(utf8Mark.length) : bytes);
  if (text !== null) return ok({ text, encoding: isMarked ? 'utf-8-bom' : 'utf-8' });
  if (isMarked || bytes.some((byte) => unusedIn1252.has(byte))) return refuse('extract.encoding');
  return ok({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' });
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}
