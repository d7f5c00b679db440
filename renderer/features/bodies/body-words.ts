import { percentOf, type Share } from '../../../shared/domain/figures/share.ts';
import { visible } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { BodyName } from '../../records/body-views.ts';

/** What a body is called in the reader's language. */
export const bodyName = ({ name, welshName }: BodyName, { language }: Wording): string =>
  visible(language === 'cy' && welshName !== '' ? welshName : name);

/** A share with what it is of and among: in numbers alone where a percentage would say too much. */
export function shareWords(share: Share, { t, number }: Wording): string {
  if (share.among === 0) return t('bodies.share.none');
  const counts = { of: number(share.of), among: number(share.among) };
  const percent = percentOf(share);
  return percent === null
    ? t('bodies.share.small', counts)
    : t('bodies.share.percent', { ...counts, percent });
}
