import { askedInTime } from '../../../shared/domain/case/extensions.ts';
import type { Extension } from '../../../shared/domain/case/state.ts';
import type { Wording } from '../../i18n/index.ts';

/** Asked before the date or after it: two different facts (c5). */
export function timingWords(
  extension: Pick<Extension, 'askedOn' | 'dueThen' | 'recommendationIds'>,
  { t }: Pick<Wording, 't'>,
  recommendationIds: readonly string[] = extension.recommendationIds,
): string {
  const inTime = recommendationIds.flatMap((id) => askedInTime(extension, id) ?? []);
  if (inTime.length === 0) return t('fact.timing.undated');
  if (inTime.every((isBefore) => isBefore)) return t('fact.timing.before');
  return t(inTime.some((isBefore) => isBefore) ? 'fact.timing.mixed' : 'fact.timing.after');
}
