import { describe, expect, it } from 'vitest';
import { explanationWords } from '../../../../renderer/app/explanation.tsx';
import { intlFor } from '../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../renderer/i18n/words.tsx';
import { dueFor } from '../../../../shared/domain/case/due.ts';

const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));
const facts = {
  procedure: { id: 'psow', version: '2' },
  decisionDate: '2025-09-08',
  complaintClosed: null,
};

function why(words: string, wording = english): string {
  const due = dueFor(words, null, facts);
  if (!due.ok) throw new Error(due.error.code);
  if (due.value.explanation === null) throw new Error('no explanation');
  return explanationWords(wording, due.value.explanation).join(' ');
}

describe('why a date is that date', () => {
  it('is told from its start', () => {
    expect(why('within one month')).toBe(
      'It runs from the day of the decision, 8 September 2025. 1 calendar month later is Wednesday 8 October 2025.',
    );
  });

  it('names the bank holidays that were not counted', () => {
    const told = why('within 80 working days');
    expect(told).toContain('Not counted as bank holidays: Christmas Day, 25 December 2025');
    expect(told).toMatch(/\d+ weekend days were not counted\./);
    expect(told).toContain('Bank holidays of England and Wales');
  });

  it('is told in Welsh too', () => {
    expect(why('within one month', welsh)).toContain('1 mis calendr yn ddiweddarach yw');
  });

  it('says what is missing where there is no date', () => {
    expect(why('as soon as possible')).toContain('Agree one with the body');
  });
});
