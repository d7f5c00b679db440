import { useWords } from '../../i18n/index.ts';
import type { TodayView } from '../../records/today-views.ts';

/** How things stand, in one sentence. */
export function Headline({ view }: { readonly view: TodayView }) {
  const { t, list } = useWords();
  const { groups, dueToday, oldestWaiting } = view;
  const later = groups['due-soon'].count - dueToday;
  const waiting = groups['waiting-for-us'].count;
  const decisions = groups.decisions.count;
  const first = t('today.headline.overdue', { count: groups.overdue.count });
  const parts = [
    first,
    ...(dueToday > 0 ? [t('today.headline.due-today', { count: dueToday })] : []),
    ...(later > 0 ? [t('today.headline.due-soon', { count: later })] : []),
    ...(waiting > 0
      ? [t('today.headline.waiting', { count: waiting, days: oldestWaiting ?? 0 })]
      : []),
    ...(decisions > 0 ? [t('today.headline.decisions', { count: decisions })] : []),
  ];
  const sentence = t('today.headline.end', { sentence: list(parts) });
  return (
    <p>
      <b>{first}</b>
      {sentence.slice(first.length)}
    </p>
  );
}
