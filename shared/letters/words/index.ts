import { createIntl } from '@formatjs/intl';
import { spellDay } from '../../words/day.ts';
import { cy } from './cy.ts';
import { en, type LetterWordId } from './en.ts';

export type { LetterWordId } from './en.ts';

export type LetterLanguage = 'en' | 'cy';
export const letterWords: Readonly<Record<LetterLanguage, Readonly<Record<LetterWordId, string>>>> =
  { en, cy };

export type LetterValues = Readonly<Record<string, string | number>>;

/** What a letter is put into words with. */
export type LetterWording = {
  readonly language: LetterLanguage;
  /** Throws where the sentence lacks a value: a letter with a gap in it is never made. */
  readonly say: (id: LetterWordId, values?: LetterValues) => string;
  /** An ISO day in words. */
  readonly day: (day: string) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
};

const made: Partial<Record<LetterLanguage, LetterWording>> = {};

export function letterWording(language: LetterLanguage): LetterWording {
  const known = made[language] ?? wordingIn(language);
  made[language] = known;
  return known;
}

const takesAc = /^[aeiouwyâêîôûŵŷ]/iu;

function wordingIn(language: LetterLanguage): LetterWording {
  const intl = createIntl({
    locale: language === 'cy' ? 'cy' : 'en-GB',
    messages: letterWords[language],
    onError: (error) => {
      // Not every host knows how Welsh writes numbers; its plural forms it does know.
      if (error.code !== 'MISSING_DATA') throw error;
    },
  });
  const say = (id: LetterWordId, values: LetterValues = {}): string =>
    intl.formatMessage({ id }, values);
  return {
    language,
    say,
    day: (day) => spellDay(day, language),
    list: (items) => {
      const last = items.at(-1);
      if (last === undefined || items.length === 1) return last ?? '';
      const joined = say('list-last', { first: items.slice(0, -1).join(', '), last });
      return language === 'cy' && takesAc.test(last)
        ? joined.replace(` a ${last}`, ` ac ${last}`)
        : joined;
    },
  };
}
