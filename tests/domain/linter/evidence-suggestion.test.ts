import { describe, expect, it } from 'vitest';
import { evidenceSuggestion } from '../../../shared/domain/linter/evidence-suggestion.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';

const letter = { en: 'Copy of the letter', cy: 'Copi o’r llythyr' };
const proof = { en: 'Proof of payment', cy: 'Prawf o’r taliad' };
const receipt = { en: 'Receipt', cy: 'Derbynneb' };
const known = [
  { id: 'apology', evidence: { enough: [letter] } },
  { id: 'money-loss', evidence: { enough: [proof, receipt] } },
  { id: 'money-distress', evidence: { enough: [proof] } },
  { id: 'works', evidence: { enough: [] } },
];

describe('the evidence an office usually asks for', () => {
  it('follows the categories, each wording once', () => {
    expect(evidenceSuggestion(['money-distress', 'apology', 'money-loss'], known)).toEqual([
      proof,
      letter,
      receipt,
    ]);
  });

  it('is nothing for a category the office does not have, or has no wording for', () => {
    expect(evidenceSuggestion(['works', 'unheard-of'], known)).toEqual([]);
    expect(evidenceSuggestion([], known)).toEqual([]);
  });

  it('comes from the office’s own procedure: an apology is shown by the letter', () => {
    const categories = procedureById('psow')?.categories ?? [];
    expect(evidenceSuggestion(['apology'], categories)[0]?.en).toMatch(/letter/i);
  });
});
