import { useState } from 'react';
import type { OfficeClosure } from '../../../../shared/domain/calendar/vocabulary.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, DateField, Dialog } from '../../../ui/index.ts';
import { BothFields } from '../both-fields.tsx';
import { ConfirmMoves, MovesForm } from './moves-form.tsx';
import { useMoves } from './use-moves.ts';

/** Types a closure, shows what it would move, and records it. */
export function AddClosure({ onClose }: { readonly onClose: () => void }) {
  const [closure, setClosure] = useState<OfficeClosure | null>(null);
  return closure === null ? (
    <TypeClosure onTyped={setClosure} onClose={onClose} />
  ) : (
    <RecordClosure closure={closure} onClose={onClose} />
  );
}

function TypeClosure({
  onTyped,
  onClose,
}: {
  readonly onTyped: (closure: OfficeClosure) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [name, setName] = useState({ en: '', cy: '' });
  const [isTried, setTried] = useState(false);
  const isEarly = from !== null && to !== null && to < from;
  const go = () => {
    setTried(true);
    const isNamed = name.en.trim() !== '' && name.cy.trim() !== '';
    if (from !== null && to !== null && !isEarly && isNamed) onTyped({ from, to, name });
  };
  const missing = (day: string | null) =>
    isTried && day === null ? t('office.form.missing') : null;
  return (
    <Dialog
      title={t('office.closures.add')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={go}>
            {t('office.calendar.preview')}
          </Button>
        </>
      }
    >
      <div className="form">
        <div className="settings-both">
          <DateField
            label={t('office.closures.from')}
            value={from}
            onChange={setFrom}
            fault={missing(from)}
            autoFocus
          />
          <DateField
            label={t('office.closures.to')}
            value={to}
            onChange={setTo}
            fault={isTried && isEarly ? t('refusal.calendar.ends-before-it-begins') : missing(to)}
          />
        </div>
        <BothFields
          label={t('office.closures.name')}
          value={name}
          onChange={setName}
          isTried={isTried}
        />
      </div>
    </Dialog>
  );
}

function RecordClosure({
  closure,
  onClose,
}: {
  readonly closure: OfficeClosure;
  readonly onClose: () => void;
}) {
  const { t, day, language } = useWords();
  const today = useDayHere();
  const moves = useMoves({
    change: { kind: 'closure', closure },
    first: { kind: 'recordClosure', closure },
    version: today,
    onDone: onClose,
  });
  return (
    <Dialog
      title={closure.name[language]}
      isOpen
      size="l"
      onClose={onClose}
      acts={<ConfirmMoves moves={moves} act={t('office.closures.record')} onClose={onClose} />}
    >
      <div className="form">
        <p>
          {t('office.closures.days', {
            from: day(closure.from, 'full'),
            to: day(closure.to, 'full'),
          })}
        </p>
        <MovesForm moves={moves} />
      </div>
    </Dialog>
  );
}
