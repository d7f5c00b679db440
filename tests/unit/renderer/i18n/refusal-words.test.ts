import { describe, expect, it } from 'vitest';
import { intlFor } from '../../../../renderer/i18n/language.tsx';
import { refusalWords } from '../../../../renderer/i18n/refusal-words.ts';
import { wordingOf } from '../../../../renderer/i18n/words.tsx';
import { refusalCodes } from '../../../../shared/kernel/codes.ts';

const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));

describe('a refusal in words', () => {
  it.each(refusalCodes)('%s says what happened and what to do, with no detail given', (code) => {
    for (const wording of [english, welsh]) {
      const { said, next } = refusalWords(wording, { code });
      expect(`${said} ${next}`).not.toMatch(/[{}<>]|none\b|undefined/);
      expect(said.length).toBeGreaterThan(10);
      expect(next.length).toBeGreaterThan(10);
    }
  });

  it('names what it was told of', () => {
    const { said } = refusalWords(english, { code: 'file.empty', detail: { name: 'minutes.pdf' } });
    expect(said).toBe('minutes.pdf is empty.');
  });

  it('names roles and what the gate misses in words, and people as they are', () => {
    const role = { code: 'role.ask', detail: { who: 'manager, director' } } as const;
    expect(refusalWords(english, role).said).toContain('It is for: Manager and Director.');
    expect(refusalWords(welsh, role).said).toContain('Rheolwr a Cyfarwyddwr');
    const gaps = { code: 'gate.not-open', detail: { gaps: 'chased, complainant-asked' } } as const;
    expect(refusalWords(english, gaps).said).toBe(
      'The gate is not open: the record does not show this: The body was chased and The complainant was asked.',
    );
    const person = { code: 'view.not-answered', detail: { who: 'Mrs B' } } as const;
    expect(refusalWords(english, person).said).toContain('Mrs B');
  });

  it('spells days in the language of the person', () => {
    const refusal = { code: 'case.decision-in-future', detail: { date: '2026-05-01' } } as const;
    expect(refusalWords(english, refusal).said).toContain('1 May 2026');
    expect(refusalWords(welsh, refusal).said).toContain('1 Mai 2026');
  });
});

describe('wording', () => {
  it('joins with the conjunction Welsh asks for', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(welsh.list(['Gwynedd', 'Conwy'])).toBe('Gwynedd a Conwy');
    expect(welsh.list(['Gwynedd', 'Ynys Môn'])).toBe('Gwynedd ac Ynys Môn');
    expect(english.list(['a'])).toBe('a');
    expect(english.list([])).toBe('');
  });

  it('counts in the forms of each language', () => {
    expect(welsh.t('mark.late', { days: 2 })).toBe('2 ddiwrnod yn hwyr');
    expect(welsh.t('mark.late', { days: 3 })).toBe('3 diwrnod yn hwyr');
    expect(welsh.t('today.headline.overdue', { count: 6 })).toBe('Mae 6 cham gweithredu’n hwyr');
    expect(english.t('mark.late', { days: 1 })).toBe('1 day late');
  });

  it('says sizes and sums', () => {
    expect(english.bytes(48_213)).toBe('48 kB');
    expect(english.bytes(2_560_000)).toBe('2.6 MB');
    expect(english.pounds(250)).toBe('£250');
    expect(english.pounds(49.5)).toBe('£49.50');
  });
});
