import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { DateMove } from '../../../shared/domain/case/moves.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Button, Checkbox } from '../../ui/index.ts';
import { DateExplained } from '../explanation.tsx';

/** One date that would move: from, to, the letters that named it, and why. One that was agreed has no tick. */
export function MoveRow({
  view,
  move,
  isChosen,
  onChange,
}: {
  readonly view: CaseView;
  readonly move: DateMove;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}) {
  const { t, day, list } = useWords();
  const [isOpen, setOpen] = useState(false);
  const number = visible(move.number);
  const span = t('act.moves.from-to', {
    from: move.from === null ? t('act.moves.no-date') : day(move.from, 'day'),
    to: day(move.to, 'day'),
  });
  const letters = view.facts.letters.filter(({ letterId }) =>
    move.lettersQuotingOld.includes(letterId),
  );
  const details = view.recommendations.find(
    ({ recommendationId }) => recommendationId === move.recommendationId,
  )?.details;
  return (
    <li>
      {move.isExtended ? (
        <p>
          <b>{number}</b> {t('act.moves.agreed')}
        </p>
      ) : (
        <Checkbox isChosen={isChosen} onChange={onChange} note={span}>
          {t('act.moves.move', { number })}
        </Checkbox>
      )}
      {letters.length === 0 ? null : (
        <p className="soft small">
          {t('act.moves.letters', {
            count: letters.length,
            letters: list(
              letters.map(({ kind, to, on }) =>
                t('act.letter-of', {
                  kind: t(`letter-kind.${kind}`),
                  to: visible(to),
                  day: day(on, 'day'),
                }),
              ),
            ),
          })}
        </p>
      )}
      {move.explanationAfter === null ? null : (
        <div>
          <Button
            size="s"
            look="quiet"
            icon={isOpen ? ChevronDown : ChevronRight}
            aria-expanded={isOpen}
            aria-label={`${t('act.moves.why')}: ${number}`}
            onPress={() => setOpen(!isOpen)}
          >
            {t('act.moves.why')}
          </Button>
          {isOpen ? (
            <DateExplained
              explanation={move.explanationAfter}
              words={visible(details?.dueWords ?? '')}
            />
          ) : null}
        </div>
      )}
    </li>
  );
}
