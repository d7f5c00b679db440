import type { MustKnow } from '../../../shared/domain/case/persons.ts';
import { visibleText } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import { because } from './words.ts';

/** Nobody may be written to at all. */
export const isBar = ({ kind }: MustKnow): boolean =>
  kind === 'has-died' || kind === 'no-contact' || kind === 'cannot-be-traced';

/** It is to stand out: nobody may be written to, or somebody noted what to know first. */
export const isGrave = (known: MustKnow): boolean =>
  isBar(known) || known.kind === 'do-not-phone' || known.kind === 'note';

/** One thing to know before anybody writes to or calls a person. */
export function mustKnowWords(known: MustKnow, name: string, wording: Wording): string {
  const { t, day } = wording;
  switch (known.kind) {
    case 'has-died':
    case 'no-contact':
    case 'cannot-be-traced':
      return t('fact.must.heard', {
        said: t(`fact.must.${known.kind}`, { name }),
        day: day(known.on, 'day'),
        source: visibleText(known.words),
      });
    case 'do-not-phone':
      return t('fact.must.do-not-phone', { name });
    case 'language':
      return because(t('fact.must.language'), t(`office-language.${known.language}`), wording);
    case 'note':
      return visibleText(known.words);
    case 'adjustments':
    case 'format':
      return because(t(`fact.must.${known.kind}`), known.words, wording);
  }
}
