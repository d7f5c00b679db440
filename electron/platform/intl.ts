import { createIntl, type IntlShape } from '@formatjs/intl';
import type { Language } from '../../shared/contracts/app.ts';
import { words } from '../../shared/words/index.ts';

const intls = new Map<Language, IntlShape<string>>();

/** The catalogues as the main process speaks them: menus, dialogs, and rings while locked. */
export function intlIn(language: Language): IntlShape<string> {
  const known = intls.get(language);
  if (known !== undefined) return known;
  const messages = Object.fromEntries(
    Object.entries(words).map(([id, word]) => [id, word[language]]),
  );
  const made = createIntl({ locale: language, messages, onError: () => undefined });
  intls.set(language, made);
  return made;
}
