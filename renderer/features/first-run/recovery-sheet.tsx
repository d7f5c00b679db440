import { createPortal } from 'react-dom';
import { useDayHere } from '../../app/clock.ts';
import { useWords } from '../../i18n/index.ts';
import { KeyGroups } from './key-groups.tsx';

/** What comes out of the printer: this sheet and nothing else of the screen. */
export function RecoverySheet({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t, day } = useWords();
  const today = useDayHere();
  return createPortal(
    <div className="print-sheet" aria-hidden>
      <h1>{t('first-run.sheet.title')}</h1>
      <KeyGroups recoveryKey={recoveryKey} />
      <p>{t('first-run.sheet.what')}</p>
      <p>{t('first-run.sheet.use')}</p>
      <p>{t('first-run.sheet.whose')} ____________________________</p>
      <p>{t('first-run.sheet.made', { date: day(today) })}</p>
    </div>,
    document.body,
  );
}
