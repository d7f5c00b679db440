import { createIntl } from '@formatjs/intl';
import { words } from '../../../shared/words/index.ts';
import type { WordId } from './say.ts';

const messages = Object.fromEntries(Object.entries(words).map(([id, { en }]) => [id, en]));
const intl = createIntl({ locale: 'en', messages });

/** A sentence of the app with its values put in; what stands in bold stands plain here. */
export const sayWith = (id: WordId, values: Readonly<Record<string, string | number>>): string =>
  intl.formatMessage({ id }, { ...values, b: (parts) => parts.join('') }).toString();
