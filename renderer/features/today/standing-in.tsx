import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { TodayView } from '../../records/today-views.ts';

/** Whose work is here besides one's own, and that one is away oneself. */
export function StandingIn({ view }: { readonly view: TodayView }) {
  const { t, day } = useWords();
  const { standsInFor, awayUntil } = view;
  if (standsInFor.length === 0 && awayUntil === null) return null;
  return (
    <ul className="today-instead soft">
      {awayUntil === null ? null : <li>{t('today.away', { day: day(awayUntil) })}</li>}
      {standsInFor.map(({ name, until }) => (
        <li key={name}>{t('today.instead', { name: visible(name), day: day(until) })}</li>
      ))}
    </ul>
  );
}
