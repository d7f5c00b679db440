import { type ReactNode, useMemo } from 'react';
import { RawIntlProvider, useIntl } from 'react-intl';
import type { Language } from '../../shared/contracts/app.ts';
import type { OfficeWordId, OfficeWords } from '../../shared/domain/procedure/lists.ts';
import type { Procedure } from '../../shared/domain/procedure/vocabulary.ts';
import { type WordId, words } from '../../shared/words/index.ts';
import { intlFor } from './language.tsx';
import { capital } from './letter-case.ts';

type Overrides = Readonly<Partial<Record<WordId, string>>>;

/** A person's own words inside an ICU message: nothing in them is a placeholder. */
const literal = (text: string): string => text.replaceAll("'", "''").replaceAll(/[{}<>]/g, "'$&'");

const beforeVowel = /^[aeiouyâêîôûŷ]/iu;
const withArticle = (word: string, language: Language): string => {
  if (language === 'en') return `the ${word}`;
  return `${beforeVowel.test(word) ? 'yr' : 'y'} ${word}`;
};

const late: Readonly<Record<Language, string>> = { en: ', late', cy: ', yn hwyr' };
const inTime: Readonly<Record<Language, string>> = { en: ', on time', cy: ', mewn pryd' };

/** Which sentences of the interface a word of the procedure takes the place of. */
const places: Readonly<Record<OfficeWordId, (word: string, language: Language) => Overrides>> = {
  met: (word, language) => ({
    'state.satisfied-undated': capital(word),
    'state.satisfied-on-time': capital(word) + inTime[language],
    'state.satisfied-late': capital(word) + late[language],
  }),
  partlyMet: (word) => ({ 'state.partly-satisfied': capital(word) }),
  // The verdict that closes it; while more may come the app says "not enough yet".
  notMet: (word) => ({ 'state.not-complied': capital(word) }),
  caseworker: (word, language) => ({
    'role.investigator': capital(word),
    'next.role.investigator': withArticle(word, language),
  }),
  body: (word) => ({ 'party.body': capital(word) }),
  complainant: (word) => ({ 'party.complainant': capital(word) }),
  recommendation: () => ({}),
};

const everyWord = Object.keys(places).filter((id): id is OfficeWordId => id in places);

/** The sentence by which the app itself says what a word names. */
const usual: Readonly<Partial<Record<OfficeWordId, WordId>>> = {
  met: 'state.satisfied-undated',
  partlyMet: 'state.partly-satisfied',
};

/** The sentences that read otherwise under these words of a procedure (e, R25). */
export function overridesOf(given: OfficeWords, language: Language): Overrides {
  const overrides: Record<string, string> = {};
  for (const id of everyWord) {
    const word = given[id][language].trim();
    const own = usual[id];
    if (word === '' || (own !== undefined && words[own][language] === capital(word))) continue;
    Object.assign(overrides, places[id](literal(word), language));
  }
  return overrides;
}

/** Lets everything inside speak in the words of an office's procedure: met, caseworker, landlord. */
export function ProcedureWords({
  procedure,
  children,
}: {
  readonly procedure: Procedure | undefined;
  readonly children: ReactNode;
}) {
  const around = useIntl();
  const language: Language = around.locale === 'cy' ? 'cy' : 'en';
  const given = procedure?.words;
  const intl = useMemo(
    () => intlFor(language, given === undefined ? {} : overridesOf(given, language)),
    [given, language],
  );
  return <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
}
