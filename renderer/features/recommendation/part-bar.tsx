import { useWords } from '../../i18n/index.ts';
import type { RecommendationView } from '../../records/views.ts';

/** How much of it is shown to be done, part by part; the words are said, the bar is for the eye. */
export function PartBar({ one }: { readonly one: RecommendationView }) {
  const { t } = useWords();
  const { parts } = one;
  if (parts.length === 0) return null;
  const met = parts.filter(({ judged }) => judged?.result === 'satisfied').length;
  const words = t('panel.sheet.count', { met, count: parts.length });
  return (
    <span className="part-bar" role="img" aria-label={words} title={words}>
      {parts.map((part) => (
        <span
          key={part.partId}
          data-judged={part.judged?.result ?? (part.evidenceIds.length > 0 ? 'waiting' : 'none')}
        />
      ))}
    </span>
  );
}
