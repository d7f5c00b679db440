import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { spellDay, spellInstant } from '../../../../shared/words/day.ts';
import { words } from '../../../../shared/words/index.ts';

/** Names of what a sentence is to be filled with, and its tags; the branches of a choice are no names. */
const slots = /(?<!\b(?:none|zero|one|two|few|many|other|=?\d+) )\{(\w+)(?=[,}])|<(\w+)>/g;
const slotsOf = (sentence: string): string[] =>
  [...new Set(Array.from(sentence.matchAll(slots), ([, slot, tag]) => slot ?? `<${tag}>`))].sort();

describe('the words', () => {
  it.each(Object.entries(words))('%s says the same in both languages', (_, { en, cy }) => {
    expect(slotsOf(cy)).toEqual(slotsOf(en));
  });

  it.each(['en', 'cy'] as const)('every sentence can be formatted in %s', (language) => {
    const faults: string[] = [];
    for (const [id, word] of Object.entries(words)) {
      const intl = createIntl({
        locale: language,
        messages: { [id]: word[language] },
        onError: (error) => {
          if (error.code !== 'MISSING_DATA') faults.push(`${id}: ${error.message}`);
        },
      });
      intl.formatMessage({ id }, { ...fill(word[language]), b: () => 'x' });
    }
    expect(faults).toEqual([]);
  });

  it('escape nothing by accident: a straight apostrophe would', () => {
    const straight = Object.entries(words).filter(([, { en, cy }]) => `${en}${cy}`.includes("'"));
    expect(straight.map(([id]) => id)).toEqual([]);
  });

  it('gives Welsh its own words', () => {
    const same = Object.entries(words)
      .filter(([, { en, cy }]) => en === cy && /[a-z]{4}/.test(en.replaceAll(/\{[^}]*\}/g, '')))
      .map(([id]) => id);
    expect(same.filter((id) => !sameInBoth.has(id))).toEqual([]);
  });
});

/** Names that are the same in both languages. */
const sameInBoth = new Set([
  'app.name',
  'case.sector',
  'case.field.sector',
  'extract.field.sector',
]);

function fill(sentence: string): Record<string, number> {
  return Object.fromEntries(
    Array.from(sentence.matchAll(/\{(\w+)/g), ([, slot]) => [slot ?? '', 2]),
  );
}

describe('days', () => {
  it('are spelled in either language', () => {
    expect(spellDay('2025-11-24', 'en', 'full')).toBe('Monday 24 November 2025');
    expect(spellDay('2025-11-24', 'cy', 'full')).toBe('Dydd Llun 24 Tachwedd 2025');
    expect(spellDay('2026-02-01', 'cy', 'row')).toBe('Sul 1 Chwefror');
    expect(spellDay('2026-07-09', 'cy', 'short')).toBe('9 Gorff 2026');
  });

  it('refuse what is no day', () => {
    expect(() => spellDay('2025-02-30', 'en')).toThrow(RangeError);
  });

  it('turn an instant into the local day and time', () => {
    expect(spellInstant('2025-06-30T23:30:00.000Z', 'en', 'Europe/London')).toBe(
      '1 July 2025, 00:30',
    );
  });
});
