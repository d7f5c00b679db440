import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cy } from '../../../../shared/letters/words/cy.ts';
import { en } from '../../../../shared/letters/words/en.ts';
import { type LetterWordId, letterWording } from '../../../../shared/letters/words/index.ts';

const ids = Object.keys(en) as LetterWordId[];
const slotsOf = (sentence: string): string[] => [
  ...new Set(Array.from(sentence.matchAll(/\{(\w+)(?=[,}])/g), ([, slot]) => slot ?? '')),
];
/** What an English sentence agrees with and a Welsh one need not, and the noun with or without its article. */
const grammatical = new Set(['count', 'noun', 'theNoun']);
const filled = (sentence: string) =>
  Object.fromEntries(slotsOf(sentence).map((slot) => [slot, slot === 'count' ? 2 : `‹${slot}›`]));

describe('the wording of letters', () => {
  it('has every sentence in both languages, and none in one alone', () => {
    expect(Object.keys(cy).sort()).toEqual([...ids].sort());
    for (const id of ids)
      expect([id, cy[id].trim() === '', en[id].trim() === '']).toEqual([id, false, false]);
  });

  it.each(ids)('%s says the same in both', (id) => {
    const facts = (sentence: string) => slotsOf(sentence).filter((slot) => !grammatical.has(slot));
    expect(facts(cy[id]).sort()).toEqual(facts(en[id]).sort());
  });

  it.each(['en', 'cy'] as const)('every sentence can be put into words in %s', (language) => {
    const { say } = letterWording(language);
    const sentences = { en, cy }[language];
    for (const id of ids) expect(say(id, filled(sentences[id]))).not.toMatch(/[{}]|undefined/);
  });

  it('a sentence that lacks a value is never made', () => {
    expect(() => letterWording('en').say('reply-by')).toThrow();
  });

  it('speaks of "must" and of orders only where something binds', () => {
    const hard = /\bmust\b|\border(s|ed)?\b|\brhaid\b|\bgorch[ym]|\bgorchmyn/iu;
    const said = ids.filter((id) => hard.test(en[id]) || hard.test(cy[id]));
    expect(said.every((id) => id.endsWith('.binding'))).toBe(true);
    expect(said.length).toBeGreaterThan(1);
  });

  it('escapes nothing by accident: a straight apostrophe would', () => {
    expect(ids.filter((id) => `${en[id]}${cy[id]}`.includes("'"))).toEqual([]);
  });

  it('has no sentence that nothing says', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'letters');
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/words[\\/](en|cy)\.ts$/.test(path))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    const composed = Array.from(source.matchAll(/`([a-z.-]*)\$\{[^}]*\}([a-z.-]*)`/g), (found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]).filter(([before = '', after = '']) => before.length + after.length > 4);
    const isSaid = (id: string) =>
      source.includes(`'${id}'`) ||
      composed.some(([before = '', after = '']) => id.startsWith(before) && id.endsWith(after));
    expect(ids.filter((id) => !isSaid(id))).toEqual([]);
  });

  it('joins names in words, with "ac" before a vowel', () => {
    expect(letterWording('en').list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(letterWording('cy').list(['Glan', 'Afon'])).toBe('Glan ac Afon');
    expect(letterWording('cy').list(['Glan', 'Môr'])).toBe('Glan a Môr');
    expect(letterWording('en').list([])).toBe('');
  });
});
