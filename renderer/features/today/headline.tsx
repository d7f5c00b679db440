import { useWords } from '../../i18n/index.ts';
import type { TodayView } from '../../records/views.ts';

/** How things stand, in one sentence. */
export function Headline({ view }: { readonly view: TodayView }) {
  const { t, list } = useWords();
  const { counts, oldestWaiting } = view;
  const first = t('today.headline.overdue', { count: counts.overdue });
  const parts = [
    first,
    ...(counts['due-today'] > 0
      ? [t('today.headline.due-today', { count: counts['due-today'] })]
      : []),
    ...(counts['due-soon'] > 0
      ? [t('today.headline.due-soon', { count: counts['due-soon'] })]
      : []),
    ...(counts['waiting-for-us'] > 0
      ? [
          t('today.headline.waiting', {
            count: counts['waiting-for-us'],
            days: oldestWaiting ?? 0,
          }),
        ]
      : []),
  ];
  const sentence = t('today.headline.end', { sentence: list(parts) });
  return (
    <p>
      <b>{first}</b>
      {sentence.slice(first.length)}
    </p>
  );
}
