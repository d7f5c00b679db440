import type { Contact } from '../../../shared/domain/case/state.ts';
import { visibleText } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { numbersOf } from './words.ts';

type Claim = NonNullable<Contact['saidDone']>[number];

/** What was only said to be done, and the proof that is still needed of it (R7). */
export function saidDoneWords(
  { recommendationId, needed }: Claim,
  view: CaseView,
  wording: Wording,
): string {
  const { t, list } = wording;
  const number = numbersOf(view, [recommendationId], wording);
  return needed.length === 0
    ? t('fact.contact.said-done-plain', { number })
    : t('fact.contact.said-done', { number, needed: list(needed.map(visibleText)) });
}
