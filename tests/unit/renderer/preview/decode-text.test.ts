import { describe, expect, it } from 'vitest';
import { decodeText, MOST_TEXT, pieces } from '../../../../renderer/preview/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a text shown as text', () => {
  it('is read as UTF-8, its mark left out', () => {
    expect(decodeText(utf8('\uFEFFŵ ŷ £'))).toEqual({ text: 'ŵ ŷ £', isCut: false });
  });

  it('is read as Windows-1252 where UTF-8 fails', () => {
    const bytes = Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x35, 0x94);
    expect(decodeText(bytes).text).toBe('café “5”');
  });

  it('is read as UTF-16 where it says so', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x75, 1)).text).toBe('Aŵ');
  });

  it('is cut at 2 MB without breaking the last character', () => {
    const long = utf8(`${'a'.repeat(MOST_TEXT - 1)}ŵ`);
    const { text, isCut } = decodeText(long);
    expect(isCut).toBe(true);
    expect(text).toBe('a'.repeat(MOST_TEXT - 1));
  });

  it('shows what cannot be seen as its code, and keeps lines and tabs', () => {
    expect([...pieces('a\tb\n\u202Ec\u0007')]).toEqual([
      { kind: 'text', text: 'a\tb\n' },
      { kind: 'control', text: 'U+202E' },
      { kind: 'text', text: 'c' },
      { kind: 'control', text: 'U+0007' },
    ]);
  });
});
