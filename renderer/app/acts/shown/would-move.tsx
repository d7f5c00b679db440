import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import { Banner } from '../../../ui/index.ts';
import { useAnswer } from '../../office.tsx';

/** A new start of the period moves the date at once: said before it is recorded. */
export function WouldMove({
  caseId,
  recommendationId,
  startsOn,
}: {
  readonly caseId: string;
  readonly recommendationId: string;
  readonly startsOn: string | null;
}) {
  const { t, day } = useWords();
  const { value } = useAnswer(
    (records) => records.previewMoves(caseId, { kind: 'start', recommendationId, on: startsOn }),
    [caseId, recommendationId, startsOn],
  );
  const move = (value ?? []).find((one) => one.recommendationId === recommendationId);
  if (move === undefined) return null;
  const from = move.from === null ? t('act.moves.no-date') : day(move.from, 'day');
  const span = t('act.moves.from-to', { from, to: day(move.to, 'day') });
  return (
    <Banner tone="warning">
      {move.isExtended
        ? `${visible(move.number)}: ${t('act.moves.agreed')}`
        : t('act.moves.would', { number: visible(move.number), span })}
    </Banner>
  );
}
