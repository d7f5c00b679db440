import type { ListChanges } from '../../../../shared/domain/calendar/list-changes.ts';
import { useWords } from '../../../i18n/index.ts';

/** What one list says otherwise than another: days added, taken out, renamed. */
export function Changes({ changes }: { readonly changes: ListChanges }) {
  const { t, day, language } = useWords();
  const { added, removed, renamed } = changes;
  const lines = [
    ...added.map(({ date, name }) => ({ date, kind: 'added' as const, words: name[language] })),
    ...removed.map(({ date, name }) => ({ date, kind: 'removed' as const, words: name[language] })),
    ...renamed.map(({ date, from, to }) => ({
      date,
      kind: 'renamed' as const,
      words: t('office.calendar.renamed-to', { from: from[language], to: to[language] }),
    })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (lines.length === 0) return <p className="soft">{t('office.calendar.same')}</p>;
  return (
    <ul className="settings-days">
      {lines.map(({ date, kind, words }) => (
        <li key={`${date} ${kind}`}>
          <b>{t(`office.calendar.${kind}`)}</b>
          <span>
            {day(date, 'full')}: {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
