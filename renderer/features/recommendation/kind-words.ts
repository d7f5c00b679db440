import { categoryOf } from '../../../shared/domain/procedure/categories.ts';
import { visible } from '../../../shared/words/visible.ts';
import { procedureFor } from '../../app/recorded/words.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** A kind in the words of the case's own procedure; its id where that procedure does not name it. */
export function kindWords(view: CaseView, kind: string, { language }: Wording): string {
  const found = procedureFor(view)?.kinds.find(({ id }) => id === kind);
  return found?.label[language] ?? visible(kind);
}

/** A category in the words of the case's own procedure; as recorded where it does not name it. */
export function categoryWords(view: CaseView, written: string, { language }: Wording): string {
  const procedure = procedureFor(view);
  const found = procedure === undefined ? undefined : categoryOf(procedure, written);
  return found?.label[language] ?? visible(written);
}

/** Why there is no date: the words given for it, or that there are none. */
export const noDateWords = (words: string, t: Wording['t']): string =>
  words.trim() === ''
    ? t('recommendation.no-date-words')
    : t('recommendation.no-date', { words: visible(words) });
