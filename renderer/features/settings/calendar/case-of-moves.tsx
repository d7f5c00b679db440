import type { DateMove } from '../../../../shared/domain/case/moves.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseMoves } from '../../../records/office-views.ts';
import { Checkbox } from '../../../ui/index.ts';
import { useRoleWords } from '../use-office-view.tsx';
import { isMine, type Moves } from './use-moves.ts';

/** One case with its dates that would move. */
export function CaseOfMoves({ held, moves }: { readonly held: CaseMoves; readonly moves: Moves }) {
  const { t } = useWords();
  const words = useRoleWords();
  const title = visible(held.title);
  return (
    <li className="settings-move">
      <h3 className="one-line" title={title}>
        {visible(held.reference)} <span className="soft">{title}</span>
      </h3>
      {held.right === 'yes' ? null : (
        <p className="soft small">{t('office.moves.not-mine', { who: words(held.who) })}</p>
      )}
      {held.moves.map((move) => (
        <Move key={move.recommendationId} held={held} move={move} moves={moves} />
      ))}
    </li>
  );
}

function Move({
  held,
  move,
  moves,
}: {
  readonly held: CaseMoves;
  readonly move: DateMove;
  readonly moves: Moves;
}) {
  const { t, day } = useWords();
  const { recommendationId, number, from, to, isExtended } = move;
  const words = t(isExtended ? 'office.moves.stands' : 'office.moves.move', {
    number: visible(number),
    from: from === null ? t('office.moves.no-date') : day(from, 'full'),
    to: day(to, 'full'),
  });
  return (
    <div className="settings-move-line">
      {isMine(held, move) ? (
        <Checkbox
          isChosen={!moves.unticked.has(recommendationId)}
          onChange={(isOn) => moves.tick([recommendationId], isOn)}
        >
          {words}
        </Checkbox>
      ) : (
        <span>{words}</span>
      )}
      <Letters held={held} recommendationId={recommendationId} />
    </div>
  );
}

function Letters({
  held,
  recommendationId,
}: {
  readonly held: CaseMoves;
  readonly recommendationId: string;
}) {
  const { t, day, list } = useWords();
  const letters = held.letters.filter((one) => one.recommendationId === recommendationId);
  if (letters.length === 0) return null;
  const named = list(
    letters.map(({ to, on }) => t('office.moves.letter', { to: visible(to), day: day(on, 'day') })),
  );
  return <p className="soft small">{t('office.moves.letters', { letters: named })}</p>;
}
