import type { SentText as Sent } from '../../../shared/domain/case/events/letters.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';

/** A composed letter as it went, to be unfolded and read. */
export function SentText({ sent }: { readonly sent: Sent }) {
  const { t } = useWords();
  return (
    <details className="sent-text-fold">
      <summary>{t('letters.sent-text')}</summary>
      <div className="sent-text" lang={sent.language}>
        <p>
          <b>{visible(sent.subject)}</b>
        </p>
        <p className="sent-text-words">{sent.text}</p>
      </div>
    </details>
  );
}
