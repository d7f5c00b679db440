import { useState } from 'react';
import { useWords } from '../../../i18n/index.ts';
import type { GivenList } from '../../../records/office-views.ts';
import { Dialog, TextField } from '../../../ui/index.ts';
import { ConfirmMoves, MovesForm } from './moves-form.tsx';
import { useMoves } from './use-moves.ts';

/** Adopts a list, with the dates that move by it and those that are kept. */
export function AdoptList({
  given: { list, fileName },
  onClose,
  onDone,
}: {
  readonly given: GivenList;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t, day } = useWords();
  const [source, setSource] = useState(fileName);
  const moves = useMoves({
    change: { kind: 'list', list },
    first: { kind: 'adoptCalendar', list, source },
    version: list.version,
    onDone,
  });
  return (
    <Dialog
      title={t('office.calendar.adopt-title', {
        version: day(list.version, 'day'),
        nation: t(`nation.${list.nation}`),
      })}
      isOpen
      size="l"
      onClose={onClose}
      acts={<ConfirmMoves moves={moves} act={t('office.calendar.adopt')} onClose={onClose} />}
    >
      <div className="form">
        <TextField label={t('office.calendar.source')} value={source} onChange={setSource} />
        <MovesForm moves={moves} />
      </div>
    </Dialog>
  );
}
