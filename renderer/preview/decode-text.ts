import { codeOf } from '../../shared/words/visible.ts';

/** Most bytes of a text that are shown. */
export const MOST_TEXT = 2 * 1024 * 1024;

/** UTF-8 where the bytes allow it, UTF-16 where they say so, otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly isCut: boolean } {
  const isCut = bytes.length > MOST_TEXT;
  const shown = bytes.subarray(0, MOST_TEXT);
  const mark = shown.subarray(0, 2).toHex();
  if (mark === 'fffe' || mark === 'feff') {
    const utf16 = new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be');
    return { text: utf16.decode(shown), isCut };
  }
  try {
    // A cut may fall inside a character: `stream` leaves the rest of it out instead of failing.
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    return { text: utf8.decode(shown, { stream: isCut }), isCut };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(shown), isCut };
  }
}

const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** Pieces of a text: as it stands, or the code of a character that would hide or reorder its neighbours. */
export function* pieces(
  text: string,
): Generator<{ readonly kind: 'text' | 'control'; readonly text: string }> {
  let from = 0;
  for (const { index, 0: character } of text.matchAll(unseen)) {
    if (index > from) yield { kind: 'text', text: text.slice(from, index) };
    yield { kind: 'control', text: codeOf(character) };
    from = index + character.length;
  }
  if (from < text.length) yield { kind: 'text', text: text.slice(from) };
}
