import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';

/** Advice asked while it was drafted, and what came of it. */
export function Advice({ view }: { readonly view: CaseView }) {
  const { t, day } = useWords();
  const { advice } = view.facts;
  if (advice.length === 0) return null;
  return (
    <ul className="recorded">
      {advice.map(({ adviceId, from, about, on, received }) => (
        <li key={adviceId}>
          <p className="recorded-line">
            <span>
              {t('fact.advice.asked', {
                from: visible(from),
                about: visibleText(about),
                day: day(on, 'day'),
              })}
            </span>
            <ItemActs view={view} itemId={adviceId} />
          </p>
          <p className="recorded-more soft">
            {received === null
              ? t('fact.advice.awaited')
              : t('fact.advice.received', {
                  day: day(received.on, 'day'),
                  says: visibleText(received.says),
                })}
          </p>
        </li>
      ))}
    </ul>
  );
}
