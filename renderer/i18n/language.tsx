import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';
import type { Language } from '../../shared/contracts/app.ts';
import { type WordId, words } from '../../shared/words/index.ts';

const catalogue = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, word[language]]));

const caches = { en: createIntlCache(), cy: createIntlCache() };

/** The formatter of one language, also for text that is composed outside React; `instead` takes the place of some. */
export function intlFor(language: Language, instead: Readonly<Record<string, string>> = {}) {
  return createIntl(
    {
      locale: language === 'cy' ? 'cy' : 'en-GB',
      messages: { ...catalogue(language), ...instead },
      // Chromium has Welsh plurals but no Welsh numbers or calendar; days are spelled by shared/words/day.ts.
      onError: (error) => {
        if (error.code !== 'MISSING_DATA') reportError(error);
      },
    },
    caches[language],
  );
}

/** Gives the page its language; switching needs no restart. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const intl = useMemo(() => intlFor(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words['app.name' satisfies WordId][language];
  }, [language]);
  return (
    <RawIntlProvider value={intl}>
      <I18nProvider locale="en-GB">{children}</I18nProvider>
    </RawIntlProvider>
  );
}
