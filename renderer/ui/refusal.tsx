import { OctagonAlert, X } from 'lucide-react';
import type { Refusal as RefusalData } from '../../shared/kernel/result.ts';
import { useRefusalWords, useWords } from '../i18n/index.ts';
import { IconButton } from './button.tsx';
import './surface.css';

/** A refusal in plain words: what did not happen, and what to do now. Spoken as it appears. */
export function Refusal({
  refusal,
  onDismiss,
}: {
  readonly refusal: RefusalData;
  readonly onDismiss?: () => void;
}) {
  const { t } = useWords();
  const { said, next } = useRefusalWords(refusal);
  return (
    <div className="banner banner-refused" role="alert">
      <OctagonAlert aria-hidden className="icon" />
      <div className="banner-words">
        <p>
          <b>{said}</b>
        </p>
        <p>{next}</p>
      </div>
      {onDismiss === undefined ? null : (
        <IconButton icon={X} label={t('ui.dismiss')} onPress={onDismiss} />
      )}
    </div>
  );
}
