import { describe, expect, it } from 'vitest';
import { intlFor } from '../../../../renderer/i18n/language.tsx';
import { overridesOf } from '../../../../renderer/i18n/procedure-words.tsx';
import { wordingOf } from '../../../../renderer/i18n/words.tsx';
import type { OfficeWords } from '../../../../shared/domain/procedure/lists.ts';
import { procedureById } from '../../../../shared/domain/procedure/registry.ts';

function wordsOf(id: string): OfficeWords {
  const found = procedureById(id);
  if (found === undefined) throw new Error(`no procedure ${id}`);
  return found.words;
}

const speaking = (words: OfficeWords, language: 'en' | 'cy' = 'en') =>
  wordingOf(intlFor(language, overridesOf(words, language)));

describe('the words of a procedure', () => {
  it('change nothing where an office says it as the app does', () => {
    const { t } = speaking(wordsOf('general'));
    expect(t('state.satisfied-on-time')).toBe('Met on time');
    expect(t('state.partly-satisfied')).toBe('Partly met');
    expect(t('party.body')).toBe('Body');
    expect(t('state.not-satisfied')).toBe('Not enough yet');
  });

  it('are shown in place of the app’s: complete and satisfied, landlord, caseworker', () => {
    expect(speaking(wordsOf('lgsco')).t('state.satisfied-on-time')).toBe(
      'Complete and satisfied, on time',
    );
    expect(speaking(wordsOf('lgsco')).t('state.satisfied-late')).toBe(
      'Complete and satisfied, late',
    );
    expect(speaking(wordsOf('lgsco')).t('state.not-complied')).toBe(
      'Not complete and not satisfied',
    );
    expect(speaking(wordsOf('lgsco')).t('role.investigator')).toBe('Investigator');
    expect(speaking(wordsOf('hos')).t('party.body')).toBe('Landlord');
    expect(speaking(wordsOf('psow')).t('role.investigator')).toBe('Caseworker');
    expect(speaking(wordsOf('psow')).t('next.role.investigator')).toBe('the caseworker');
    expect(speaking(wordsOf('psow'), 'cy').t('next.role.investigator')).toBe('y gweithiwr achos');
  });

  it('are taken as they are, whatever signs stand in them', () => {
    const met = {
      en: "{all} done <b>'now'</b> #1",
      cy: 'Wedi’i wneud',
      source: { kind: 'office' },
    } as const;
    const { t } = speaking({ ...wordsOf('general'), met });
    expect(t('state.satisfied-undated')).toBe("{all} done <b>'now'</b> #1");
  });
});
