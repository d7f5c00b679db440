import type { errorEvents, Mistake } from '../../../../../shared/domain/case/events/errors.ts';
import { visible } from '../../../../../shared/words/visible.ts';
import type { HistoryLine } from '../../../../records/views.ts';
import type { Sentences, Telling } from './telling.ts';

export const errorSentences: Sentences<keyof typeof errorEvents> = {
  'record.entered-in-error': ({ reason, ...mistake }, telling) =>
    telling.because(
      telling.wording.t('history.record.entered-in-error', { said: telling.mistaken(mistake) }),
      reason,
    ),
  'evidence.withdrawn': ({ evidenceId, reason }, telling) =>
    telling.because(
      telling.wording.t('history.evidence.withdrawn', { name: nameOf(evidenceId, telling) }),
      reason,
    ),
  'evidence.restored': ({ evidenceId, reason }, telling) =>
    telling.because(
      telling.wording.t('history.evidence.restored', { name: nameOf(evidenceId, telling) }),
      reason,
    ),
};

/** Withdrawn or back again, it keeps its name. */
const nameOf = (id: string, { view, item }: Telling): string => {
  const gone = view.facts.withdrawnEvidence.find(({ evidenceId }) => evidenceId === id);
  return gone === undefined ? item(id) : visible(gone.item.item.name);
};

/** Is this the line that recorded what was then said to be in error? */
export function isMistaken(
  { kind, body }: Pick<HistoryLine, 'kind' | 'body'>,
  { of, id, on, recommendationId }: Mistake,
): boolean {
  if (kind !== of || typeof body !== 'object' || body === null) return false;
  const values: readonly unknown[] = Object.values(body);
  const isWhole = of === 'complaint.closed' || of === 'recommendations.closed';
  return (
    (isWhole || values.includes(id)) &&
    (on === null || values.includes(on)) &&
    (recommendationId === null || isWhole || values.includes(recommendationId))
  );
}
