import { useState } from 'react';
import type { RecordedClosure } from '../../../../shared/domain/office/vocabulary.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useWords } from '../../../i18n/index.ts';
import { Dialog, TextField } from '../../../ui/index.ts';
import { ConfirmMoves, MovesForm } from './moves-form.tsx';
import { useMoves } from './use-moves.ts';

/** Withdraws a closure with a reason; the dates it had moved may move back. */
export function WithdrawClosure({
  recorded: { closureId, closure },
  onClose,
}: {
  readonly recorded: RecordedClosure;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  const today = useDayHere();
  const [reason, setReason] = useState('');
  const moves = useMoves({
    change: { kind: 'withdrawal', closureId },
    first: { kind: 'withdrawClosure', closureId, reason },
    version: today,
    reason,
    onDone: onClose,
  });
  return (
    <Dialog
      title={t('office.closures.withdraw-title', { name: closure.name[language] })}
      isOpen
      size="l"
      onClose={onClose}
      acts={<ConfirmMoves moves={moves} act={t('office.closures.withdraw')} onClose={onClose} />}
    >
      <div className="form">
        <TextField label={t('office.reason')} value={reason} onChange={setReason} autoFocus />
        <MovesForm moves={moves} />
      </div>
    </Dialog>
  );
}
