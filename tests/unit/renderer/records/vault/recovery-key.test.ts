import { describe, expect, it } from 'vitest';
import {
  newRecoveryKey,
  readRecoveryKey,
} from '../../../../../renderer/records/vault/recovery-key.ts';

describe('a recovery key', () => {
  it('is eight groups of four letters and digits that look like no others', () => {
    const letters = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const key = newRecoveryKey();
      expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
      for (const letter of key.replaceAll('-', '')) letters.add(letter);
    }
    expect(letters.size).toBe(32);
  });

  it('is never twice the same', () => {
    const made = Array.from({ length: 1_000 }, newRecoveryKey);
    expect(new Set(made).size).toBe(1_000);
  });

  const printed = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ';
  const typed: Readonly<Record<string, string>> = {
    'as printed': printed,
    'in small letters': printed.toLowerCase(),
    'without dashes': printed.replaceAll('-', ''),
    'with spaces for dashes': printed.replaceAll('-', ' '),
    'with line breaks and tabs': ` ${printed.replaceAll('-', '\n\t')} `,
    'with the dashes a word processor makes': printed.replaceAll('-', '–'),
    'with O for 0': printed.replace('0', 'O'),
    'with o for 0': printed.replace('0', 'o'),
    'with I for 1': printed.replace('1', 'I'),
    'with l for 1': printed.replace('1', 'l'),
  };
  for (const [how, text] of Object.entries(typed))
    it(`is read ${how}`, () => {
      expect(readRecoveryKey(text)).toBe(readRecoveryKey(printed));
    });

  it('is not read as another one', () => {
    expect(readRecoveryKey(printed.replace('Z', '2'))).not.toBe(readRecoveryKey(printed));
    expect(readRecoveryKey(printed.slice(0, -1))).not.toBe(readRecoveryKey(printed));
  });
});
