import { describe, expect, it } from 'vitest';
import { visible } from '../../../../shared/words/visible.ts';

describe('names from outside', () => {
  it('writes out what would turn a name round', () => {
    expect(visible('invoice\u202Efdp.exe')).toBe('invoice⟨U+202E⟩fdp.exe');
  });

  it('writes out controls, line ends and zero widths', () => {
    expect(visible('a\nb\u0000c\u200Bd\u2028')).toBe('a⟨U+000A⟩b⟨U+0000⟩c⟨U+200B⟩d⟨U+2028⟩');
  });

  it('leaves Welsh, accents and other scripts alone', () => {
    expect(visible('Llythyr i’r tŷ — Ŵyn, 手紙.pdf')).toBe('Llythyr i’r tŷ — Ŵyn, 手紙.pdf');
  });
});
